import { type FillOptions, fillTable } from "../../../src/core/filling/fill-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import type { ScoringProfile } from "../../../src/core/scoring/profile";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { AH } from "../../../src/core/scoring/profiles/ah";
import { MOF21, MOF21_BANDED_EXECUTION } from "../../../src/core/scoring/profiles/mof21";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { say } from "../../../src/core/texts/texts";
import {
  buildForm,
  buildSheet,
  type CellSpec,
  FIRST_ROW,
  type FormSpec,
  type FundSpec,
  RIGHT_FUNDS,
  RIGHT_ROW,
  type RowSpec,
} from "../../support/form-builder";

function fill(sheet: Sheet, options: FillOptions = {}, chosen: ScoringProfile | null = null) {
  const tables = recogniseSheet(sheet);
  const [table] = tables;
  if (!table) throw new Error("No table recognised");
  return fillTable(table, chooseProfile(table, chosen).profile, options);
}

/** What is written, by cell. */
function written(form: FormSpec, options?: FillOptions, chosen?: ScoringProfile) {
  const { edits } = fill(buildForm(form), options, chosen);
  return Object.fromEntries(edits.map(({ cell, after }) => [cell, after.formula ?? after.value]));
}

/** What is left alone, by cell. */
function skipped(form: FormSpec, options?: FillOptions) {
  return fill(buildForm(form), options).skipped.map(({ cell, why }) => [cell, say(why)]);
}

const EMPTY: RowSpec = { ...RIGHT_ROW, rate: null, score: null };
const [FUND_TOTAL, ...FUND_PARTS] = RIGHT_FUNDS;
const fundsWith = (total: Partial<FundSpec>): readonly FundSpec[] => [
  { label: "年度资金总额", ...FUND_TOTAL, ...total },
  ...FUND_PARTS,
];
const RATE = `H${FIRST_ROW}`;
const SCORE = `I${FIRST_ROW}`;
const REASON = `K${FIRST_ROW}`;

describe("a row", () => {
  test("gets its rate and its score", () => {
    const { edits } = fill(
      buildForm({
        rows: [{ ...EMPTY, target: "<=15天", actual: "=3天", weight: 7.5 }],
        total: null,
      })
    );
    expect(edits).toMatchObject([
      {
        sheet: "Sheet1",
        cell: RATE,
        before: { value: null, formula: null },
        after: { value: "100%", formula: null },
        profile: null,
      },
      { cell: SCORE, after: { value: 7.5, formula: null }, profile: "XJ" },
    ]);
    expect(edits.map(({ reason }) => say(reason))).toEqual([
      "实际“3天”已达到目标“≤15天”，记100%",
      "7.5 × 100% = 7.5（方案：新疆（四种赋分规则）XJ）",
    ]);
  });

  test("is scored from the rate that stands there", () => {
    const row = { ...EMPTY, target: ">=33盏", actual: "=35盏", rate: "106%", reason: "多装2盏" };
    expect(written({ rows: [row], total: null })).toEqual({ [SCORE]: 9.4 });
  });

  test("is scored from target and result where the profile says so", () => {
    const row = { ...EMPTY, target: "<=100万元", actual: "=130万元", rate: "130%", reason: "有" };
    expect(written({ rows: [row], total: null }, {}, AH)).toEqual({ [SCORE]: 7 });
  });

  test("waits for a person where the rule gives a band alone", () => {
    const row = {
      ...EMPTY,
      target: ">=100人",
      actual: "=85人",
      rate: "85%",
      rule: "按评判等级赋分",
      reason: "有",
    };
    const plan = fill(buildForm({ rows: [row], total: null }), {}, MOF21);
    expect(plan.edits).toEqual([]);
    expect(plan.skipped.map(({ cell, why }) => [cell, say(why)])).toEqual([
      [SCORE, "“85人”需要由评价人判断等级后打分"],
    ]);
  });

  test("is scored without a rate column too", () => {
    const row = { ...EMPTY, target: ">=200人次", actual: "=158人次", weight: 15, reason: "有" };
    expect(written({ rows: [row], without: ["rate"], total: null })).toEqual({
      [`H${FIRST_ROW}`]: 7.13,
    });
  });

  test("names the assumption behind its numbers", () => {
    const row = { ...EMPTY, target: "<=10天", actual: "=12.5天", reason: "有" };
    const { edits } = fill(buildForm({ rows: [row], total: null }));
    expect(edits.map(({ after }) => after.value)).toEqual(["80%", 5]);
    expect(edits.map(({ reason }) => say(reason))).toEqual([
      "按假定规则计算：超过上限时按“目标÷实际”计完成率",
      "10 × (80% − 60%) ÷ 40% = 5（方案：新疆（四种赋分规则）XJ；按假定规则计算：超过上限时按“目标÷实际”计完成率）",
    ]);
  });

  test("follows the profile that was chosen", () => {
    const row = { ...EMPTY, target: ">=33盏", actual: "=35盏", reason: "有" };
    expect(written({ rows: [row], total: null }, {}, CAP)).toEqual({
      [RATE]: "106.06%",
      [SCORE]: 10,
    });
  });
});

