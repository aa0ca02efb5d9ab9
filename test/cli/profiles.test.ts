import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Session } from "../../src/assistant/session";
import { parseProfile } from "../../src/core/scoring/parse-profile";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

/** Xinjiang's rules as somebody's own, with a pass mark of 80%. */
async function exported(id: string): Promise<string> {
  const { stdout } = await runCli("profiles", "--export", "XJ");
  return stdout.replace('"id": "XJ"', `"id": "${id}"`).replace('"floor": "60"', '"floor": "80"');
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function bookWithProfile(name: string, extra = ""): Promise<string> {
  const book = new FileWorkbook(new Uint8Array(readFileSync(SAMPLES.wrong)));
  const session = new Session(book);
  await session.open();
  await session.saveProfile(await exported("COUNTY"));
  const [table] = session.getState().tables;
  await session.chooseProfile(table?.table.id ?? "", "COUNTY");
  if (extra !== "") {
    const stored = JSON.parse((await book.readSetting("perf-tables")) ?? "") as {
      ownProfiles: string[];
    };
    stored.ownProfiles.push(extra);
    await book.writeSetting("perf-tables", JSON.stringify(stored));
  }
  const path = join(folder, name);
  writeFileSync(path, book.toBytes());
  return path;
}

describe("perf-tables profiles", () => {
  test("lists every profile with its standing, source and formulas", async () => {
    const { code, stdout, stderr } = await runCli("profiles");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("XJ  新疆（四种赋分规则）（已逐行验算）\n  依据：新疆某州");
    expect(stdout).toContain("MOF21");
    expect(stdout).toContain("（依据转述，按假定规则计算）");
    expect(stdout).toContain(
      "  按照完成比例赋分：完成率低于60%得0分；60%到100%得 分值×（完成率−60%）÷40%；超过100%得 分值×（200%−完成率），200%及以上得0分"
    );
    expect(stdout).toContain("  预算执行率：分值×完成率，不超过分值");
    expect(stdout).toContain("定性指标按80%/50%分档，由评价人评定");
  });

  test("as JSON", async () => {
    const profiles = jsonOf(await runCli("profiles", "--json")) as { id: string }[];
    expect(profiles.map(({ id }) => id)).toEqual(["XJ", "CAP", "MOF21", "AH", "HB20", "WSUM"]);
    expect(profiles[0]).toMatchObject({ standing: "已逐行验算", builtIn: true });
  });

  test("prints one to start from, which can be read again under another id", async () => {
    const { code, stdout } = await runCli("profiles", "--export", "xj");
    expect(code).toBe(0);
    expect(parseProfile(stdout)).toMatchObject({
      kind: "problems",
      problems: [{ key: "custom.idTaken" }],
    });
    expect(parseProfile(await exported("COUNTY"))).toMatchObject({ kind: "profile" });
  });

  test("lists and prints those that a workbook holds", async () => {
    const file = await bookWithProfile("own.xlsx");
    expect((await runCli("profiles", file)).stdout).toContain(
      "COUNTY  新疆（四种赋分规则）（自己的方案）"
    );
    const { stdout } = await runCli("profiles", file, "--export", "COUNTY");
    expect(stdout).toBe(await exported("COUNTY"));
  });

  test("one that is not there: exit code 2, with those that are", async () => {
    const { code, stdout, stderr } = await runCli("profiles", "--export", "ZZ");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(
      "没有名为“ZZ”的计分方案。可用的方案：XJ、CAP、MOF21、AH、HB20、WSUM。"
    );
  });
});

describe("a workbook's own profile", () => {
  test("counts for the table it was chosen for", async () => {
    const file = await bookWithProfile("chosen.xlsx");
    expect((await runCli("tables", file)).stdout).toContain("计分方案COUNTY（由您指定）");
    const { stdout } = await runCli("check", file);
    expect(stdout).toContain("新疆（四种赋分规则）COUNTY");
  });

  test("is found by --profile, in this workbook alone", async () => {
    const file = await bookWithProfile("named.xlsx");
    const found = await runCli("check", file, "--profile", "county", "--fail-on", "never");
    expect(found).toMatchObject({ code: 0, stderr: "" });
    const { code, stderr } = await runCli("check", SAMPLES.wrong, "--profile", "county");
    expect(code).toBe(2);
    expect(stderr).toContain("没有名为“county”的计分方案。");
  });

  test("that cannot be read is told on standard error", async () => {
    const file = await bookWithProfile("broken.xlsx", '{"version":1}');
    const { stderr } = await runCli("check", file, "--fail-on", "never");
    expect(stderr).toContain("broken.xlsx：里面存的一个计分方案读不出来，没有使用：\n  缺少“id”");
  });
});

describe("--profile-file", () => {
  test("holds every table against the profile in the file", async () => {
    const plan = written("plan.json", await exported("COUNTY"));
    const { stdout } = await runCli("check", SAMPLES.wrong, "--profile-file", plan);
    expect(stdout).toContain("新疆（四种赋分规则）COUNTY");
  });

  test("with mistakes: all of them in Chinese, exit code 2, nothing checked or written", async () => {
    const plan = written(
      "mistakes.json",
      (await exported("COUNTY")).replace('"80"', "80").replace('"shortfall"', '"all"')
    );
    for (const args of [
      ["check", SAMPLES.wrong, "--profile-file", plan],
      ["fill", SAMPLES.blank, "-o", join(folder, "out.xlsx"), "--profile-file", plan],
    ]) {
      const { code, stdout, stderr } = await runCli(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(`计分方案文件“${plan}”有误：`);
      expect(stderr).toContain("“rules.ratio.parameters.floor”应是写在引号里的数字");
    }
  });

  test("that is not there is told", async () => {
    const { code, stderr } = await runCli("check", SAMPLES.wrong, "--profile-file", "/无.json");
    expect(code).toBe(2);
    expect(stderr).toContain("/无.json：找不到文件");
  });
});
