import type { ReportTable, WorkbookReport } from "../report";
import type { ReportText } from "../texts/report-text";
import { findingsTable } from "./findings";
import { type Html, html, join } from "./html";
import { severityBar, totalOf } from "./severity-bar";

/** Everything about one workbook: its verdict, a chart over its tables, what is left of ours, the findings. */
export function fileSection(report: WorkbookReport, anchor: string, text: ReportText): Html {
  const { tables, others, ignored } = report;
  return html`${verdictLine(report, text)}${leftNote(report, text)}
  ${tables.length > 1 ? tableOverview(tables, anchor, text) : null}
  ${join(tables.map((table, index) => tableSection(table, `${anchor}-${index + 1}`, text)))}
  ${
    others.length > 0
      ? html`<h3>${text("others.title")}</h3>
          ${findingsTable(others, text, true)}`
      : null
  }
  ${
    ignored.length > 0
      ? html`<h3>${text("ignored.title", { count: ignored.length })}</h3>
          ${findingsTable(ignored, text, true)}`
      : null
  } `;
}

function verdictLine({ verdict, mustFix }: WorkbookReport, text: ReportText): Html {
  return html`<p class="verdict ${verdict}">${text(`verdict.${verdict}`, { count: mustFix })}</p>`;
}

/** What of the add-in's still stands in the cells, and checks that count otherwise here. */
function leftNote(
  { prompts, formulas, left, chosen }: WorkbookReport,
  text: ReportText
): Html | null {
  if (prompts + formulas + chosen.length === 0) return null;
  const cells = left.map(
    ({ sheet, cell, why }) => html`<li>${text("own.left", { place: `${sheet} ${cell}`, why })}</li>`
  );
  const checks = chosen.map(
    ({ code, title, severity }) =>
      html`<li>${text("chosen.item", { code, title, severity: severityWord(severity, text) })}</li>`
  );
  return html`<div class="note">
    ${prompts > 0 ? html`<p>${text("own.prompts", { count: prompts })}</p>` : null}
    ${formulas > 0 ? html`<p>${text("own.formulas", { count: formulas })}</p>` : null}
    ${
      cells.length > 0
        ? html`<ul>
            ${join(cells)}
          </ul>`
        : null
    }
    ${
      checks.length > 0
        ? html`<p>${text("chosen.title", { count: checks.length })}</p>
            <ul>
              ${join(checks)}
            </ul>`
        : null
    }
  </div>`;
}

function severityWord(severity: string, text: ReportText): string {
  const isKnown =
    severity === "error" || severity === "warning" || severity === "info" || severity === "off";
  return isKnown ? text(`severity.${severity}`) : severity;
}

function tableOverview(tables: readonly ReportTable[], anchor: string, text: ReportText): Html {
  const most = Math.max(...tables.map(({ counts }) => totalOf(counts)));
  const rows = tables.map(
    ({ name, score, counts }, index) =>
      html`<tr>
        <td><a href="#${anchor}-${index + 1}">${name}</a></td>
        <td class="number">${score ?? "—"}</td>
        <td class="number">${counts.error}</td>
        <td class="number">${counts.warning}</td>
        <td class="number">${counts.info}</td>
        <td class="bars">${severityBar(name, counts, most, text)}</td>
      </tr> `
  );
  return html`<div class="wide">
    <table class="overview">
      <thead>
        <tr>
          <th>${text("column.table")}</th>
          <th class="number">${text("column.score")}</th>
          <th class="number error">${text("severity.error")}</th>
          <th class="number warning">${text("severity.warning")}</th>
          <th class="number info">${text("severity.info")}</th>
          <th></th>
        </tr>
      </thead>
      <tbody>
        ${join(rows)}
      </tbody>
    </table>
  </div>`;
}

function tableSection(table: ReportTable, anchor: string, text: ReportText): Html {
  const { name, kind, sheet, area, indicators, isHidden, score, profile, profileWhy } = table;
  const facts = [
    text("table.facts", { kind, sheet, area, count: indicators }),
    ...(score === null ? [] : [text("table.score", { score })]),
    ...(isHidden ? [text("table.hidden")] : []),
  ].join(text("list.separator"));
  return html`<h3 id="${anchor}">${name}</h3>
    <p class="soft">${facts}</p>
    <p class="soft">${text("table.profile", { profile, why: profileWhy })}</p>
    ${table.findings.length > 0 ? findingsTable(table.findings, text) : html`<p class="ready">✓ ${text("table.clean")}</p>`} `;
}
