import type { RecordedWorkbook } from "./findings-page";

/** The workbooks of the record, in the order of the page. */
export const RECORDED_WORKBOOKS: readonly RecordedWorkbook[] = [
  { file: "changji/self-evaluation.xlsx", title: "部门整体和13个项目自评表（新疆，2024年度）" },
  { file: "goals/department-2022.xlsx", title: "部门整体支出绩效目标表（新疆，2022年度）" },
  { file: "goals/declaration-2021.xlsx", title: "市级部门整体绩效目标申报表（河南，2021年度）" },
  {
    file: "goals/two-horizons-2024.xlsx",
    title: "部门整体绩效目标表，长期与年度（湖北，2024年度）",
  },
  { file: "goals/projects-2022.xlsx", title: "10个项目绩效目标表（河北，2022年度）" },
];