describe("what a person entered", () => {
  const row: RowSpec = {
    ...RIGHT_ROW,
    target: ">=33盏",
    actual: "=35盏",
    rate: "90%",
    score: 1,
    reason: "有",
  };

  test("is never overwritten, and named where it differs", () => {
    const form = { rows: [row], funds: fundsWith({ rate: "50%", score: 3 }), total: { score: 42 } };
    expect(written(form)).toEqual({});
    expect(skipped(form)).toEqual([
      [RATE, "已有内容，不覆盖（现为“90%”，计算结果为“106.06%”）"],
      [SCORE, "已有内容，不覆盖（现为“1”，计算结果为“7.5”）"],
      ["G5", "已有内容，不覆盖（现为“50%”，计算结果为“100%”）"],
      ["H5", "已有内容，不覆盖（现为“3”，计算结果为“5”）"],
      [`I${FIRST_ROW + 1}`, "已有内容，不覆盖（现为“42”，计算结果为“4”）"],
    ]);
  });

  test("is not mentioned where it agrees, in whatever style", () => {
    const same = { ...RIGHT_ROW, rate: "100.00%", score: "10.00" };
    expect(skipped({ rows: [same], total: { score: "20.00分" } })).toEqual([]);
  });

  test("a dash, a word or a formula is an entry too", () => {
    const rows = [
      { ...EMPTY, rate: "—", score: "待定" },
      { ...EMPTY, rate: { value: null, formula: "=G9/F9" }, score: { value: 3, formula: "=1+2" } },
    ];
    expect(written({ rows })).toEqual({});
  });

  test("is replaced at single addresses on request, and nothing else", () => {
    const form = { rows: [row], total: { score: 42 } };
    expect(written(form, { overwrite: new Set([SCORE]) })).toEqual({ [SCORE]: 7.5 });
    expect(written(form, { overwrite: new Set([RATE]) })).toEqual({ [RATE]: "106.06%" });
  });

  test("is replaced everywhere on request, reasons excepted", () => {
    const form = { rows: [row], funds: fundsWith({ rate: "50%", score: 3 }), total: { score: 42 } };
    expect(written(form, { overwrite: "all" })).toEqual({
      [RATE]: "106.06%",
      [SCORE]: 9.39,
      G5: "100%",
      H5: 10,
      [`I${FIRST_ROW + 1}`]: 19.39,
    });
  });

  test("stays where nothing can be computed, even on request", () => {
    const unknown = { ...row, target: ">=40个", actual: "=3万元", rate: "90%", score: 7 };
    const form = { rows: [unknown], funds: fundsWith({ executed: null, rate: "50%", score: 5 }) };
    expect(written(form, { overwrite: "all" })).toEqual({
      [SCORE]: 7.5,
      [`I${FIRST_ROW + 1}`]: "12.50分",
    });
  });
});

