import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

interface Filled {
  readonly file: string;
  readonly out: string | null;
  readonly edits: readonly {
    readonly cell: string;
    readonly before: unknown;
    readonly after: unknown;
    readonly reason: string;
    readonly profile: string | null;
  }[];
  readonly skipped: readonly { readonly cell: string; readonly why: string }[];
}

const root = temporaryFolder();
let count = 0;

/** A folder of its own with the blank sample in it. */
function freshFile(name = "待填报.xlsx") {
  const folder = join(root, String((count += 1)));
  mkdirSync(folder);
  const file = join(folder, name);
  copyFileSync(SAMPLES.blank, file);
  return { folder, file, out: join(folder, "已填报.xlsx") };
}
const filledIn = async (...args: readonly string[]) =>
  (jsonOf(await runCli("fill", ...args, "--json")) as [Filled])[0];
const original = readFileSync(SAMPLES.blank);

describe("fill FILE -o OUT", () => {
  test("writes a filled copy and leaves the file as it was", async () => {
    const { folder, file, out } = freshFile();
    const { code, stdout, stderr } = await runCli("fill", file, "-o", out);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, 2)).toEqual([`${file} → ${out}`, "填报34处："]);
    expect(stdout).toContain("  项目支出绩效自评表!I25  （空） → 97.35分  ");
    expect(readFileSync(file)).toEqual(original);
    expect(readdirSync(folder).sort()).toEqual(["已填报.xlsx", "待填报.xlsx"].sort());
    const again = await filledIn(out, "--dry-run");
    expect(again).toMatchObject({ edits: [], skipped: [] });
  });

  test("replaces an OUT that is there", async () => {
    const { file, out } = freshFile();
    writeFileSync(out, "old");
    expect((await runCli("fill", file, "-o", out)).code).toBe(0);
    expect((await filledIn(out, "--dry-run")).edits).toEqual([]);
  });

  test("--json has these keys and nothing else on standard output", async () => {
    const { file, out } = freshFile();
    const run = await runCli("fill", file, "-o", out, "--json");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const files = jsonOf(run) as Filled[];
    expect(files).toHaveLength(1);
    const [filled] = files;
    expect(Object.keys(filled ?? {})).toEqual(["file", "out", "edits", "skipped"]);
    expect(filled).toMatchObject({ file, out, skipped: [] });
    for (const edit of filled?.edits ?? []) {
      expect(Object.keys(edit)).toEqual(["sheet", "cell", "before", "after", "reason", "profile"]);
    }
    expect(filled?.edits.find(({ cell }) => cell === "I13")).toEqual({
      sheet: "项目支出绩效自评表",
      cell: "I13",
      before: null,
      after: 5.8,
      reason: "6 × (200% − 103.33%) = 5.8002 → 5.8（方案：新疆（四种赋分规则）XJ）",
      profile: "XJ",
    });
  });

  test("tells what was left alone", async () => {
    const { out } = freshFile();
    const { edits, skipped } = await filledIn(SAMPLES.wrong, "-o", out);
    expect(skipped.length).toBeGreaterThan(0);
    for (const entry of skipped) expect(Object.keys(entry)).toEqual(["sheet", "cell", "why"]);
    expect(skipped).toContainEqual({
      sheet: "项目支出绩效自评表",
      cell: "I15",
      why: "已有内容，不覆盖（现为“7.2”，计算结果为“6”）",
    });
    expect(edits.map(({ cell }) => cell)).not.toContain("I15");
  });

  test("--overwrite computes entries anew", async () => {
    const { out } = freshFile();
    const { edits } = await filledIn(SAMPLES.wrong, "-o", out, "--overwrite");
    expect(edits.find(({ cell }) => cell === "I15")).toMatchObject({ before: 7.2, after: 6 });
  });

  test("--formulas writes formulas", async () => {
    const { file, out } = freshFile();
    const { edits } = await filledIn(file, "-o", out, "--formulas");
    expect(edits.find(({ cell }) => cell === "I13")).toMatchObject({
      after: '=PERF.SCORE(F13,G13,E13,L13,"XJ")',
    });
    expect((await filledIn(out, "--dry-run")).edits).toEqual([]);
  });

  test("--profile is followed", async () => {
    const { file, out } = freshFile();
    const { edits } = await filledIn(file, "-o", out, "--profile", "CAP");
    expect(edits.find(({ cell }) => cell === "I13")).toMatchObject({ after: 6, profile: "CAP" });
  });
});

