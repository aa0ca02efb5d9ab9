import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Session } from "../../src/assistant/session";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { bundleCli, runBundle } from "../support/cli-bundle";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();
const inbox = join(folder, "收件");
mkdirSync(join(inbox, "甲镇"), { recursive: true });
mkdirSync(join(inbox, "空文件夹"));
const names = [
  "甲镇/1.xlsx",
  "甲镇/2.xlsx",
  "甲镇/坏.xlsx",
  "3.xlsx",
  "4.xlsx",
  "5.xlsx",
  "6.xlsx",
];
for (const name of names) copyFileSync(SAMPLES.wrong, join(inbox, name));
writeFileSync(join(inbox, "甲镇/坏.xlsx"), "不是工作簿");
writeFileSync(join(inbox, "~$3.xlsx"), "锁");
writeFileSync(join(inbox, "说明.txt"), "不是表");
/** By name, the folder in its place. */
const expected = ["3.xlsx", "4.xlsx", "5.xlsx", "6.xlsx", "甲镇/1.xlsx", "甲镇/2.xlsx"];

function filesOf(stdout: string): string[] {
  return (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file);
}

describe("a folder", () => {
  test("is checked with the folders in it, without lock files; a broken file stops nothing", async () => {
    const run = await runCli("check", inbox, "--json");
    expect(run.code).toBe(2);
    expect(filesOf(run.stdout)).toEqual(expected.map((name) => join(inbox, name)));
    expect(run.stderr).toMatch(/^\S+坏\.xlsx：不是Excel工作簿[^\n]+\n$/u);
  });

  test("given beside one of its files, has that file once", async () => {
    const one = join(inbox, "4.xlsx");
    const { stdout } = await runCli("check", one, inbox, "--json");
    expect(filesOf(stdout).filter((file) => file === one)).toHaveLength(1);
    expect(filesOf(stdout)[0]).toBe(one);
  });

  test("without a workbook is told", async () => {
    const run = await runCli("check", join(inbox, "空文件夹"));
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("文件夹里没有Excel工作簿");
  });
});

describe("on several threads", () => {
  const bundle = bundleCli(folder);

  test.each(["1", "2", "3"])("%s of them say the same, in the same order", async (jobs) => {
    const alone = await runCli("check", inbox, "--json");
    const run = await runBundle(bundle, "check", inbox, "--json", "--jobs", jobs);
    expect(run).toEqual({ code: 2, stdout: alone.stdout, stderr: alone.stderr });
  });

  test("a profile from a file is followed there too", async () => {
    const plan = join(folder, "方案.json");
    writeFileSync(
      plan,
      (await runCli("profiles", "--export", "CAP")).stdout.replace('"CAP"', '"MINE"')
    );
    const args = ["check", inbox, "--json", "--profile-file", plan];
    const run = await runBundle(bundle, ...args, "--jobs", "2");
    expect(run.stdout).toBe((await runCli(...args)).stdout);
    expect(run.stdout).not.toContain("SCR-03");
  });

  test.each(["0", "1.5", "viele"])("--jobs %s is refused", async (jobs) => {
    const run = await runCli("check", inbox, "--jobs", jobs);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("--jobs 应是1到64的整数");
  });
});

describe("check --report", () => {
  test("writes one page with an overview and every file, also the broken one", async () => {
    const report = join(folder, "报告.html");
    const run = await runCli("check", inbox, "--report", report);
    expect(run.code).toBe(2);
    expect(run.stdout.trim().split("\n")).toHaveLength(6);
    expect(run.stderr).toContain(`报告：${report}`);
    const page = readFileSync(report, "utf8");
    for (const name of [...expected, "甲镇/坏.xlsx"]) expect(page).toContain(`>${name}</a>`);
    expect(page).toContain("还不能提交6个");
    expect(page).toContain("无法读取1个");
    expect(page).toContain("得分6超过了分值5。");
    expect(page).not.toMatch(/<script|javascript:|https?:/u);
  });

  test("never goes over a workbook that is checked", async () => {
    const target = join(inbox, "3.xlsx");
    const run = await runCli("check", inbox, "--report", target);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("报告会覆盖");
    expect(readFileSync(target)).toEqual(readFileSync(SAMPLES.wrong));
  });
});

describe("decisions stored in a workbook", () => {
  const decided = join(folder, "有决定.xlsx");

  beforeAll(async () => {
    const workbook = new FileWorkbook(new Uint8Array(readFileSync(SAMPLES.wrong)));
    const session = new Session(workbook);
    await session.open();
    const [finding] = session.getState().findings.filter(({ code }) => code === "ARI-03");
    if (!finding) throw new Error("no ARI-03 in the sample");
    await session.ignore(finding, "主管部门已同意");
    await session.chooseSeverity("VAL-02", "off");
    writeFileSync(decided, workbook.toBytes());
  });

  test("count, and what was set aside is told with its reason", async () => {
    const run = await runCli("check", decided);
    expect(run.stdout.split("\n")[0]).toMatch(/；已忽略1处$/u);
    expect(run.stdout).toContain("[已忽略，原为必须修改]");
    expect(run.stdout).toContain("理由：主管部门已同意");
    expect(run.stdout).not.toContain("VAL-02");
  });

  test("do not count for --strict", async () => {
    const [strict] = jsonOf(await runCli("check", decided, "--strict", "--json")) as [object];
    const [plain] = jsonOf(await runCli("check", SAMPLES.wrong, "--json")) as [object];
    expect({ ...strict, file: "" }).toEqual({ ...plain, file: "" });
  });
});
