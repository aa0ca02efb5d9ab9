/** Characters that take two columns: Chinese and its punctuation. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;
const MARKUP = /[\\*_|<`]/gu;

/** Text that Markdown shows as it is. */
export function plain(text: string): string {
  return text.replace(MARKUP, "\\$&");
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A table with aligned columns, as prettier formats it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, widthOf(title), ...rows.map((row) => widthOf(row[column] ?? "")))
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const padded = (cells: readonly string[]): string =>
    line(cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell))));
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [padded(head), rule, ...rows.map(padded)].join("\n");
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
