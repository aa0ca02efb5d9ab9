import { join } from "node:path";
import { jsonOf, runCli, SAMPLES, temporaryFolder } from "./run-cli";

const missing = join(temporaryFolder(), "没有.xlsx");

interface TableFile {
  readonly file: string;
  readonly tables: readonly {
    readonly indicators: readonly Record<string, unknown>[];
    readonly funds: readonly Record<string, unknown>[];
    readonly total: Record<string, unknown> | null;
  }[];
}

describe("tables --json", () => {
  test("has these keys and nothing else on standard output", async () => {
    const run = await runCli("tables", SAMPLES.department, "--json");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const [file] = jsonOf(run) as [TableFile];
    expect(Object.keys(file)).toEqual(["file", "tables"]);
    expect(file.file).toBe(SAMPLES.department);
    expect(file.tables).toHaveLength(14);
    for (const table of file.tables) {
      expect(Object.keys(table)).toEqual([
        "sheet",
        "range",
        "kind",
        "title",
        "year",
        "unit",
        "project",
        "moneyUnit",
        "profile",
        "indicators",
        "funds",
        "total",
      ]);
      for (const indicator of table.indicators) {
        expect(Object.keys(indicator).sort()).toEqual(
          [
            "row",
            "level1",
            "level2",
            "name",
            "weight",
            "rate",
            "target",
            "actual",
            "score",
            "rule",
            "reason",
          ].sort()
        );
        for (const key of ["rate", "target", "actual", "score", "rule", "reason"]) {
          const cell = indicator[key];
          if (cell !== null) expect(Object.keys(cell as object)).toEqual(["cell", "text"]);
        }
      }
      for (const fund of table.funds) {
        expect(Object.keys(fund)).toEqual([
          "row",
          "label",
          "initial",
          "budget",
          "executed",
          "weight",
          "rate",
          "score",
        ]);
      }
      if (table.total) expect(Object.keys(table.total)).toEqual(["row", "weight", "score"]);
    }
  });

  test("tells rows as Excel counts them, amounts as numbers and the rest as shown", async () => {
    const [file] = jsonOf(await runCli("tables", SAMPLES.department, "--json")) as [TableFile];
    expect(file.tables[0]).toMatchObject({
      sheet: "整体支出自评",
      range: "A1:I18",
      kind: "department-self-evaluation",
      year: 2024,
      moneyUnit: "万元",
      profile: "CAP",
      total: null,
    });
    expect(file.tables[1]).toMatchObject({
      profile: "XJ",
      total: { row: 22, weight: 100, score: { cell: "I22", text: "99.14分" } },
    });
    expect(file.tables[1]?.indicators[2]).toEqual({
      row: 14,
      level1: "产出指标",
      level2: "数量指标",
      name: "安装路灯（盏）",
      weight: 10,
      rate: { cell: "H14", text: "106%" },
      target: { cell: "F14", text: ">=33盏" },
      actual: { cell: "G14", text: "=35盏" },
      score: { cell: "I14", text: "9.4" },
      rule: { cell: "L14", text: "按照完成比例赋分" },
      reason: { cell: "N14", text: expect.stringContaining("多安装2盏") },
    });
    expect(file.tables[1]?.funds[0]).toEqual({
      row: 6,
      label: "年度资金总额",
      initial: 11.51,
      budget: 21.51,
      executed: 21.51,
      weight: 10,
      rate: 100,
      score: 10,
    });
  });
});

describe("tables", () => {
  test("names each table with its place, kind, year, total and profile", async () => {
    const { code, stdout } = await runCli("tables", SAMPLES.department);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(`${SAMPLES.department}：找到14张绩效表`);
    expect(lines[1]).toContain("整体支出自评!A1:I18  部门整体绩效自评表  2024");
    expect(lines[2]).toContain("7项指标，总分—，计分方案CAP");
    expect(lines[3]).toContain("项目01!A1:N22  项目支出绩效自评表  2024  2023年“惠民实事”");
    expect(lines[4]).toContain("10项指标，总分99.14分，计分方案XJ（因本表有“赋分规则”列");
  });

  test("a file that cannot be read is told in Chinese, the others still done", async () => {
    const { code, stdout, stderr } = await runCli("tables", missing, SAMPLES.wrong);
    expect(code).toBe(2);
    expect(stderr).toBe(`${missing}：找不到文件。请检查文件名和路径。\n`);
    expect(stdout).toContain(`${SAMPLES.wrong}：找到1张绩效表`);
  });
});