describe("the style", () => {
  test("a number where the cell has a percent format", () => {
    const rate: CellSpec = { value: null, format: "0.00%" };
    const row = { ...EMPTY, target: ">=33盏", actual: "=35盏", rate, reason: "有" };
    expect(written({ rows: [row] })[RATE]).toBe(1.0606);
  });

  test("bare percent points where the other rates have no sign", () => {
    const rows = [
      { ...EMPTY, target: ">=33盏", actual: "=35盏", reason: "有" },
      { ...RIGHT_ROW, rate: 100 },
    ];
    expect(written({ rows })).toMatchObject({ [RATE]: 106.06 });
  });

  test("text without a sign where the other rates are so", () => {
    const rows = [
      { ...EMPTY, target: ">=33盏", actual: "=35盏", reason: "有" },
      { ...RIGHT_ROW, rate: "100" },
    ];
    expect(written({ rows })).toMatchObject({ [RATE]: "106.06" });
  });

  test("分 behind scores where the others have it", () => {
    expect(written({ rows: [EMPTY, { ...RIGHT_ROW, score: "10分" }] })).toMatchObject({
      [SCORE]: "10分",
    });
  });

  test.each<[string, CellSpec | undefined, CellSpec]>([
    ["an empty cell without a format: as the profile writes totals", null, "20.00分"],
    ["a number format: a number", { value: null, format: "0.00" }, 20],
    ["a text format: as the profile writes totals", { value: null, format: "@" }, "20.00分"],
  ])("the total: %s", (_, score, expected) => {
    expect(
      written({ rows: [EMPTY], total: { ...(score === undefined ? {} : { score }) } })
    ).toMatchObject({
      [`I${FIRST_ROW + 1}`]: expected,
    });
  });

  test.each<[CellSpec, CellSpec]>([
    ["99.1分", "20.0分"],
    ["99分", "20分"],
    ["99.14", "20.00"],
    [99.14, 20],
  ])("a total that is computed anew keeps the look of %p", (score, expected) => {
    expect(written({ rows: [EMPTY], total: { score } }, { overwrite: "all" })).toMatchObject({
      [`I${FIRST_ROW + 1}`]: expected,
    });
  });

  test("an empty total follows the other tables of the workbook", () => {
    const [sibling] = recogniseSheet(buildForm({ rows: [RIGHT_ROW], total: { score: 98.5 } }));
    if (!sibling) throw new Error("No table recognised");
    const form = { rows: [EMPTY], total: { score: null } };
    expect(written(form, { siblings: [sibling] })).toMatchObject({ [`I${FIRST_ROW + 1}`]: 20 });
    const other = { ...sibling, kind: "department-self-evaluation" as const };
    expect(written(form, { siblings: [other] })).toMatchObject({
      [`I${FIRST_ROW + 1}`]: "20.00分",
    });
  });

  test("without a rule column the total is a number", () => {
    const form: FormSpec = { rows: [EMPTY], total: { score: null }, without: ["rule"] };
    expect(written(form)).toMatchObject({ [`I${FIRST_ROW + 1}`]: 20 });
  });
});

