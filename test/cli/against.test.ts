import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf, type Edit } from "../../src/core/edit";
import { templateOf } from "../../src/core/recognition/correction";
import { recogniseSheet } from "../../src/core/recognition/recognise";
import type { Field } from "../../src/core/table/indicator-table";
import { readWorkbook } from "../../src/workbook/file/read-workbook";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

/** The goals of the sample as they were approved before: no results yet, and one other target. */
async function approved(): Promise<string> {
  const workbook = new FileWorkbook(new Uint8Array(readFileSync(SAMPLES.wrong)));
  const [sheet] = await workbook.read();
  const [table] = sheet ? recogniseSheet(sheet) : [];
  if (!sheet || !table?.title) throw new Error("No table");
  const { actual, rate, score } = table.header.columns;
  const target = table.indicators[1]?.target;
  const write = (field: Field | null | undefined, value: string | null): Edit => {
    if (!field) throw new Error("No such field");
    return {
      sheet: sheet.name,
      cell: field.address,
      before: contentOf(field),
      after: { value, formula: null },
      reason: { key: "fill.undo", data: {} },
      profile: null,
    };
  };
  const { skipped } = await workbook.write([
    write(table.title, "项目支出绩效目标表"),
    ...[actual, rate, score].map((column) => write(column?.heading, null)),
    write(target, ">=999期"),
  ]);
  expect(skipped).toEqual([]);
  const file = join(folder, "批复.xlsx");
  writeFileSync(file, workbook.toBytes());
  return file;
}

interface Checked {
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

describe("check --against", () => {
  const goalChanges = async (...more: string[]): Promise<Checked["findings"]> => {
    const run = await runCli("check", SAMPLES.wrong, "--json", ...more);
    const [file] = jsonOf(run) as Checked[];
    return file?.findings.filter(({ code }) => code === "XTB-08") ?? [];
  };

  test("finds the target that changed since the approval, and nothing without the file", async () => {
    expect(await goalChanges()).toEqual([]);
    const found = await goalChanges("--against", await approved());
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain("999");
  });

  test("a file that cannot be read stops before anything is checked", async () => {
    const broken = join(folder, "损坏.xlsx");
    writeFileSync(broken, "no workbook");
    const run = await runCli("check", SAMPLES.wrong, "--against", broken);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("损坏.xlsx");
  });
});

describe("--template", () => {
  const sheets = readWorkbook(new Uint8Array(readFileSync(SAMPLES.wrong))).sheets;
  const [table] = sheets.flatMap((sheet) => recogniseSheet(sheet));
  if (!table) throw new Error("No table");
  const template = { ...templateOf(table, "监控"), kind: "monitoring" as const };

  test("reads every file with the same headings as the template says", async () => {
    const file = join(folder, "模板.json");
    writeFileSync(file, JSON.stringify(template));
    const { stdout } = await runCli("tables", SAMPLES.wrong, "--template", file);
    expect(stdout).toContain("绩效运行监控表");
    expect((await runCli("tables", SAMPLES.wrong)).stdout).toContain("项目支出绩效自评表");
    writeFileSync(file, JSON.stringify([template]));
    const { stdout: listed } = await runCli("tables", SAMPLES.wrong, "--template", file);
    expect(listed).toBe(stdout);
  });

  test.each(["[]", "{}", "no JSON", '{"name":"甲","columns":[{"heading":"x","role":"colour"}]}'])(
    "%s is refused with what to do",
    async (text) => {
      const file = join(folder, "坏模板.json");
      writeFileSync(file, text);
      const run = await runCli("fill", SAMPLES.blank, "--dry-run", "--template", file);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain("不是识别模板");
    }
  );
});
