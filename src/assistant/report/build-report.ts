import type { Finding } from "../../core/finding";
import { formatArea } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import { tableName } from "../../core/table/indicator-table";
import type { Language } from "../../core/texts/message";
import { checkTitle, describeFinding } from "../../core/texts/finding-text";
import { say } from "../../core/texts/texts";
import type { AnalysedTable } from "../analyse";
import { countSeverities, gateOf } from "../gate";
import type { Inspection } from "../inspect";
import type { ChosenSeverities } from "../severities";
import { isCheckCode } from "./check-code";
import type { ReportFinding, ReportTable, WorkbookReport } from "./report";

/** The report on a workbook, in words of a language. Linear in cells and findings. */
export function buildReport(
  sheets: readonly Sheet[],
  inspection: Inspection,
  chosen: ChosenSeverities = {},
  language: Language = "zh-CN"
): WorkbookReport {
  const gate = gateOf(sheets, inspection);
  const byTable = groupByTable(inspection);
  return {
    verdict: gate.verdict,
    mustFix: gate.mustFix,
    counts: gate.counts,
    tables: inspection.tables.map((analysed) =>
      reportTable(analysed, byTable.get(analysed.table.id) ?? [], language)
    ),
    others: (byTable.get(null) ?? []).map((finding) => reportFinding(finding, language)),
    ignored: inspection.ignored.map(({ finding, reason }) => ({
      ...reportFinding(finding, language),
      reason,
    })),
    chosen: Object.entries(chosen).flatMap(([code, severity]) =>
      isCheckCode(code) ? [{ code, title: checkTitle(code, language), severity }] : []
    ),
    formulas: gate.own.formulas,
    prompts: gate.own.prompts.length,
    left: gate.own.left.map(({ sheet, cell, why }) => ({
      sheet,
      cell,
      why: say({ key: `left.${why}`, data: {} }, language),
    })),
  };
}

/** Findings by the id of their table; null holds those of no table that is there. */
function groupByTable({ tables, findings }: Inspection): Map<string | null, Finding[]> {
  const groups = new Map<string | null, Finding[]>(tables.map(({ table }) => [table.id, []]));
  const others: Finding[] = [];
  for (const finding of findings) (groups.get(finding.table) ?? others).push(finding);
  return groups.set(null, others);
}

function reportTable(
  { table, profile }: AnalysedTable,
  findings: readonly Finding[],
  language: Language
): ReportTable {
  return {
    name: tableName(table).replace(/\s+/gu, " "),
    kind: say({ key: `kind.${table.kind}`, data: {} }, language),
    sheet: table.sheet,
    area: formatArea(table.area),
    isHidden: table.sheetVisibility !== "visible",
    indicators: table.indicators.length,
    score: table.total?.score.text || null,
    profile: profile.profile.name[language],
    profileWhy: say(profile.why, language),
    counts: countSeverities(findings),
    findings: findings.map((finding) => reportFinding(finding, language)),
  };
}

function reportFinding(finding: Finding, language: Language): ReportFinding {
  const { code, severity, sheet, cell } = finding;
  const title = checkTitle(code, language);
  return { code, title, severity, sheet, cell, ...describeFinding(finding, language) };
}
