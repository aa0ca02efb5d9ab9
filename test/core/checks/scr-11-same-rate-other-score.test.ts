import { sameRateOtherScore } from "../../../src/core/checks/scr-11-same-rate-other-score";
import type { Surroundings } from "../../../src/core/checks/check";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";

/** A workbook of forms, one for each sheet. */
const check = (...sheets: Sheet[]) => {
  const tables = sheets.flatMap((sheet, index) =>
    recogniseSheet({ ...sheet, name: `表${index + 1}` })
  );
  const around: Surroundings = { tables, beside: [] };
  return tables.flatMap((table) =>
    sameRateOtherScore.run({ table, profile: chooseProfile(table).profile, around })
  );
};
const OVER: RowSpec = { target: ">=100人", actual: "=106人", rate: "106%", weight: 10 };
const project = (...rows: RowSpec[]) =>
  buildForm({ rows: rows.map((row) => ({ ...RIGHT_ROW, ...OVER, ...row })) });
const department = (...rows: RowSpec[]) =>
  buildForm({
    title: "部门整体支出绩效自评表",
    rows: rows.map((row) => ({ ...RIGHT_ROW, ...OVER, ...row })),
    without: ["rule", "rate"],
  });

describe("SCR-11 same rate, other score", () => {
  test.each<[string, Sheet[]]>([
    ["one form", [project({ score: 9.4 })]],
    ["the same share of another weight", [project({ score: 9.4 }, { weight: 15, score: 14.1 })]],
    ["rounding", [project({ weight: 3, score: 2.82 }, { weight: 7, score: 6.58 })]],
    ["departments alone", [department({ score: 10 })]],
    ["penalised everywhere", [project({ score: 9.4 }), department({ score: 9.4 })]],
    [
      "full marks everywhere",
      [project({ rule: "满意度赋分", score: 10 }), department({ score: 10 })],
    ],
    ["met exactly", [project({ score: 9.4 }), department({ actual: "=100人", score: 10 })]],
    ["no score yet", [project({ score: 9.4 }), department({ score: null })]],
  ])("%s: nothing to say", (_, sheets) => {
    expect(check(...sheets)).toEqual([]);
  });

  test("projects lose points and the department does not: one remark", () => {
    const whole = department({ score: 10 }, { actual: "=120人", score: 10 });
    expect(check(project({ score: 9.4 }), whole)).toMatchObject([
      {
        sheet: "表2",
        cell: `H${FIRST_ROW}`,
        severity: "info",
        situation: "capped",
        data: { table: "道路亮化项目", otherRate: "106", otherScore: "9.4", count: 2 },
      },
    ]);
  });

  test("scores given by hand that differ at the same rate: one remark for each table", () => {
    const missed = { actual: "=90人", weight: 10 };
    const one = department({ ...missed, score: 9 });
    const other = department({ ...missed, score: 8 }, { ...missed, score: 7.5 });
    expect(check(one, other)).toMatchObject([
      {
        sheet: "表2",
        cell: `H${FIRST_ROW}`,
        situation: "differs",
        data: { rate: "90", score: "8", otherScore: "9", count: 2 },
      },
    ]);
  });

  test("what a confirmed rule decides is left to ARI-02", () => {
    const missed = { actual: "=90人", rate: "90%" };
    expect(check(project({ ...missed, score: 7.5 }, { ...missed, score: 9 }))).toEqual([]);
  });
});
