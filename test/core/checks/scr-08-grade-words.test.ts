import { gradeWords } from "../../../src/core/checks/scr-08-grade-words";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (target: string | null, actual: string | null) =>
  runCheck(gradeWords, buildForm({ rows: [{ ...RIGHT_ROW, target, actual }] }));

describe("SCR-08 words of a qualitative result", () => {
  test.each([
    ["有效提升", "达到预期指标"],
    ["有效提升", "达成年度指标"],
    ["有效提升", "部分达成年度指标并具有一定效果"],
    ["有效提升", "未达成"],
    ["有效提升", "已完成"],
    ["有效提升", null],
    [null, "效果不错"],
    [">=95%", "效果不错"],
    ["2024年12月15日前", "按时"],
    ["有效提升", "96%"],
  ])("%s and %s are right", (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  test("other words name no grade", () => {
    expect(check("有效提升", "明显改善了出行条件")).toMatchObject([
      {
        cell: `G${FIRST_ROW}`,
        severity: "warning",
        situation: "otherWords",
        data: { actual: "明显改善了出行条件" },
        fix: null,
      },
    ]);
  });

  test("the target's own words are a hint", () => {
    expect(check("有效 提升", "有效提升")).toMatchObject([
      { severity: "info", situation: "sameWords" },
    ]);
  });
});
