import { fullThoughMissed } from "../../../src/core/checks/scr-05-full-though-missed";
import { findingText } from "../../../src/core/texts/finding-text";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const HAND: readonly (keyof RowSpec)[] = ["rule"];
const check = (row: RowSpec, without = HAND) =>
  runCheck(fullThoughMissed, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], without }));
const SCORE = `I${FIRST_ROW}`;

describe("SCR-05 full marks for a missed target", () => {
  test.each<[string, RowSpec]>([
    ["met", { target: ">=40个", actual: "=40个", score: 10 }],
    ["exceeded", { target: ">=40个", actual: "=50个", rate: "125%", score: 10 }],
    ["a kept limit shown as a quotient", { target: "<=15天", actual: "=3天", rate: "20%" }],
    ["an early date", { target: "2024年12月15日前", actual: "2024年12月11日" }],
    ["the same day", { target: "2024年12月15日前", actual: "2024年12月15日" }],
    ["missed and cut", { target: "4754", actual: "4604", rate: "96.84%", score: 9.5 }],
    ["a cost below its bare target is money saved", cost("15万元", "14.2万元")],
    ["a cost below its = target too", cost("=15万元", "14.2万元")],
    ["words", { target: "有效提升", actual: "基本提升" }],
    ["a fraction beside a percentage is not told", { target: ">=95%", actual: "0.93" }],
    ["no result yet", { target: ">=40个", actual: null }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("an error, with the figures", () => {
    const [finding] = check({ target: ">=4754人", actual: "4604人", rate: "96.84%", weight: 10 });
    expect(finding).toMatchObject({ cell: SCORE, severity: "error", situation: "unexplained" });
    expect(finding && findingText(finding)).toContain(
      "目标≥4754人，实际4604人，完成率96.84%，没有达到目标，却得满分10分"
    );
  });

  test("a limit that was not kept", () => {
    expect(check({ target: "<=5300", actual: "5830", rate: null })).toMatchObject([
      { cell: SCORE, situation: "unexplained", data: { target: "≤5300", actual: "5830" } },
    ]);
  });

  test("a late date is TIM-01's", () => {
    const row = { target: "2024年6月30日前", actual: "2024年8月1日", rate: null };
    expect(check(row)).toEqual([]);
  });

  test("with an explanation it is a warning", () => {
    const row = { target: "4754", actual: "4604", rate: "96.84%", reason: "汛期停工两个月" };
    expect(check(row)).toMatchObject([
      { severity: "warning", situation: "explained", data: { reason: "偏差原因分析及改进措施" } },
    ]);
  });

  test("a prompt is no explanation", () => {
    const row = { target: "4754", actual: "4604", reason: "【待填写】完成率96.84%……" };
    expect(check(row)).toMatchObject([{ situation: "unexplained" }]);
  });

  test("where a confirmed rule gives the score, ARI-02 says it", () => {
    expect(check({ target: ">=40个", actual: "=36个", rate: "90%", score: 10 }, [])).toEqual([]);
  });

  test("what the confirmed rules only assume is said here", () => {
    const row = { target: "=100%", actual: "=95%", rate: "95%", rule: "直接赋分", score: 10 };
    expect(check(row, [])).toMatchObject([{ situation: "unexplained" }]);
  });
});

function cost(target: string, actual: string): RowSpec {
  return { level1: "成本指标", level2: "经济成本指标", target, actual, rate: "94.67%" };
}
