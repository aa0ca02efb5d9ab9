import type { AnalysedTable } from "../../assistant/analyse";
import type { Finding, Severity } from "../../core/finding";
import { tableName } from "../../core/table/indicator-table";
import type { Language } from "../../core/texts/message";
import { checkTitle, findingText } from "../../core/texts/finding-text";
import { compareFindings } from "./finding-key";

export interface FindingFilter {
  readonly severity: Severity | "all";
  /** Words that must stand in the finding, its cell or its table. */
  readonly search: string;
}

/** The findings of a table, the worst first. */
export interface FindingGroup {
  readonly table: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Groups the findings by table; tables with the worst findings first, else in the workbook's order. */
export function groupFindings(
  findings: readonly Finding[],
  tables: readonly AnalysedTable[],
  filter: FindingFilter,
  language: Language
): readonly FindingGroup[] {
  const names = new Map(tables.map(({ table }) => [table.id, tableName(table)]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = names.get(finding.table) ?? finding.sheet;
    if (!matches(finding, name, filter, language)) continue;
    const group = groups.get(finding.table);
    if (group) group.push(finding);
    else groups.set(finding.table, [finding]);
  }
  return [...groups]
    .map(([table, group]) => ({
      table,
      name: names.get(table) ?? table,
      findings: group.sort(compareFindings),
    }))
    .sort((left, right) => worst(left) - worst(right));
}

function worst({ findings }: FindingGroup): number {
  const [first] = findings;
  if (!first) return 3;
  return { error: 0, warning: 1, info: 2 }[first.severity];
}

function matches(
  finding: Finding,
  table: string,
  { severity, search }: FindingFilter,
  language: Language
): boolean {
  if (severity !== "all" && finding.severity !== severity) return false;
  const words = search.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const text = [
    finding.cell,
    finding.sheet,
    table,
    checkTitle(finding.code, language),
    findingText(finding, language),
  ]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
