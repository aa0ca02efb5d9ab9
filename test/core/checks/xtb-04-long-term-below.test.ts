import { longTermBelow } from "../../../src/core/checks/xtb-04-long-term-below";
import { type PeriodSpec, twoPeriodForm } from "../../support/two-period-form";
import { runCheck } from "../../support/run-check";

const FIRM: PeriodSpec = ["科技型中小企业", "1000家", "800家", "761家"];
const check = (spec: PeriodSpec) => runCheck(longTermBelow, twoPeriodForm([FIRM, spec]));

describe("XTB-04 long-term target below the annual one", () => {
  test.each<[string, PeriodSpec]>([
    ["a higher long-term target", ["高新技术企业", "400家", "350家", "313家"]],
    ["the same target", ["预算执行率", "100%", "100%", "100%"]],
    ["less where less is better", ["结转结余率", "5%", "10%", "8%"]],
    ["a bound from above", ["投诉处理", "≤3件", "≤5件", "6件"]],
    ["words", ["创新能力", "效果明显", "效果明显"]],
    ["another measure", ["技术攻关", "136项", "200家"]],
  ])("%s is right", (_, spec) => {
    expect(check(spec)).toEqual([]);
  });

  test("a long-term target below the annual one, a unit missing", () => {
    expect(check(["高新技术企业", "148家", "350", "313"])).toMatchObject([
      {
        cell: "E7",
        severity: "warning",
        situation: "belowAnnual",
        data: { name: "高新技术企业", longTerm: "148家", annual: "350", cell: "G13" },
      },
    ]);
  });

  test("a long-term target that was reached already", () => {
    expect(check(["核心技术攻关", "136项", "130项", "140项"])).toMatchObject([
      { cell: "E7", situation: "belowReached", data: { reached: "140项", cell: "F13" } },
    ]);
  });
});
