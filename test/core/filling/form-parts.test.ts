import { analyse, planFill } from "../../../src/assistant/analyse";
import type { FillOptions } from "../../../src/core/filling/fill-table";
import { say } from "../../../src/core/texts/texts";
import { buildSheet, type CellSpec } from "../../support/form-builder";

type Cells = Readonly<Record<string, CellSpec>>;

function fill(cells: Cells, options: FillOptions = {}) {
  const { edits, skipped } = planFill(analyse([buildSheet({ cells })]), options);
  return {
    written: Object.fromEntries(
      edits.map(({ cell, after }) => [cell, after.formula ?? after.value])
    ),
    reasons: Object.fromEntries(edits.map(({ cell, reason }) => [cell, say(reason)])),
    skipped: Object.fromEntries(skipped.map(({ cell, why }) => [cell, say(why)])),
  };
}

/** Header in row 6, one row for 80 and one for 20 points (or as given) below, the total in row 9. */
function block(weights: readonly [number, number], headings = "得分"): Cells {
  return {
    A6: "一级指标",
    B6: "二级指标",
    C6: "三级指标",
    D6: "年度指标值",
    E6: "实际完成值",
    F6: "分值",
    G6: headings,
    A7: "产出指标",
    B7: "数量指标",
    C7: "维修桥梁数量",
    D7: "≥10座",
    E7: "9座",
    F7: weights[0],
    A8: "效益指标",
    B8: "社会效益指标",
    C8: "受益村民人数",
    D8: "≥300人",
    E8: "310人",
    F8: weights[1],
  };
}
const HEAD: Cells = {
  A1: "项目支出绩效自评表",
  A2: "（2024年度）",
  A3: "项目名称",
  B3: "桥梁维修",
};
const TOTAL: Cells = { A9: "总分", F9: 100, G9: null };

describe("funds", () => {
  const twenty: Cells = {
    A4: "预算执行情况（万元）（20分）",
    C4: "预算数（A）",
    D4: "执行数（B）",
    E4: "执行率（B/A）",
    F4: "得分（20分*执行率）",
    B5: "年度资金总额",
    C5: 300,
    D5: 270,
  };

  test("20 points in a heading: the score and the total of 80 and 20", () => {
    const cells = { ...HEAD, ...twenty, ...block([50, 30]), ...TOTAL };
    expect(fill(cells).written).toEqual({
      E5: "90%",
      F5: 18,
      G7: 45,
      G8: 30,
      G9: 93,
    });
    const { written } = fill(cells, { formulas: true });
    expect(written["F5"]).toBe("=PERF.EXECUTION(C5,D5,20)");
    expect(written["G9"]).toBe("=SUM(G7:G8,F5)");
  });

  test("without a place for a score: the indicators alone, when they make up the full marks", () => {
    const funds: Cells = {
      A4: "项目资金（万元）",
      C4: "预算数",
      D4: "到位数",
      E4: "执行数",
      F4: "预算执行进度（%）",
      B5: "年度资金总额",
      C5: 300,
      D5: 300,
      E5: 270,
    };
    const whole = fill({ ...HEAD, ...funds, ...block([60, 40]), ...TOTAL });
    expect(whole.written).toMatchObject({ F5: "90%", G9: 94 });
    const ninety = fill({ ...HEAD, ...funds, ...block([50, 40]), ...TOTAL });
    expect(ninety.written).not.toHaveProperty("G9");
    expect(ninety.skipped["G9"]).toBe(
      "指标分值合计90分，资金栏没有执行率得分，无法合计到满分，请人工填写总分"
    );
  });

  test("an execution score beside indicators of 100 points makes no total", () => {
    const { written, skipped } = fill({ ...HEAD, ...twenty, ...block([60, 40]), ...TOTAL });
    expect(written).not.toHaveProperty("G9");
    expect(skipped["G9"]).toBe(
      "指标分值合计已有100分，再加执行率20分会超过满分100分，请先核对分值"
    );
  });

  test("say which amount is missing, with the other one", () => {
    const { skipped } = fill({ ...HEAD, ...twenty, D5: null, ...block([50, 30]), ...TOTAL });
    expect(skipped["E5"]).toBe("预算数为300，执行数还没有填写");
  });

  test("of a form with the initial budget alone are told so", () => {
    const cells = { ...HEAD, ...twenty, C4: "年初预算数（A）", ...block([50, 30]) };
    expect(fill(cells).reasons["E5"]).toBe("全年执行数270÷年初预算数300（表上没有全年预算数）");
  });
});

