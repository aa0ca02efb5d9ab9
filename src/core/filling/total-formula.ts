import type { CellContent } from "../edit";
import { countedIndicators, type IndicatorTable } from "../table/indicator-table";
import type { TotalStyle } from "./cell-style";
import type { Content, FillContext } from "./fill-context";
import { asValue } from "./formulas";

/** Excel takes no more arguments. */
const MOST_ARGUMENTS = 255;

/**
 * =SUM of the scores that count and the execution score, as text with 分 where the table writes it so. A value where a
 * score is text, over which SUM passes.
 */
export function totalFormula(
  context: FillContext,
  style: TotalStyle | null,
  constant: CellContent,
  withExecution: boolean
): Content {
  const { table } = context;
  const execution = withExecution ? (table.funds?.total?.score ?? null) : null;
  const scores = countedIndicators(table).map(({ score }) => score);
  const standing = new Map(context.edits.map(({ cell, after }) => [cell, after.value]));
  const text = [...scores, execution].find(
    (field) => field && typeof (standing.get(field.address) ?? field.value) === "string"
  );
  if (text) return asValue(constant, "fill.textScores", { cell: text.address });
  const parts = [...scoreRanges(table), ...(execution ? [execution.address] : [])];
  if (parts.length > MOST_ARGUMENTS) return asValue(constant, "fill.severalCells");
  const sum = `SUM(${parts.join(",")})`;
  if (!style) return { after: { value: constant.value, formula: `=${sum}` }, whyValue: null };
  const format = style.decimals > 0 ? `0.${"0".repeat(style.decimals)}` : "0";
  const suffix = style.suffix === "" ? "" : `&"${style.suffix}"`;
  return {
    after: { value: constant.value, formula: `=TEXT(${sum},"${format}")${suffix}` },
    whyValue: null,
  };
}

/** The scores as ranges of rows that follow each other: between others there may be 其中 rows or a subtotal. */
function scoreRanges(table: IndicatorTable): string[] {
  const ranges: { first: string; last: string; row: number }[] = [];
  const seen = new Set<string>();
  for (const { score, row } of countedIndicators(table)) {
    if (!score) continue;
    const current = ranges.at(-1);
    const isNew = !seen.has(score.address);
    seen.add(score.address);
    if (current?.row === row - 1) {
      current.row = row;
      if (isNew) current.last = score.address;
    } else if (isNew) {
      ranges.push({ first: score.address, last: score.address, row });
    }
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}
