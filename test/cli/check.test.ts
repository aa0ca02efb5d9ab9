import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, planFill } from "../../src/assistant/analyse";
import { formatAddress } from "../../src/core/sheet/address";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();
const missing = join(folder, "没有.xlsx");
const broken = join(folder, "损坏.xlsx");
const legacy = join(folder, "旧版.xls");
writeFileSync(broken, "no workbook at all");
writeFileSync(legacy, Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"));

describe("the exit code of check", () => {
  test.each<[string, number, readonly string[]]>([
    ["errors", 1, [SAMPLES.wrong]],
    ["errors, told to fail on warnings", 1, [SAMPLES.wrong, "--fail-on", "warning"]],
    ["errors, told never to fail", 0, [SAMPLES.wrong, "--fail-on", "never"]],
    ["a missing file", 2, [missing]],
    ["a missing file, told never to fail", 2, [missing, "--fail-on", "never"]],
    ["errors beside a missing file", 2, [SAMPLES.wrong, missing]],
  ])("%s: %d", async (_, code, args) => {
    expect((await runCli("check", ...args)).code).toBe(code);
  });

  /** The blank sample filled in, with a reason of its own in place of each prompt. */
  async function filledWith(reason: string): Promise<string> {
    const workbook = new FileWorkbook(new Uint8Array(readFileSync(SAMPLES.blank)));
    const { edits } = planFill(analyse(await workbook.read()));
    const explained = edits.map((edit, index) =>
      String(edit.after.value).startsWith("【待填写】")
        ? { ...edit, after: { value: `${reason}，见附件${index}`, formula: null } }
        : edit
    );
    await workbook.write(explained);
    const file = join(folder, `${reason}.xlsx`);
    writeFileSync(file, workbook.toBytes());
    return file;
  }

  test("nothing found: 0, however strict", async () => {
    const file = await filledWith("天气原因，下一步提前安排");
    const run = await runCli("check", file, "--fail-on", "warning");
    expect(run).toMatchObject({ code: 0, stdout: `${file}：1张绩效表，没有发现问题\n` });
  });

  test("warnings alone: 0, and 1 when asked for", async () => {
    const file = await filledWith("天气原因");
    const run = await runCli("check", file);
    expect(run.stdout).toContain("1张绩效表，建议修改1处");
    expect(run.code).toBe(0);
    expect((await runCli("check", file, "--fail-on", "warning")).code).toBe(1);
    expect((await runCli("check", file, "--fail-on", "never")).code).toBe(0);
  });

  test("no table: 0", async () => {
    const empty = join(folder, "空.xlsx");
    const workbook = new FileWorkbook(new Uint8Array(readFileSync(SAMPLES.blank)));
    const edits = (await workbook.read()).flatMap((sheet) =>
      sheet.rows.flatMap(({ index, cells }) =>
        cells.map(({ column, value, formula }) => ({
          sheet: sheet.name,
          cell: formatAddress(index, column),
          before: { value, formula },
          after: { value: null, formula: null },
          reason: { key: "fill.undo" as const, data: {} },
          profile: null,
        }))
      )
    );
    await workbook.write(edits);
    writeFileSync(empty, workbook.toBytes());
    expect(await runCli("check", empty)).toMatchObject({
      code: 0,
      stdout: `${empty}：没有找到绩效表\n`,
    });
    expect((await runCli("tables", empty)).stdout).toBe(`${empty}：没有找到绩效表\n`);
  });
});

describe("what check prints", () => {
  test("each finding with its place, what, why and what to do", async () => {
    const { stdout, stderr } = await runCli("check", SAMPLES.wrong);
    expect(stdout.split("\n")[0]).toMatch(/：1张绩效表，必须修改\d+处，建议修改\d+处/u);
    expect(stdout).toContain(
      [
        "  [必须修改] 项目支出绩效自评表!I22  得分和分值的范围（ARI-03）",
        "    得分6超过了分值5。",
        "    得分必须小于或等于分值，平台会直接退回。",
        "    请把得分改为不超过5。",
        "",
      ].join("\n")
    );
    expect(stderr).toBe("");
  });
});

describe("check --json", () => {
  interface FileFindings {
    readonly file: string;
    readonly findings: readonly Record<string, unknown>[];
    readonly summary: Record<string, number>;
  }

  test("has these keys and nothing else on standard output", async () => {
    const run = await runCli("check", SAMPLES.wrong, SAMPLES.department, "--json");
    const files = jsonOf(run) as FileFindings[];
    expect(run.code).toBe(1);
    expect(files.map(({ file }) => file)).toEqual([SAMPLES.wrong, SAMPLES.department]);
    for (const entry of files) {
      expect(Object.keys(entry)).toEqual(["file", "findings", "summary"]);
      expect(Object.keys(entry.summary)).toEqual(["error", "warning", "info", "tables"]);
      for (const finding of entry.findings) {
        expect(Object.keys(finding)).toEqual([
          "code",
          "name",
          "severity",
          "sheet",
          "cell",
          "message",
          "fix",
        ]);
      }
    }
    for (const { findings, summary } of files) {
      const count = (severity: string) =>
        findings.filter((finding) => finding["severity"] === severity).length;
      expect(summary).toMatchObject({
        error: count("error"),
        warning: count("warning"),
        info: count("info"),
      });
      expect(count("error")).toBeGreaterThan(0);
      expect(count("warning")).toBeGreaterThan(0);
    }
    expect(files.map(({ summary }) => summary["tables"])).toEqual([1, 14]);
  });

  test("tells a finding with its fix", async () => {
    const [file] = jsonOf(await runCli("check", SAMPLES.wrong, "--json")) as [FileFindings];
    expect(file.findings.find(({ cell }) => cell === "F23")).toEqual({
      code: "VAL-02",
      name: "percent-word",
      severity: "warning",
      sheet: "项目支出绩效自评表",
      cell: "F23",
      message:
        "“>=10百分比”用了“百分比”三个字作单位。平台按“%”识别比率，写成文字会被当作普通单位。请改为“>=10%”。",
      fix: {
        label: "改为“>=10%”",
        safe: true,
        edits: [
          {
            sheet: "项目支出绩效自评表",
            cell: "F23",
            before: ">=10百分比",
            after: ">=10%",
            reason: "改为“>=10%”",
            profile: null,
          },
        ],
      },
    });
    expect(file.findings.find(({ cell }) => cell === "G14")).toMatchObject({ fix: null });
  });

  test("no message has an unfilled place", async () => {
    const { stdout } = await runCli(
      "check",
      SAMPLES.wrong,
      SAMPLES.department,
      SAMPLES.blank,
      "--json"
    );
    expect(stdout).not.toMatch(/\{[a-zA-Z]+\}/u);
    expect(stdout).not.toContain("undefined");
  });

  test("follows a chosen profile", async () => {
    const [file] = jsonOf(await runCli("check", SAMPLES.wrong, "--json", "--profile", "cap")) as [
      FileFindings,
    ];
    expect(file.findings.filter(({ code }) => code === "SCR-03")).toEqual([]);
    expect(file.findings.find(({ code }) => code === "ARI-02")).toMatchObject({
      severity: "warning",
    });
  });
});

describe("files that cannot be read", () => {
  test("are told in Chinese, the others still done", async () => {
    const { code, stdout, stderr } = await runCli(
      "check",
      missing,
      SAMPLES.wrong,
      broken,
      legacy,
      "--json"
    );
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual([
      SAMPLES.wrong,
    ]);
    expect(stderr.trim().split("\n")).toEqual([
      `${missing}：找不到文件。请检查文件名和路径。`,
      `${broken}：不是Excel工作簿（.xlsx）。请用Excel打开原文件，另存为“Excel工作簿（*.xlsx）”后再试。`,
      `${legacy}：这是旧版Excel文件（.xls）。请用Excel打开，另存为“Excel工作簿（*.xlsx）”后再试。`,
    ]);
  });
});