describe("the total and its grade", () => {
  test("in the head", () => {
    const cells = { ...HEAD, A4: "自评总分", ...block([60, 40]) };
    expect(fill(cells).written).toEqual({ B4: 94, G7: 54, G8: 40 });
  });

  test("an empty place for a grade gets one, with the practice it rests on", () => {
    const head = { ...HEAD, A4: "自评等级" };
    const { written, reasons } = fill({ ...head, ...block([60, 40]), ...TOTAL });
    expect(written).toMatchObject({ G9: 94, B4: "优" });
    expect(reasons["B4"]).toBe(
      "总分94分，按财政部通行等级（90分及以上为优、80分为良、60分为中、60分以下为差）定为“优”；本地另有规定的请按本地规定改"
    );
  });

  test.each([
    [89.99, "良"],
    [80, "良"],
    [79.99, "中"],
    [60, "中"],
    [59.99, "差"],
    [0, "差"],
  ])("a total of %p is %s", (total, grade) => {
    const head = { ...HEAD, A4: "自评等级" };
    expect(fill({ ...head, ...block([60, 40]), ...TOTAL, G9: total }).written["B4"]).toBe(grade);
  });

  test("a grade that stands there stays, and none is made up where the form has no place", () => {
    const head = { ...HEAD, A4: "自评等级", B4: "良" };
    expect(fill({ ...head, ...block([60, 40]), ...TOTAL }, { overwrite: "all" }).written).toEqual({
      G7: 54,
      G8: 40,
      G9: 94,
    });
    const column = { ...HEAD, A4: "等级", C4: "内容" };
    expect(Object.keys(fill({ ...column, ...block([60, 40]), ...TOTAL }).written)).toEqual([
      "G7",
      "G8",
      "G9",
    ]);
  });

  test("without a total there is no grade, and without a total row no total", () => {
    const head = { ...HEAD, A4: "自评等级" };
    const { written, skipped } = fill({ ...head, ...block([60, 40]), ...TOTAL, E7: null });
    expect(written).toEqual({ G8: 40 });
    expect(skipped["B4"]).toBe("还没有总分，无法定等级");
    expect(fill({ ...HEAD, ...block([60, 40]) }).written).toEqual({ G7: 54, G8: 40 });
  });
});

describe("单项得分 and 折算得分", () => {
  const both: Cells = { ...HEAD, ...block([60, 40], "单项指标得分"), H6: "单项指标折算得分" };

  test("the first is out of 100, the second the first times the weight", () => {
    expect(fill(both).written).toEqual({ G7: 90, G8: 100, H7: 54, H8: 40 });
    expect(fill(both, { formulas: true }).written).toMatchObject({ H7: "=ROUND(G7*F7/100,2)" });
  });

  test("an item score that a person gave decides, and is never replaced", () => {
    expect(fill({ ...both, G7: 85 }, { overwrite: "all" }).written).toEqual({
      G8: 100,
      H7: 51,
      H8: 40,
    });
    expect(fill({ ...both, G7: "较好" }).skipped["H7"]).toBe(
      "单项得分“较好”不是0到100之间的数，无法折算"
    );
  });
});

describe("a monitoring table", () => {
  const cells: Cells = {
    ...HEAD,
    ...block([60, 40], "完成率"),
    A1: "项目支出绩效运行监控表（1-6月）",
    E6: "1-6月完成情况",
    C8: "维修成本",
    D8: "≤300万元",
    E8: "120万元",
    H6: "偏差原因分析",
  };

  test("gets its rates against the annual target, and nothing else", () => {
    const { written, skipped } = fill(cells);
    expect(written).toEqual({ G7: "90%" });
    expect(skipped).toEqual({
      G8: "监控表只按“实际完成÷全年目标”填完成率；上限、期限和定性指标请人工填写",
    });
  });

  test("without a column of rates gets nothing", () => {
    expect(fill({ ...cells, G6: "全年预计完成情况" }).written).toEqual({});
  });
});

describe("formulas", () => {
  test("give way to values where the function cannot see what the form says", () => {
    const cells: Cells = {
      ...HEAD,
      ...block([60, 40]),
      D7: "≥95%",
      E7: { value: 0.9, format: "0%", text: "90%" },
    };
    const { written, reasons } = fill(cells, { formulas: true });
    expect(written).toEqual({ G7: 56.84, G8: '=PERF.SCORE(D8,E8,F8,,"CAP")' });
    expect(reasons["G7"]).toContain("（写成数值，没有写成公式：PERF公式只看单元格D7和E7本身");
  });

  test("of text with 分 behind it carry the 分, and the total becomes a value", () => {
    const cells = { ...HEAD, ...block([60, 40]), ...TOTAL, G7: "54分" };
    const { written, reasons } = fill(cells, { formulas: true });
    expect(written).toEqual({ G8: '=PERF.SCORE(D8,E8,F8,,"CAP")&"分"', G9: 94 });
    expect(reasons["G9"]).toContain("单元格G7的得分是文字，SUM不计文字");
  });
});
