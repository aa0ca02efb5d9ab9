import { projectSum } from "../../../src/core/checks/xtb-01-project-sum";
import { type CellSpec } from "../../support/form-builder";
import { narrativeForm, type NarrativeFormSpec } from "../../support/narrative-form";
import { runOnBook } from "../../support/run-check";

type Amounts = readonly [CellSpec, CellSpec, CellSpec];

const FACTS = [{ name: "平台数量", target: "1个", actual: "1个" }];
const department = (amounts: Amounts, more: Partial<NarrativeFormSpec> = {}) =>
  narrativeForm({
    sheet: "整体",
    title: "部门整体支出绩效自评表",
    project: null,
    funds: [["合计", ...amounts]],
    facts: FACTS,
    ...more,
  });
const project = (name: string, amounts: Amounts, more: Partial<NarrativeFormSpec> = {}) =>
  narrativeForm({
    sheet: name,
    project: name,
    funds: [["年度资金总额", ...amounts]],
    facts: FACTS,
    ...more,
  });
const check = (...sheets: ReturnType<typeof department>[]) => runOnBook(projectSum, sheets);

describe("XTB-01 project sum", () => {
  test.each([
    [
      "projects within the department",
      check(department([100, 120, 110]), project("甲", [60, 70, 70]), project("乙", [40, 50, 40])),
    ],
    ["a department alone", check(department([100, 120, 110]))],
    [
      "projects of another unit",
      check(department([100, 100, 100]), project("甲", [500, 500, 500], { unit: "别的单位" })),
    ],
    [
      "projects of another year",
      check(department([100, 100, 100]), project("甲", [500, 500, 500], { year: "（2023年度）" })),
    ],
    [
      "a project twice in the workbook",
      check(
        department([100, 100, 100]),
        project("甲", [60, 60, 60]),
        project("甲", [60, 60, 60], { sheet: "甲 (2)" })
      ),
    ],
    [
      "the tail of rounding",
      check(
        department([100, 100, 100]),
        project("甲", [60.01, 60, 60]),
        project("乙", [40, 40, 40])
      ),
    ],
  ])("%s is right", (_, findings) => {
    expect(findings).toEqual([]);
  });

  test("projects that together have more than the department", () => {
    expect(
      check(
        department([1065.9, 8065.31, 7890.98]),
        project("甲", [6062, 6062, 6062]),
        project("乙", [325, 325, 325])
      )
    ).toMatchObject([
      {
        sheet: "整体",
        cell: "C5",
        severity: "warning",
        situation: "aboveDepartment",
        data: {
          column: "年初预算数",
          count: 2,
          sum: "6387",
          whole: "1065.9",
          difference: "5321.1",
        },
      },
    ]);
  });
});
