import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Session } from "../../src/assistant/session";
import { planFill } from "../../src/assistant/analyse";
import { analyse } from "../../src/assistant/analyse";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { unpacked } from "../support/package-builder";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

/** The blank sample filled in by formulas, with decisions, a report sheet and reasons as a person left them. */
async function filled(name: string, reason: (prompt: string) => string): Promise<string> {
  const workbook = new FileWorkbook(new Uint8Array(readFileSync(SAMPLES.blank)));
  const { edits } = planFill(analyse(await workbook.read()), { formulas: true });
  await workbook.write(
    edits.map((edit) => {
      const { value } = edit.after;
      const isPrompt = String(value).startsWith("【待填写】");
      return isPrompt ? { ...edit, after: { value: reason(String(value)), formula: null } } : edit;
    })
  );
  const session = new Session(workbook);
  await session.open();
  await session.chooseSeverity("WGT-02", "info");
  await session.writeReport();
  const file = join(folder, name);
  writeFileSync(file, workbook.toBytes());
  return file;
}

async function sheetsOf(file: string): ReturnType<FileWorkbook["read"]> {
  return new FileWorkbook(new Uint8Array(readFileSync(file))).read();
}

test("a finished form comes out clean, and can be submitted", async () => {
  const file = await filled("完成.xlsx", (prompt) => `${prompt}天气原因，下一步提前安排。`);
  const out = join(folder, "提交.xlsx");
  const run = await runCli("finalise", file, "-o", out);
  expect(run.stderr).toBe("");
  expect(run.stdout).toContain("可以提交。");
  expect(run.code).toBe(0);
  const texts = Object.values(unpacked(new Uint8Array(readFileSync(out)))).join("");
  for (const trace of ["PERF", "待填写", "urn:perf-tables", "绩效核对报告"]) {
    expect([trace, texts.includes(trace)]).toEqual([trace, false]);
  }
  expect(texts).toContain("天气原因，下一步提前安排。");
  const [before, after] = [await sheetsOf(file), await sheetsOf(out)];
  const textsOf = (sheet: (typeof before)[number] | undefined): string[] =>
    (sheet?.rows ?? []).flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(after).toHaveLength(1);
  expect(textsOf(after[0]).filter((text) => !text.includes("天气原因"))).toEqual(
    textsOf(before[0]).filter((text) => !text.includes("天气原因"))
  );
});

test("prompts left are taken away, and the verdict says what is missing then", async () => {
  const file = await filled("未完.xlsx", (prompt) => prompt);
  const out = join(folder, "未完-提交.xlsx");
  const run = await runCli("finalise", file, "-o", out, "--json");
  expect(run.code).toBe(1);
  const [result] = jsonOf(run) as [{ verdict: string; mustFix: number; left: unknown[] }];
  expect(result).toMatchObject({ verdict: "blocked", left: [] });
  expect(result.mustFix).toBeGreaterThan(0);
  expect(JSON.stringify(await sheetsOf(out))).not.toContain("待填写");
});

test("what a person wrote into a prompt is left to them", async () => {
  const file = await filled("改过.xlsx", () => "【待填写】天气原因");
  const run = await runCli("finalise", file, "--dry-run");
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("试运行，没有写入文件");
  expect(run.stdout).toContain("提示文字被改过，请改成正式说明并删去【待填写】");
});

test("decisions stay when asked for", async () => {
  const file = await filled("保留.xlsx", () => "天气原因，下一步提前安排。");
  const out = join(folder, "保留-提交.xlsx");
  await runCli("finalise", file, "-o", out, "--keep-settings");
  const workbook = new FileWorkbook(new Uint8Array(readFileSync(out)));
  expect(await workbook.readSetting("perf-tables")).toContain("WGT-02");
});

test("the original is never written over unasked", async () => {
  expect((await runCli("finalise", SAMPLES.blank)).stderr).toContain("请用 -o 指定");
  expect((await runCli("finalise", SAMPLES.blank, "-o", SAMPLES.blank)).code).toBe(2);
});