describe("the execution rate and score", () => {
  test.each([
    [
      MOF21,
      "8.5",
      "分值10×执行率85%，不超过分值；按假定规则计算：预算执行率得分按比例计算，不分档",
    ],
    [
      { ...MOF21, execution: MOF21_BANDED_EXECUTION },
      "7",
      "执行率85%，按方案财预〔2021〕101号（四种赋分规则，超额不扣分）MOF21得7分（分值10）",
    ],
  ])("follow the profile, which is told", (profile, expected, reason) => {
    const funds = fundsWith({ weight: 10, rate: "85%", score: null });
    const form = buildForm({ rows: [RIGHT_ROW], funds, total: null });
    for (const formulas of [false, profile.execution.formula === "bands"]) {
      const { edits } = fill(form, { formulas }, profile);
      expect(edits.map(({ after }) => after)).toEqual([{ value: Number(expected), formula: null }]);
      const why = "（写成数值，没有写成公式：方案MOF21的执行率按档计分，PERF公式只按比例计算）";
      expect(edits.map((edit) => say(edit.reason))).toEqual([reason + (formulas ? why : "")]);
    }
  });

  const amounts = { budget: 8065.31, executed: 7890.98, rate: null, score: null };
  const form = (fund: Partial<FundSpec>, title = "项目支出绩效自评表"): FormSpec => ({
    title,
    rows: [RIGHT_ROW],
    funds: fundsWith(fund),
    total: null,
  });

  test("two decimals in project tables, one in department tables", () => {
    expect(written(form(amounts))).toEqual({ G5: "97.84%", H5: 9.78 });
    expect(written(form(amounts, "部门整体支出绩效自评表"))).toEqual({ G5: "97.84%", H5: 9.8 });
  });

  test("the reasons show the amounts", () => {
    const { edits } = fill(buildForm(form(amounts)));
    expect(edits.map(({ reason, profile }) => [say(reason), profile])).toEqual([
      ["全年执行数7890.98÷全年预算数8065.31", null],
      ["分值10×执行率97.84%，不超过分值", "XJ"],
    ]);
  });

  test("the score is capped, the rate is not", () => {
    expect(written(form({ budget: 100, executed: 108.2, rate: null, score: null }))).toEqual({
      G5: "108.2%",
      H5: 10,
    });
  });

  test("the rate that stands there decides", () => {
    expect(written(form({ ...amounts, rate: "50%" }))).toEqual({ H5: 5 });
  });

  test("sub-rows are left alone", () => {
    const funds = RIGHT_FUNDS.map((fund) => ({ ...fund, rate: null, score: null }));
    expect(Object.keys(written({ rows: [RIGHT_ROW], funds, total: null }))).toEqual(["G5", "H5"]);
  });

  test.each<[string, Partial<FundSpec>, readonly (readonly string[])[]]>([
    [
      "no amounts",
      { budget: null, executed: null, initial: null, rate: null, score: null },
      [
        ["G5", "预算数或执行数还没有填写，或预算数为0"],
        ["H5", "预算数或执行数还没有填写，或预算数为0"],
      ],
    ],
    [
      "budget 0",
      { budget: 0, executed: 0, rate: null, score: null },
      [
        ["G5", "预算数为0，没有执行率"],
        ["H5", "预算数为0，没有执行率"],
      ],
    ],
    ["no weight", { ...amounts, weight: null }, [["H5", "分值还没有填写"]]],
  ])("%s: said, not guessed", (_, fund, expected) => {
    expect(skipped(form(fund))).toEqual(expected);
  });
});

describe("the total", () => {
  const TOTAL = `I${FIRST_ROW + 2}`;
  const total = { score: null };

  test("is the sum of what will stand in the table", () => {
    const rows = [
      { ...EMPTY, target: ">=33盏", actual: "=35盏", reason: "有" },
      { ...RIGHT_ROW, score: "7.50" },
    ];
    const { edits } = fill(buildForm({ rows, funds: fundsWith({ score: null }), total }));
    const edit = edits.find(({ cell }) => cell === TOTAL);
    expect(edit).toMatchObject({ after: { value: "26.89分" }, profile: "XJ" });
    expect(edit && say(edit.reason)).toBe("2项指标得分合计16.89，加执行率得分10");
  });

  test("without a fund block is the sum of the scores", () => {
    const { edits } = fill(buildForm({ rows: [EMPTY, RIGHT_ROW], funds: [], total }));
    expect(edits.at(-1)?.after.value).toBe("20.00分");
    expect(edits.at(-1)?.reason).toMatchObject({ key: "fill.totalWithoutExecution" });
  });

  test("waits for every score", () => {
    const rows = [EMPTY, { ...EMPTY, actual: null }];
    const form = { rows, total };
    expect(written(form)).not.toHaveProperty(TOTAL);
    expect(skipped(form)).toContainEqual([TOTAL, "还有1项指标没有得分"]);
  });

  test("waits for the execution score", () => {
    const form = {
      rows: [EMPTY, RIGHT_ROW],
      funds: fundsWith({ budget: null, initial: null, rate: null, score: null }),
      total,
    };
    expect(written(form)).not.toHaveProperty(TOTAL);
    expect(skipped(form)).toContainEqual([TOTAL, "还没有执行率得分，无法合计总分"]);
  });
});

