import type { Finding, Severity } from "../core/finding";

/** What a person made of a check in this workbook: another severity, or that it is not to be checked. */
export type ChosenSeverity = Severity | "off";

/** By check code. Stored as it was chosen; words that are none of ChosenSeverity change nothing. */
export type ChosenSeverities = Readonly<Record<string, string>>;

const SEVERITIES: readonly string[] = ["error", "warning", "info"] satisfies readonly Severity[];

/** The findings as the workbook's own severities have them; those of checks that are off are left out. */
export function withSeverities(
  findings: readonly Finding[],
  chosen: ChosenSeverities
): readonly Finding[] {
  if (Object.keys(chosen).length === 0) return findings;
  return findings.flatMap((finding) => {
    const severity = chosen[finding.code];
    if (severity === "off") return [];
    return isSeverity(severity) ? [{ ...finding, severity }] : [finding];
  });
}

function isSeverity(word: string | undefined): word is Severity {
  return word !== undefined && SEVERITIES.includes(word);
}
