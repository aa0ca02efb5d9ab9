import { genericReason } from "../../../src/core/checks/dev-06-generic-reason";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const OVER: RowSpec = {
  ...RIGHT_ROW,
  name: "培训科技特派员（名）",
  target: "=100名",
  actual: "=102名",
  rate: "102%",
};
const check = (row: RowSpec) => runCheck(genericReason, buildForm({ rows: [{ ...OVER, ...row }] }));

describe("DEV-06 a reason that says nothing", () => {
  test.each([
    "临时有两名学员报名",
    "天气原因",
    "因疫情",
    "勘测后需要多安装2盏，导致指标超预期完成，所以产生偏差。",
    "课程设置得好",
  ])("%s names a cause", (reason) => {
    expect(check({ reason })).toEqual([]);
  });

  test.each([
    "根据实际情况比计划多培训2人次",
    "指标超预期完成，所以产生偏差。",
    "因工作需要",
    "由于实际情况，超额完成任务",
    "培训科技特派员超过预期目标",
    "客观原因",
  ])("%s names none", (reason) => {
    expect(check({ reason })).toMatchObject([
      {
        cell: `K${FIRST_ROW}`,
        severity: "warning",
        situation: "generic",
        data: { rate: "102" },
        fix: null,
      },
    ]);
  });

  test("where nothing deviates, nothing has to be said", () => {
    expect(check({ rate: "100%", actual: "=100名", reason: "因工作需要" })).toEqual([]);
  });

  test("an empty cell and a prompt are DEV-01's", () => {
    expect(check({ reason: "" })).toEqual([]);
    expect(check({ reason: "【待填写】完成率102%" })).toEqual([]);
  });
});
