import type { Finding } from "../../core/finding";
import { checkTitle, findingText } from "../../core/texts/finding-text";
import type { Language } from "../../core/texts/message";
import type { FindingFilter } from "./finding-filter";
import { compareFindings } from "./finding-key";

/** The findings of a table, the worst first. */
export interface FindingGroup {
  readonly table: string;
  readonly name: string;
  readonly findings: readonly Finding[];
  /** 提示 that stay behind a line to open: they must not drown what has to be mended. */
  readonly folded: readonly Finding[];
}

/**
 * Groups the findings by table; tables with the worst findings first, else in the workbook's order. 提示 are folded
 * unless the person asks for them or there is nothing else.
 */
export function groupFindings(
  findings: readonly Finding[],
  /** By table id. */
  names: ReadonlyMap<string, string>,
  filter: FindingFilter,
  language: Language
): readonly FindingGroup[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  const shown = findings.filter(
    (finding) =>
      (filter.severity === "all" || finding.severity === filter.severity) &&
      (filter.table === null || finding.table === filter.table) &&
      (words.length === 0 || says(finding, words, names, language))
  );
  const isFolding =
    filter.severity === "all" &&
    words.length === 0 &&
    shown.some(({ severity }) => severity !== "info");
  const groups = new Map<string, Finding[]>();
  for (const finding of shown) {
    const group = groups.get(finding.table);
    if (group) group.push(finding);
    else groups.set(finding.table, [finding]);
  }
  return [...groups]
    .map(([table, group]) => {
      const sorted = group.sort(compareFindings);
      const isFolded = ({ severity }: Finding): boolean => isFolding && severity === "info";
      return {
        table,
        name: names.get(table) ?? table,
        findings: sorted.filter((finding) => !isFolded(finding)),
        folded: sorted.filter(isFolded),
      };
    })
    .sort((left, right) => worst(left) - worst(right));
}

function worst({ findings: [first] }: FindingGroup): number {
  return first ? { error: 0, warning: 1, info: 2 }[first.severity] : 3;
}

function says(
  finding: Finding,
  words: readonly string[],
  names: ReadonlyMap<string, string>,
  language: Language
): boolean {
  const text = [
    finding.cell,
    finding.sheet,
    names.get(finding.table) ?? "",
    checkTitle(finding.code, language),
    findingText(finding, language),
  ]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
