import type { Severity } from "../../../core/finding";
import type { SeverityCounts } from "../../gate";
import type { ReportText } from "../texts/report-text";
import { type Html, html, join } from "./html";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const WIDTH = 200;
const HEIGHT = 12;

export function totalOf({ error, warning, info }: SeverityCounts): number {
  return error + warning + info;
}

/** A bar of three colours beside others: its length against the most findings that one of them has. */
export function severityBar(
  name: string,
  counts: SeverityCounts,
  most: number,
  text: ReportText
): Html {
  let from = 0;
  const parts = SEVERITIES.map((severity) => {
    const width = most === 0 ? 0 : Math.round((counts[severity] / most) * WIDTH);
    const part = html`<rect
      class="bar-${severity}"
      x="${from}"
      y="0"
      width="${width}"
      height="${HEIGHT}"
    />`;
    from += width;
    return part;
  });
  return html`<svg
    role="img"
    aria-label="${text("chart.label", { name, ...counts })}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
  >
    <rect class="bar-back" x="0" y="0" width="${WIDTH}" height="${HEIGHT}" />
    ${join(parts)}
  </svg>`;
}
