import { sameReason } from "../../../src/core/checks/dev-09-same-reason";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const over = (name: string, reason: string | null): RowSpec => ({
  ...RIGHT_ROW,
  name,
  target: ">=10个",
  actual: "=11个",
  rate: "110%",
  ...(reason === null ? {} : { reason }),
});
const form = (...reasons: (string | null)[]) =>
  buildForm({ rows: reasons.map((reason, index) => over(`指标${index + 1}`, reason)) });
const SAME = "由于工作安排合理，超额完成。";

describe("DEV-09 the same reason in several rows", () => {
  test("twice may happen", () => {
    expect(runCheck(sameReason, form(SAME, SAME, "报名踊跃"))).toEqual([]);
  });

  test("three times is a hint at the first, blanks aside", () => {
    const spaced = " 由于工作安排合理，\n超额完成。";
    expect(runCheck(sameReason, form("报名踊跃", SAME, spaced, SAME))).toMatchObject([
      {
        cell: `K${FIRST_ROW + 1}`,
        severity: "info",
        situation: "same",
        data: { count: 3, names: "“指标2”、“指标3”、“指标4”" },
      },
    ]);
  });

  test.each(["无", "—", "无偏差", "【待填写】完成率110%", ""])("%p is no reason", (text) => {
    expect(runCheck(sameReason, form(text, text, text))).toEqual([]);
  });

  test("a cell merged over three rows is one explanation", () => {
    const sheet = form(SAME, null, null);
    const top = FIRST_ROW - 1;
    const merges = [{ top, bottom: top + 2, left: 10, right: 10 }];
    expect(runCheck(sameReason, { ...sheet, merges })).toEqual([]);
  });
});
