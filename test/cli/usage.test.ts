import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runCli, SAMPLES } from "./run-cli";

const CHINESE = /[\u4e00-\u9fff]/u;

describe("a wrong command line", () => {
  test.each<[string, readonly string[], string]>([
    [
      "an unknown command",
      ["prüfen", SAMPLES.wrong],
      "没有这个命令，可用的命令：tables、check、fill、finalise、profiles。",
    ],
    ["no file", ["check"], "缺少参数：请写明要处理的 .xlsx 文件。"],
    ["no file to fill", ["fill"], "缺少参数：请写明要处理的 .xlsx 文件。"],
    ["an unknown option", ["check", SAMPLES.wrong, "--jsno"], "没有这个选项。"],
    ["an option of another command", ["tables", SAMPLES.wrong, "--in-place"], "没有这个选项。"],
    ["an option without its value", ["fill", SAMPLES.blank, "-o"], "选项后面缺少内容。"],
    [
      "two files to fill",
      ["fill", SAMPLES.blank, SAMPLES.wrong],
      "参数太多；fill 和 profiles 一次只处理一个文件。",
    ],
    [
      "a profile and a profile file",
      ["check", SAMPLES.wrong, "--profile", "XJ", "--profile-file", "a.json"],
      "这两个选项不能同时用。",
    ],
    ["an unknown level", ["check", SAMPLES.wrong, "--fail-on", "sometimes"], "选项的内容不对。"],
  ])("%s is told in Chinese, with exit code 2", async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("加 --help 查看用法。");
    expect(stderr).not.toContain("error:");
  });
});

describe("help", () => {
  test.each([
    [["--help"]],
    [["help"]],
    [["help", "check"]],
    [["check", "--help"]],
    [["fill", "-h"]],
    [["profiles", "--help"]],
  ])("%j is in Chinese, with exit code 0", async (args) => {
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("用法：");
    for (const line of stdout.split("\n").filter((one) => /^ {2}-/u.test(one))) {
      expect(line).toMatch(CHINESE);
    }
  });

  test("the version alone", async () => {
    const { code, stdout } = await runCli("--version");
    expect(code).toBe(0);
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe("the program as it is started", () => {
  const start = (...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", join(__dirname, "../../src/cli/main.ts"), ...args],
      { encoding: "utf8" }
    );

  test("exits with the code of the command and keeps standard output pure", () => {
    const { status, stdout, stderr } = start("check", SAMPLES.wrong, "/没有.xlsx", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toContain("/没有.xlsx：找不到文件");
    expect(start("check", SAMPLES.wrong).status).toBe(1);
  }, 30_000);

  test("tells a wrong command line once, in Chinese", () => {
    const { status, stdout, stderr } = start("fill");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(stderr).toContain("缺少参数");
  }, 30_000);
});