describe("rows that cannot be computed", () => {
  test.each<[string, RowSpec, string]>([
    ["no result", { actual: null }, "实际完成值还没有填写"],
    ["a dash for a result", { actual: "—" }, "实际完成值还没有填写"],
    ["no target", { target: null }, "目标值还没有填写"],
    [
      "units that do not convert",
      { target: ">=40个", actual: "=3万元" },
      "目标“≥40个”与实际“3万元”的单位不能换算",
    ],
    [
      "a partial grade",
      { target: "成效明显", actual: "部分达成预期指标" },
      "“部分达成预期指标”需要由评价人判断等级后打分",
    ],
  ])("%s: said at rate and score", (_, row, why) => {
    const form = { rows: [{ ...EMPTY, ...row }], total: null };
    expect(written(form)).toEqual({});
    expect(skipped(form)).toEqual([
      [RATE, why],
      [SCORE, why],
    ]);
  });

  test("no weight: the rate is filled, the score is not", () => {
    const form = { rows: [{ ...EMPTY, weight: null }], total: null };
    expect(written(form)).toEqual({ [RATE]: "100%" });
    expect(skipped(form)).toEqual([[SCORE, "分值还没有填写"]]);
  });
});

describe("prompts", () => {
  const over = { ...EMPTY, target: ">=33盏", actual: "=35盏" };
  const under = { ...EMPTY, target: ">=200人次", actual: "=158人次" };

  test("carry the figures", () => {
    expect(written({ rows: [over] })[REASON]).toBe(
      "【待填写】完成率106.06%，实际35盏，目标≥33盏，多2盏。请说明超额完成的原因，以及目标值是否偏低。"
    );
    expect(written({ rows: [under] })[REASON]).toBe(
      "【待填写】完成率79%，实际158人次，目标≥200人次，少42人次。请说明未完成的原因和改进措施。"
    );
  });

  test("are not written at 100%, beside a reason or without a rate", () => {
    for (const row of [EMPTY, { ...over, reason: "有" }, { ...EMPTY, actual: null }]) {
      expect(written({ rows: [row] })).not.toHaveProperty(REASON);
    }
  });

  test("without a rule column are written for shortfalls only", () => {
    const cell = `J${FIRST_ROW}`;
    expect(written({ rows: [over], without: ["rule"] })).not.toHaveProperty(cell);
    expect(written({ rows: [under], without: ["rule"] })).toHaveProperty(cell);
    const cut = { ...over, score: 8 };
    expect(written({ rows: [cut], without: ["rule"] })).toHaveProperty(cell);
  });

  test("are of no profile", () => {
    const { edits } = fill(buildForm({ rows: [over] }));
    expect(edits.find(({ cell }) => cell === REASON)).toMatchObject({ profile: null });
  });
});

describe("tables of other kinds", () => {
  test("are left alone", () => {
    const goals = buildSheet({
      cells: {
        A1: "项目绩效目标表",
        A2: "三级指标",
        B2: "指标值",
        C2: "分值",
        D2: "得分",
        A3: "修路里程",
        B3: "≥3公里",
        C3: 90,
      },
    });
    expect(fill(goals)).toEqual({ edits: [], skipped: [] });
  });
});
