import { contradictoryPeriods } from "../../../src/core/checks/xtb-05-contradictory-periods";
import { type PeriodSpec, twoPeriodForm } from "../../support/two-period-form";
import { runCheck } from "../../support/run-check";

const FIRM: PeriodSpec = ["科技型中小企业", "1000家", "800家"];
const check = (longTerm: string, annual: string) =>
  runCheck(contradictoryPeriods, twoPeriodForm([FIRM, ["信息化建设情况", longTerm, annual]]));

describe("XTB-05 contradictory periods", () => {
  test.each([
    ["已建设门户网站", "已建设"],
    ["完全相符", "基本相符"],
    ["已建设门户网站", "未投诉"],
    ["列入发展规划", "列入发展规划"],
    ["不断提升", "有效提升"],
  ])("%s and %s go together", (longTerm, annual) => {
    expect(check(longTerm, annual)).toEqual([]);
  });

  test.each([
    ["已建设门户网站", "未建设"],
    ["未建设", "已建设门户网站"],
  ])("%s and %s contradict each other", (longTerm, annual) => {
    expect(check(longTerm, annual)).toMatchObject([
      { cell: "E7", severity: "warning", situation: "contradiction", data: { longTerm, annual } },
    ]);
  });
});
