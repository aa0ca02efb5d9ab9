import { resultNumbers } from "../../../src/core/checks/nar-02-result-numbers";
import { type FactSpec, narrativeForm, type NarrativeFormSpec } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const check = (result: string, facts: readonly FactSpec[], more: Partial<NarrativeFormSpec> = {}) =>
  runCheck(resultNumbers, narrativeForm({ goal: "按计划完成", result, facts, ...more }));

const TRAINING: FactSpec = { name: "组织合同登记员培训", target: ">=20人次", actual: "=21人次" };
const DEADLINE: FactSpec = {
  name: "按期完成培训任务",
  level2: "时效指标",
  target: "2024年12月30日",
  actual: "=2024年12月30日",
};
const FUNDS = [["年度资金总额", 1065.9, 8065.31, 7890.98]] as const;

describe("NAR-02 result numbers", () => {
  test.each<[string, string, FactSpec[]]>([
    ["the same number", "组织合同登记员培训21人次", [TRAINING]],
    [
      "the plan beside the result",
      "计划合同登记员培训20人次，实际合同登记员培训21人次",
      [TRAINING],
    ],
    ["parts of the result", "合同登记员培训10人次，其后合同登记员培训11人次", [TRAINING]],
    ["another unit", "合同登记员培训20场", [TRAINING]],
    ["the same day", "于2024年12月30日按期完成培训", [DEADLINE]],
    ["the day of the report", "截至2024年12月31日，完成培训", [DEADLINE]],
    ["the day of another thing", "2024年12月31日完成了资金拨付", [DEADLINE]],
    [
      "7.50 for 7.5",
      "每班投入7.50万元",
      [{ name: "每班投入", target: "=7.5万元", actual: "=7.5万元" }],
    ],
  ])("%s is right", (_, result, facts) => {
    expect(check(result, facts)).toEqual([]);
  });

  test("what is new beside what there is by now is a hint", () => {
    const stations = (name: string): FactSpec => ({ name, target: "≥216个", actual: "216个" });
    expect(check("新增自动气象站18个", [stations("自动气象站数量")])).toMatchObject([
      { severity: "info", data: { number: "18个" } },
    ]);
    expect(check("新增自动气象站18个", [stations("新增自动气象站数量")])).toMatchObject([
      { severity: "error" },
    ]);
    expect(check("新增自动气象站218个", [stations("自动气象站数量")])).toMatchObject([
      { severity: "error" },
    ]);
  });

  test("another number of the very same thing is an error", () => {
    expect(check("组织合同登记员培训20人次", [TRAINING])).toMatchObject([
      {
        cell: "E5",
        severity: "error",
        situation: "different",
        data: { number: "20人次", actual: "21人次", cell: "F7" },
      },
    ]);
  });

  test("another number of nearly the same thing is a warning", () => {
    expect(check("全州技术合同登记员培训20人次", [TRAINING])).toMatchObject([
      { severity: "warning", situation: "different" },
    ]);
  });

  test("another day of the same thing", () => {
    expect(check("于2024年12月31日按时完成培训", [DEADLINE])).toMatchObject([
      {
        cell: "E5",
        severity: "error",
        situation: "date",
        data: { date: "2024年12月31日", cell: "F7" },
      },
    ]);
  });

  describe("the amounts of the fund block", () => {
    test.each([
      ["全年预算数为8065.31万元，全年执行数7,890.98万元"],
      ["全年预算数8065.3万元"],
      ["全年预算数0.81亿元"],
      ["其中项目全年预算数7377.89万元"],
      ["投入8000万元"],
    ])("%s is right", (result) => {
      expect(check(result, [TRAINING], { funds: FUNDS })).toEqual([]);
    });

    test("an amount that differs", () => {
      expect(check("全年预算数为8065.13万元", [TRAINING], { funds: FUNDS })).toMatchObject([
        {
          cell: "E7",
          situation: "funds",
          data: { column: "全年预算数", number: "8065.13万元", amount: "8065.31", cell: "D5" },
        },
      ]);
    });
  });
});
