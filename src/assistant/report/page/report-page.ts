import type { Language } from "../../../core/texts/message";
import type { ReportFile } from "../report";
import { type ReportText, reportText } from "../texts/report-text";
import { fileSection } from "./file-section";
import { worstText } from "./findings";
import { type Html, html, join } from "./html";
import { PAGE_STYLE } from "./page-style";
import { severityBar, totalOf } from "./severity-bar";

export interface ReportPageOptions {
  /** When the report was made, written for reading. */
  readonly date: string;
  readonly language?: Language;
}

/** No script, nothing from elsewhere: whatever a file's texts say, the page can only be read. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report as one HTML page that needs nothing else: for reading, sending on and printing on A4.
 * With several files an overview comes first. All texts are escaped.
 */
export function reportPage(files: readonly ReportFile[], options: ReportPageOptions): string {
  const language = options.language ?? "zh-CN";
  const text = reportText(language);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${text("title")}</title>
        <style>
          ${{ markup: PAGE_STYLE }}
        </style>
      </head>
      <body>
        <header id="top">
          <h1>${text("title")}</h1>
          <p class="soft">${text("made", { date: options.date })}</p>
        </header>
        <main>
          ${files.length > 1 ? overview(files, text) : null}${join(files.map((file, index) => section(file, index, files.length > 1, text)))}
        </main>
        <footer class="soft"><p>${text("by")}</p></footer>
      </body>
    </html> `;
  return page.markup;
}

type Outcome = "ready" | "blocked" | "none" | "failed";
const OUTCOMES: readonly Outcome[] = ["blocked", "ready", "none", "failed"];

function outcomeOf({ report }: ReportFile): Outcome {
  return report?.verdict ?? "failed";
}

function overview(files: readonly ReportFile[], text: ReportText): Html {
  const most = Math.max(...files.map(({ report }) => (report ? totalOf(report.counts) : 0)));
  const tiles = OUTCOMES.flatMap((outcome) => {
    const count = files.filter((file) => outcomeOf(file) === outcome).length;
    return count > 0
      ? [html`<span class="${outcome}">${text(`files.${outcome}`, { count })}</span>`]
      : [];
  });
  return html`<h2>${text("overview")}</h2>
    <div class="tiles">
      <span>${text("files.all", { count: files.length })}</span>${join(tiles)}
    </div>
    <div class="wide">
      <table class="overview">
        <thead>
          <tr>
            <th>${text("column.file")}</th>
            <th class="number">${text("column.tables")}</th>
            <th>${text("column.verdict")}</th>
            <th class="number error">${text("severity.error")}</th>
            <th class="number warning">${text("severity.warning")}</th>
            <th class="number info">${text("severity.info")}</th>
            <th></th>
            <th>${text("column.worst")}</th>
          </tr>
        </thead>
        <tbody>
          ${join(files.map((file, index) => overviewRow(file, index, most, text)))}
        </tbody>
      </table>
    </div> `;
}

function overviewRow(file: ReportFile, index: number, most: number, text: ReportText): Html {
  const outcome = outcomeOf(file);
  const link = html`<a href="#${anchorOf(index)}">${file.name}</a>`;
  if (file.report === null) {
    return html`<tr>
      <td>${link}</td>
      <td></td>
      <td class="nowrap failed">${text("verdict.failed")}</td>
      <td></td>
      <td></td>
      <td></td>
      <td></td>
      <td>${file.failure}</td>
    </tr> `;
  }
  const { counts, tables, others } = file.report;
  const findings = [...tables.flatMap((table) => table.findings), ...others];
  const verdict =
    outcome === "none"
      ? text("verdict.none")
      : text(`verdict.short.${outcome === "ready" ? "ready" : "blocked"}`);
  return html`<tr>
    <td>${link}</td>
    <td class="number">${tables.length}</td>
    <td class="nowrap ${outcome}">${verdict}</td>
    <td class="number">${counts.error}</td>
    <td class="number">${counts.warning}</td>
    <td class="number">${counts.info}</td>
    <td class="bars">${severityBar(file.name, counts, most, text)}</td>
    <td>${worstText(findings, text)}</td>
  </tr> `;
}

function section(file: ReportFile, index: number, isOneOfMany: boolean, text: ReportText): Html {
  const anchor = anchorOf(index);
  const body = file.report
    ? fileSection(file.report, anchor, text)
    : html`<p class="verdict failed">${text("verdict.failed")}</p>
        <p>${file.failure}</p>`;
  return html`<section class="${isOneOfMany ? "file" : "only"}">
    <h2 id="${anchor}">${file.name}</h2>
    ${isOneOfMany ? html`<p class="screen soft"><a href="#top">${text("back")}</a></p>` : null}${body}
  </section> `;
}

function anchorOf(index: number): string {
  return `file-${index + 1}`;
}
