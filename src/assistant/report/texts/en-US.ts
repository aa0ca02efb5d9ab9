import type { ReportTextKey } from "./zh-CN";

/** Texts of the report page and the report sheet in English. */
export const enUS: Readonly<Record<ReportTextKey, string>> = {
  title: "Performance table report",
  sheetName: "Performance report",
  marker:
    "Made by the performance table assistant. Please do not type here: the next report replaces this sheet, and it can be deleted before submission.",
  made: "Made at {date}",
  by: "Made on this machine by perf-tables; nothing was uploaded.",

  "verdict.ready": "Ready to submit",
  "verdict.blocked": "Not ready: {count} to be mended",
  "verdict.none": "No performance table found",
  "verdict.failed": "Could not be read",
  "verdict.short.ready": "Ready",
  "verdict.short.blocked": "Not ready",

  "severity.error": "Must be mended",
  "severity.warning": "Worth mending",
  "severity.info": "For information",
  "severity.off": "Not checked",

  "files.all": "Files: {count}",
  "files.ready": "ready: {count}",
  "files.blocked": "not ready: {count}",
  "files.none": "without table: {count}",
  "files.failed": "unreadable: {count}",

  overview: "Overview",
  "overview.tables": "Tables",
  "column.file": "File",
  "column.table": "Table",
  "column.tables": "Tables",
  "column.verdict": "Verdict",
  "column.score": "Total",
  "column.worst": "Main problems",
  "column.severity": "Severity",
  "column.cell": "Cell",
  "column.finding": "Problem",
  "column.why": "Why it matters",
  "column.todo": "What to do",
  "column.place": "Place",
  "column.total": "Sum",
  "column.reason": "Reason given",
  "chart.label": "{name}: {error} to be mended, {warning} worth mending, {info} for information",
  "worst.item": "{title} ({count})",
  "list.separator": ", ",

  "table.facts": "{kind}, sheet “{sheet}” {area}, indicators: {count}",
  "table.hidden": "on a hidden sheet",
  "table.score": "total {score}",
  "table.profile": "Scoring profile: {profile} ({why})",
  "table.clean": "No problem found.",
  "others.title": "Problems outside of the tables",
  "ignored.title": "Set aside: {count} (reasons given by the person who filled in the form)",
  "ignored.reason": "Reason: {reason}",
  "chosen.title": "Checks with another severity in this workbook: {count}",
  "chosen.item": "{title} ({code}): {severity}",
  "own.prompts": "Prompts 【待填写】 not yet replaced by an explanation: {count}.",
  "own.formulas":
    "Formulas of the assistant: {count}. They show errors where it is not installed; turn them into values before submission.",
  "own.left": "{place}: {why}",
  "left.no-result": "the formula has no result yet; recalculate in an Excel with the assistant",
  "left.fills-cells":
    "the formula fills several cells; select the column, copy it and paste its values",
  "left.prompt-edited": "the prompt was changed; write the explanation and remove 【待填写】",
  back: "Back to the overview",
};
