import type { RowPlan } from "../plan";

export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Stretches of rows with the same key; blank rows belong to the stretch around them, never to its end. */
export function runsOf(rows: readonly RowPlan[], keyOf: (row: RowPlan) => string): Run[] {
  const runs: { first: number; last: number; key: string }[] = [];
  rows.forEach((row, index) => {
    if (row.kind === "blank") return;
    const key = `${row.section}|${keyOf(row)}`;
    const open = runs.at(-1);
    if (open?.key === key) open.last = index;
    else runs.push({ first: index, last: index, key });
  });
  return runs;
}

/** Cuts stretches in two at a row that is printed between them. */
export function cutRuns(runs: readonly Run[], after: number | null): Run[] {
  if (after === null) return [...runs];
  return runs.flatMap((run) =>
    run.first <= after && run.last > after
      ? [
          { first: run.first, last: after },
          { first: after + 1, last: run.last },
        ]
      : [run]
  );
}
