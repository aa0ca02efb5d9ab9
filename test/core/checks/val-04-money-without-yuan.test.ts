import { moneyWithoutYuan } from "../../../src/core/checks/val-04-money-without-yuan";
import { parseValue } from "../../../src/core/value/parse-value";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL } from "../../support/goal-form";
import { onlyTable, runCheck, runCheckOn } from "../../support/run-check";

const goals = (name: string, target: string) =>
  buildGoalForm({ rows: [{ ...RIGHT_GOAL, name, target }] });
const check = (name: string, target: string) => runCheck(moneyWithoutYuan, goals(name, target));

describe("VAL-04 money unit", () => {
  test.each([
    ["技术合同成交额", "≥80亿元"],
    ["技术合同成交额", "≥80"],
    ["研发投入", "≥5.5万元"],
    ["技术推广面积", "≥80万亩"],
    ["培训人次", "≥5万"],
    ["资金补助人数", "≥5万"],
    ["点击量", "≥5万"],
  ])("%s with %s is right", (name, target) => {
    expect(check(name, target)).toEqual([]);
  });

  test.each([
    ["技术合同成交额", "80亿", "80亿元"],
    ["技术合同成交额", "≥80亿以上", "≥80亿元以上"],
    ["研发投入", "=5.5万", "=5.5万元"],
  ])("%s with %s lacks 元", (name, target, fixed) => {
    expect(check(name, target)).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "warning",
        situation: "noYuan",
        data: { name, value: target, fixed },
        fix: { safe: false, edits: [{ after: { value: fixed } }] },
      },
    ]);
  });

  test("results and values of earlier years too", () => {
    const row = { ...RIGHT_ROW, name: "技术合同成交额", target: ">=5亿元", actual: "=6亿" };
    expect(runCheck(moneyWithoutYuan, buildForm({ rows: [row] }))).toMatchObject([
      { cell: `G${FIRST_ROW}` },
    ]);
    const table = onlyTable(goals("技术合同成交额", "≥80亿元"));
    const indicators = table.indicators.map((one) => ({
      ...one,
      history: [
        {
          year: 2023,
          field: { ...one.name, address: "F6", value: "75亿", text: "75亿" },
          value: parseValue("75亿"),
        },
      ],
    }));
    expect(runCheckOn(moneyWithoutYuan, { ...table, indicators })).toMatchObject([{ cell: "F6" }]);
  });
});
