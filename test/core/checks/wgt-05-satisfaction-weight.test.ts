import { satisfactionWeight } from "../../../src/core/checks/wgt-05-satisfaction-weight";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const row = (level1: string, weight: number | null, name = "指标"): RowSpec => ({
  ...RIGHT_ROW,
  level1,
  level2: "",
  name,
  weight,
});
const [OUTPUT, BENEFIT] = [row("产出指标", 50), row("效益指标", 30)];
const check = (...rows: RowSpec[]) => runCheck(satisfactionWeight, buildForm({ rows }));

describe("WGT-05 weight of satisfaction", () => {
  test.each<[string, RowSpec[]]>([
    ["10", [OUTPUT, BENEFIT, row("满意度指标", 10)]],
    ["5", [OUTPUT, BENEFIT, row("满意度指标", 5)]],
    ["two of them", [OUTPUT, BENEFIT, row("满意度指标", 5), row("满意度指标", 5)]],
    ["no benefits either", [row("产出指标", 60), row("成本指标", 30)]],
    ["satisfaction among the benefits", [OUTPUT, BENEFIT, row("效益指标", 10, "村民满意度")]],
    ["a weight is missing", [OUTPUT, BENEFIT, row("成本指标", null)]],
  ])("%s is right", (_, rows) => {
    expect(check(...rows)).toEqual([]);
  });

  test("unusual weights are a hint", () => {
    expect(check(OUTPUT, BENEFIT, row("满意度指标", 20))).toMatchObject([
      {
        cell: `E${FIRST_ROW + 2}`,
        severity: "info",
        situation: "unusual",
        data: { sum: "20", least: 5, most: 10 },
      },
    ]);
    expect(check(OUTPUT, BENEFIT, row("满意度指标", 4))).toHaveLength(1);
  });

  test("none at all is said by STR-08", () => {
    expect(check(OUTPUT, BENEFIT)).toEqual([]);
  });
});
