import type { Field, Indicator, IndicatorTable } from "../table/indicator-table";

type Cell = "rate" | "weight" | "score" | "reason" | "item";

/** Which rows see the same cell, because it is merged over them. */
export class SharedCells {
  private readonly rows: Readonly<Record<Cell, ReadonlyMap<string, readonly Indicator[]>>>;
  private readonly parents = new Map<Indicator, Indicator>();

  constructor({ indicators }: IndicatorTable) {
    this.rows = {
      rate: byAddress(indicators, ({ rate }) => rate),
      weight: byAddress(indicators, ({ weight }) => weight),
      score: byAddress(indicators, ({ score }) => score),
      reason: byAddress(indicators, ({ reason }) => reason),
      item: byAddress(indicators, ({ others }) => others.itemScore ?? null),
    };
    let parent: Indicator | null = null;
    for (const indicator of indicators) {
      if (indicator.part !== "child") parent = indicator;
      else if (parent) this.parents.set(indicator, parent);
    }
  }

  /** All rows that see a cell, from top to bottom. */
  all(cell: Cell, field: Field): readonly Indicator[] {
    return this.rows[cell].get(field.address) ?? [];
  }

  /** The rows whose own cell it is: those that count, or only 其中 rows where no other sees it. */
  owners(cell: Cell, field: Field): readonly Indicator[] {
    const all = this.all(cell, field);
    const counted = all.filter(({ part }) => part !== "child");
    return counted.length > 0 ? counted : all;
  }

  /** True at the first row that sees a cell: there it is filled. */
  isFirst(cell: Cell, field: Field, indicator: Indicator): boolean {
    return this.all(cell, field)[0] === indicator;
  }

  /** The row that an 其中 row breaks down. */
  parentOf(child: Indicator): Indicator | null {
    return this.parents.get(child) ?? null;
  }
}

function byAddress(
  indicators: readonly Indicator[],
  fieldOf: (indicator: Indicator) => Field | null
): ReadonlyMap<string, readonly Indicator[]> {
  const rows = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const field = fieldOf(indicator);
    if (!field) continue;
    const known = rows.get(field.address);
    if (known) known.push(indicator);
    else rows.set(field.address, [indicator]);
  }
  return rows;
}
