import { projectName } from "../../../src/core/checks/xtb-06-project-name";
import { buildSheet, type CellSpec } from "../../support/form-builder";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck, runOnBook } from "../../support/run-check";

const FACTS = [{ name: "平台数量", target: "1个" }];
const titled = (title: string, project: string) =>
  runCheck(projectName, narrativeForm({ title, project, result: null, facts: FACTS }));
const coded = (...projects: [code: string, name: string][]) =>
  runOnBook(
    projectName,
    projects.map(([code, project], at) =>
      narrativeForm({ sheet: `${at}`, code, project, result: null, facts: FACTS })
    )
  );
const PURPOSE: Record<string, CellSpec> = {
  A1: "项目绩效目标表",
  A2: "项目名称",
  A3: "预算规模及资金用途",
  B3: "预算数",
  C3: 270,
  A5: "一级指标",
  B5: "二级指标",
  C5: "三级指标",
  D5: "指标值",
  A6: "产出指标",
  B6: "数量指标",
  C6: "奖补企业数量",
  D6: "≥30家",
};
const purpose = (project: string, text: string) =>
  runCheck(
    projectName,
    buildSheet({ cells: { ...PURPOSE, B2: project, B4: text }, merges: ["A3:A4", "B4:D4"] })
  );

describe("XTB-06 project name", () => {
  test.each([
    ["3.某财教（2021）42号 引导计划专项资金绩效目标表", "某财教（2021）42号引导计划专项资金"],
    ["项目支出绩效目标表", "引导计划专项资金"],
    ["某州科技局2024年度部门预算项目支出绩效目标表", "引导计划专项资金"],
  ])("the title %s goes with %s", (title, project) => {
    expect(titled(title, project)).toEqual([]);
  });

  test("a title with another document number", () => {
    expect(
      titled("某财教（2021）43号引导计划专项资金绩效目标表", "某财教（2021）42号引导计划专项资金")
    ).toMatchObject([{ cell: "A1", severity: "warning", situation: "title" }]);
  });

  test("one code under two names; different codes may have one name", () => {
    expect(coded(["P001", "奖励资金"], ["P002", "奖励资金"], ["P001", "奖励 资金"])).toEqual([]);
    expect(coded(["P001", "奖励资金"], ["P001", "扶持资金"])).toMatchObject([
      { sheet: "1", cell: "B3", situation: "code", data: { code: "P001", cell: "0!B3" } },
    ]);
  });

  test.each([
    ["引导资金（2022年）", "2022年引导资金"],
    ["引导资金", "2021年引导资金"],
    ["引导资金（2022年）", "引导资金"],
  ])("%s for %s is right", (project, text) => {
    expect(purpose(project, text)).toEqual([]);
  });

  test("a purpose of another year is a hint", () => {
    expect(purpose("引导资金（2022年）", "2021年引导资金")).toMatchObject([
      { cell: "B4", severity: "info", situation: "year", data: { year: "2021" } },
    ]);
  });
});
