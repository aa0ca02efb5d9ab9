import { ratioName } from "../../../src/core/checks/gql-12-ratio-name";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec) =>
  runCheck(ratioName, buildForm({ rows: [{ ...RIGHT_ROW, ...row }] }));

describe("GQL-12 ratio name", () => {
  test.each([
    "培训出勤率",
    "培训对象满意度（%）",
    "资料完整度",
    "研发经费占比",
    "农民收入比上年增长",
    "设备验收合格",
    "预算执行",
    "参赛人员满意",
    "“三公”经费控制",
  ])("%s goes with a percentage", (name) => {
    expect(check({ name, target: ">=95%" })).toEqual([]);
  });

  test.each(["按要求签订合同书", "保质保量完成培训任务", "年度制度建设"])("%s does not", (name) => {
    expect(check({ name, target: "=100%" })).toMatchObject([
      {
        cell: `D${FIRST_ROW}`,
        severity: "info",
        situation: "percent",
        data: { name, target: "100%" },
      },
    ]);
  });

  test.each(["=1台", "2024年12月31日前", "有效保障", ">=100"])(
    "the target %s is no percentage",
    (target) => {
      expect(check({ name: "按要求签订合同书", target })).toEqual([]);
    }
  );
});
