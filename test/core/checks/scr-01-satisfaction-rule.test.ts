import { satisfactionRule } from "../../../src/core/checks/scr-01-satisfaction-rule";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const SATISFACTION: RowSpec = {
  ...RIGHT_ROW,
  level1: "满意度指标",
  level2: "服务对象满意度指标",
  name: "村民满意度",
  target: ">=95%",
  actual: "=100%",
  rule: "满意度赋分",
};
const check = (row: RowSpec) => runCheck(satisfactionRule, buildForm({ rows: [row] }));

describe("SCR-01 satisfaction rule", () => {
  test.each<[string, RowSpec]>([
    ["satisfaction by its own rule", SATISFACTION],
    ["another indicator by another rule", RIGHT_ROW],
    ["no rule named yet", { ...SATISFACTION, rule: "" }],
    ["a rule that is not known", { ...SATISFACTION, rule: "按合同约定" }],
    [
      "satisfaction by its name alone",
      { ...SATISFACTION, level1: "效益指标", level2: "社会效益指标" },
    ],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("satisfaction by proportion", () => {
    expect(check({ ...SATISFACTION, rule: "按照完成比例赋分" })).toMatchObject([
      {
        cell: `J${FIRST_ROW}`,
        severity: "warning",
        situation: "otherRule",
        data: { name: "村民满意度", rule: "按照完成比例赋分" },
        fix: null,
      },
    ]);
  });

  test("a quantity by the rule for satisfaction", () => {
    expect(check({ ...RIGHT_ROW, rule: "满意度赋分" })).toMatchObject([
      { cell: `J${FIRST_ROW}`, situation: "otherIndicator", data: { name: "购置设备数量" } },
    ]);
  });
});
