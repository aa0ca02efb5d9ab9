import { measureMissing } from "../../../src/core/checks/dev-02-measure-missing";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec, without: readonly (keyof RowSpec)[] = []) =>
  runCheck(measureMissing, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], without }));

describe("DEV-02 measure missing", () => {
  test.each<[string, RowSpec]>([
    ["a measure", { rate: "79%", reason: "报名人数不足。下一步将提前发布通知。" }],
    ["another word for it", { rate: "79%", reason: "报名人数不足，今后扩大宣传" }],
    ["a plan for the time after", { rate: "98%", reason: "征地滞后，计划于2025年春灌前完成" }],
    ["what was missed is made up for", { rate: "95%", reason: "10人未到，已在次月补训" }],
    ["no reason at all is another check's", { rate: "79%", reason: "" }],
    ["a prompt is another check's", { rate: "79%", reason: "【待填写】请说明未完成的原因。" }],
    ["over-completion", { rate: "106%", reason: "多安装2盏" }],
    ["met exactly", { rate: "100.00%", reason: "无偏差" }],
    ["no rate", { rate: null, reason: "报名人数不足" }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("a cause without a measure", () => {
    const row = { name: "培训\n人次", rate: "79%", reason: "报名人数不足，由此产生偏差。" };
    expect(check(row)).toMatchObject([
      {
        cell: `K${FIRST_ROW}`,
        severity: "warning",
        situation: "noMeasure",
        data: { name: "培训人次", rate: "79" },
        fix: null,
      },
    ]);
  });

  test("a hair below 100% counts", () => {
    expect(check({ rate: "99.99%", reason: "差一点" })).toHaveLength(1);
  });

  test("forms without a rate or reason column are left alone", () => {
    expect(check({ reason: "报名人数不足" }, ["rate"])).toEqual([]);
    expect(check({ rate: "79%" }, ["reason"])).toEqual([]);
  });

  test("a kept limit is not missed, whatever quotient is shown", () => {
    const row = { target: "<=2.5万元", actual: "=2.45万元", rate: "98%", reason: "节约开支" };
    expect(runCheck(measureMissing, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }))).toEqual([]);
  });
});
