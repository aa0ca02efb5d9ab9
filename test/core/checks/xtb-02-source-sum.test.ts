import { sourceSum } from "../../../src/core/checks/xtb-02-source-sum";
import { type CellSpec } from "../../support/form-builder";
import { narrativeForm } from "../../support/narrative-form";
import { runOnBook } from "../../support/run-check";

const FACTS = [{ name: "平台数量", target: "1个", actual: "1个" }];
const check = (departmentOther: CellSpec, projectOther: CellSpec, label = "其他资金") =>
  runOnBook(sourceSum, [
    narrativeForm({
      sheet: "整体",
      title: "部门整体支出绩效自评表",
      project: null,
      funds: [
        ["本级资金", 8005, 8005, 8005],
        ["其他资金", 60, departmentOther, departmentOther],
        ["合计", 8065, 8065, 8065],
      ],
      facts: FACTS,
    }),
    narrativeForm({
      sheet: "项目",
      funds: [
        ["年度资金总额", 60, 60, 60],
        [label, 60, projectOther, projectOther],
      ],
      facts: FACTS,
    }),
  ]);

describe("XTB-02 source sum", () => {
  test.each<[string, CellSpec, CellSpec, string?]>([
    ["a source that covers the project", 60, 44.89],
    ["exactly what the project takes", 44.89, 44.89],
    ["a project that takes nothing", 0.38, "—"],
    ["a source that the department does not have", 0.38, 44.89, "单位资金"],
    ["a department that states none", "—", 44.89],
  ])("%s is right", (_, whole, part, ...label) => {
    expect(check(whole, part, ...label)).toEqual([]);
  });

  test("a source smaller than what the project takes from it", () => {
    expect(check(0.38, 44.89)).toMatchObject([
      {
        sheet: "整体",
        cell: "D6",
        severity: "error",
        situation: "lessThanProjects",
        data: { label: "其他资金", column: "全年预算数", sum: "44.89", whole: "0.38" },
      },
      { cell: "E6", data: { column: "全年执行数" } },
    ]);
  });
});
