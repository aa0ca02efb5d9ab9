import type { Severity } from "../../../core/finding";
import type { ReportFinding, ReportIgnored } from "../report";
import type { ReportText } from "../texts/report-text";
import { type Html, html, join } from "./html";

const ICONS: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "●" };
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as a table, the worst first, else as they came. */
export function findingsTable(
  findings: readonly (ReportFinding | ReportIgnored)[],
  text: ReportText,
  withSheet = false
): Html {
  const sorted = [...findings].sort((one, other) => RANKS[one.severity] - RANKS[other.severity]);
  return html`<div class="wide">
    <table class="findings">
      <thead>
        <tr>
          <th>${text("column.severity")}</th>
          <th>${text("column.cell")}</th>
          <th>${text("column.finding")}</th>
          <th>${text("column.todo")}</th>
        </tr>
      </thead>
      <tbody>
        ${join(sorted.map((finding) => row(finding, text, withSheet)))}
      </tbody>
    </table>
  </div>`;
}

function row(finding: ReportFinding | ReportIgnored, text: ReportText, withSheet: boolean): Html {
  const { severity, sheet, cell, what, why, todo, title, code } = finding;
  return html`<tr>
    <td class="${severity}">${ICONS[severity]} ${text(`severity.${severity}`)}</td>
    <td>${withSheet ? `${sheet} ${cell}` : cell}</td>
    <td>
      <p>${what}</p>
      <p class="soft">${text("finding.check", { title, code })}</p>
      ${"reason" in finding ? html`<p>${text("ignored.reason", { reason: finding.reason })}</p>` : null}
    </td>
    <td>
      <p>${todo}</p>
      <p class="soft">${why}</p>
    </td>
  </tr> `;
}

/** The checks that found most, the severe ones first: "得分的计算5处、偏差原因2处". */
export function worstText(findings: readonly ReportFinding[], text: ReportText, most = 3): string {
  const groups = new Map<string, { title: string; rank: number; count: number }>();
  for (const { code, title, severity } of findings) {
    const group = groups.get(code) ?? { title, rank: RANKS[severity], count: 0 };
    group.count += 1;
    group.rank = Math.min(group.rank, RANKS[severity]);
    groups.set(code, group);
  }
  return [...groups.values()]
    .sort((one, other) => one.rank - other.rank || other.count - one.count)
    .slice(0, most)
    .map(({ title, count }) => text("worst.item", { title, count }))
    .join(text("list.separator"));
}