describe("the original file", () => {
  test("is not written without -o or --in-place", async () => {
    const { folder, file } = freshFile();
    const { code, stdout, stderr } = await runCli("fill", file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`${file}：请用 -o 指定另存的文件名；要直接写回原文件，请加 --in-place。\n`);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test.each<[string, (file: string, folder: string) => string]>([
    ["by its own name", (file) => file],
    ["by another spelling", (_, folder) => `${folder}/./../${basename(folder)}/待填报.xlsx`],
    [
      "through a symbolic link",
      (file, folder) => {
        symlinkSync(file, join(folder, "符号链接.xlsx"));
        return join(folder, "符号链接.xlsx");
      },
    ],
    [
      "through a hard link",
      (file, folder) => {
        linkSync(file, join(folder, "硬链接.xlsx"));
        return join(folder, "硬链接.xlsx");
      },
    ],
    [
      "through a linked folder",
      (_, folder) => {
        symlinkSync(folder, `${folder}-链接`);
        return join(`${folder}-链接`, "待填报.xlsx");
      },
    ],
  ])("is not written %s", async (_, nameOf) => {
    const { folder, file } = freshFile();
    const { code, stdout, stderr } = await runCli("fill", file, "-o", nameOf(file, folder));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`${file}：输出文件与原文件相同。要直接写回原文件，请加 --in-place。\n`);
    expect(readFileSync(file)).toEqual(original);
  });

  test("is written with --in-place", async () => {
    const { folder, file } = freshFile();
    const { code, stdout } = await runCli("fill", file, "--in-place");
    expect(code).toBe(0);
    expect(stdout).toContain(`${file} → ${file}`);
    expect((await filledIn(file, "--dry-run")).edits).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("a link stays a link with --in-place, its file is written", async () => {
    const { folder, file } = freshFile();
    const link = join(folder, "链接.xlsx");
    symlinkSync(file, link);
    expect((await runCli("fill", link, "--in-place")).code).toBe(0);
    expect(readFileSync(link)).toEqual(readFileSync(file));
    expect(readFileSync(file)).not.toEqual(original);
    expect((await filledIn(file, "--dry-run")).edits).toEqual([]);
  });
});

describe("OUT is written whole or not at all", () => {
  test("an OUT that is a folder fails and leaves nothing behind", async () => {
    const { folder, file, out } = freshFile();
    mkdirSync(out);
    const { code, stdout, stderr } = await runCli("fill", file, "-o", out);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^.+：.*[\u4e00-\u9fff]/u);
    expect(readdirSync(folder).sort()).toEqual(["已填报.xlsx", "待填报.xlsx"].sort());
    expect(readdirSync(out)).toEqual([]);
  });

  test("an OUT in a folder that is not there fails", async () => {
    const { folder, file } = freshFile();
    const { code } = await runCli("fill", file, "-o", join(folder, "没有", "已填报.xlsx"));
    expect(code).toBe(2);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("an unreadable FILE leaves OUT alone", async () => {
    const { folder, file, out } = freshFile();
    writeFileSync(file, "no workbook");
    writeFileSync(out, "old");
    const { code, stdout, stderr } = await runCli("fill", file, "-o", out);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("不是Excel工作簿");
    expect(readFileSync(out, "utf8")).toBe("old");
    const missing = join(folder, "没有.xlsx");
    expect((await runCli("fill", missing, "-o", join(folder, "新.xlsx"))).stderr).toBe(
      `${missing}：找不到文件。请检查文件名和路径。\n`
    );
    expect(existsSync(join(folder, "新.xlsx"))).toBe(false);
  });

  test("with --json a failure prints no JSON", async () => {
    const { file } = freshFile();
    expect(await runCli("fill", file, "--json")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("--dry-run", () => {
  test("tells what it would write and writes nothing, whatever else is asked", async () => {
    const { folder, file, out } = freshFile();
    chmodSync(file, 0o444);
    const before = statSync(file).mtimeMs;
    for (const args of [[], ["-o", out], ["--in-place"]]) {
      const run = await runCli("fill", file, "--dry-run", ...args);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout.split("\n").slice(0, 2)).toEqual([
        `${file}：试运行，没有写入文件`,
        "填报34处：",
      ]);
    }
    expect(statSync(file).mtimeMs).toBe(before);
    expect(readFileSync(file)).toEqual(original);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await filledIn(file, "--dry-run")).toMatchObject({ out: null });
  });
});
