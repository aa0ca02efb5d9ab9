import { numberForm } from "../../../src/core/checks/val-15-number-form";
import {
  buildForm,
  type CellSpec,
  FIRST_ROW,
  type FormSpec,
  RIGHT_FUNDS,
  RIGHT_ROW,
  type RowSpec,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec, spec: Partial<FormSpec> = {}) =>
  runCheck(numberForm, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], ...spec }));

describe("VAL-15 number form", () => {
  test.each<CellSpec>([10, "10", "10分", "8,065.31", "—", "-", "", null, "#N/A", "0"])(
    "the score %p is right",
    (score) => {
      expect(check({ score })).toEqual([]);
    }
  );

  test.each<[string, CellSpec]>([
    ["购置设备数量", "=0台"],
    ["地下水位变化", "-3米"],
    ["能耗同比", "≤-3%"],
    ["成本降低率", "-3%"],
    ["购置设备数量", "80-90分"],
  ])("%s with %p is right", (name, target) => {
    expect(check({ name, target })).toEqual([]);
  });

  test("a negative count", () => {
    expect(check({ target: "-3台" })).toMatchObject([
      {
        cell: `F${FIRST_ROW}`,
        severity: "error",
        situation: "negative",
        data: { name: "购置设备数量", value: "-3台" },
        fix: null,
      },
    ]);
    expect(check({ actual: "=-3台" })).toMatchObject([{ cell: `G${FIRST_ROW}` }]);
  });

  test("words where a number belongs", () => {
    expect(check({ weight: "十分左右", score: "满分" })).toMatchObject([
      {
        cell: `I${FIRST_ROW}`,
        severity: "error",
        situation: "notNumber",
        data: { column: "指标得分", value: "满分" },
        fix: null,
      },
    ]);
  });

  test("funds too; dashes in their parts are right", () => {
    expect(check({}, { funds: RIGHT_FUNDS })).toEqual([]);
    const [total] = RIGHT_FUNDS;
    if (!total) throw new Error("No funds");
    const funds = [{ ...total, executed: "见附件" }];
    expect(check({}, { funds })).toMatchObject([
      { cell: "E5", situation: "notNumber", data: { column: "年度资金总额", value: "见附件" } },
    ]);
  });

  test("a merged score is spoken of once", () => {
    const sheet = buildForm({
      rows: [
        { ...RIGHT_ROW, score: "满分" },
        { ...RIGHT_ROW, name: "另一类设备", score: null },
      ],
    });
    const merges = [{ top: FIRST_ROW - 1, bottom: FIRST_ROW, left: 8, right: 8 }];
    expect(runCheck(numberForm, { ...sheet, merges })).toHaveLength(1);
  });
});
