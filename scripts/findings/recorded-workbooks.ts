import type { RecordedWorkbook } from "./findings-page";

/** The workbooks of the record, in the order of the page. */
export const RECORDED_WORKBOOKS: readonly RecordedWorkbook[] = [
  { file: "changji/self-evaluation.xlsx", title: "部门整体和13个项目自评表（新疆，2024年度）" },
];
