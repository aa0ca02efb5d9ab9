import { formatAddress } from "../../../src/core/sheet/address";
import type { IndicatorTable, NumberField } from "../../../src/core/table/indicator-table";
import type { FundsTruth, TableTruth } from "../truth";
import { type Miss, shown } from "./miss";

type Same = (what: string, expected: unknown, got: unknown) => void;

/** Everything of a form beside its columns and rows. */
export function compareForm(truth: TableTruth, table: IndicatorTable, misses: Miss[]): void {
  const at = `${table.id}`;
  const same: Same = (what, expected, got) => {
    if (shown(expected) !== shown(got)) {
      misses.push({ what, at, expected: shown(expected), got: shown(got) });
    }
  };
  same("kind", truth.kind, table.kind);
  same(
    "title",
    truth.title && formatAddress(truth.title.row, truth.title.column),
    table.title?.address ?? null
  );
  same("year", truth.year, table.year);
  same("project", truth.project, table.project?.text ?? null);
  same("unit", true, truth.unit === null || (table.unit?.text.includes(truth.unit) ?? false));
  same("horizon", truth.horizon, table.horizon);
  same("period", truth.period, table.period && { from: table.period.from, to: table.period.to });
  if (truth.moneyUnit !== null) same("money unit", truth.moneyUnit, table.moneyUnit);
  compareTotal(truth, table, same);
  compareFunds(truth.funds, table, same);
  compareRest(truth, table, same);
  compareStatements(truth, table, same);
}

function compareTotal({ total: truth }: TableTruth, { total }: IndicatorTable, same: Same): void {
  const got = total && {
    place: total.place,
    row: total.row,
    weight: number(total.weight),
    score: number(total.score),
    grade: total.grade?.text ?? null,
  };
  same("total", truth, got);
}

function compareFunds(truth: FundsTruth | null, { funds }: IndicatorTable, same: Same): void {
  if (!truth) {
    same("funds", null, funds && `header in row ${funds.headerRow + 1}`);
    return;
  }
  const total = funds?.total;
  if (!total) {
    same("funds", truth, null);
    return;
  }
  const got: Record<string, number | null> = truth.row === undefined ? {} : { row: total.row };
  for (const role of ["initial", "budget", "executed", "weight", "score", "rate"] as const) {
    if (truth[role] !== undefined) got[role] = number(total[role]);
  }
  same("funds", truth, got);
}

function compareRest(truth: TableTruth, table: IndicatorTable, same: Same): void {
  same(
    "residue",
    truth.residue.map(({ row, column }) => formatAddress(row, column)),
    table.residue.map(({ address }) => address)
  );
  same("repeats", truth.repeats, table.header.repeats);
  same(
    "groups",
    [...truth.groups].map(({ level, name, weight }) => `${level} ${name} ${weight}`).sort(),
    table.groups
      .filter(({ level, weight }) => (level === 1 || level === 2) && weight !== null)
      .map(({ level, name, weight }) => `${level} ${name} ${weight?.toString() ?? ""}`)
      .sort()
  );
}

const number = (field: NumberField | null): number | null => field?.amount?.toNumber() ?? null;

/** Goals, tasks, payments and labels, each where the form states them. */
function compareStatements({ rest, horizon }: TableTruth, table: IndicatorTable, same: Same): void {
  const narratives = new Set(table.narratives.map(({ field }) => field.text));
  // The goal is drawn as 年度总体目标: a block for another time does not answer to it.
  const isOwnTime = horizon === null || horizon === "annual";
  same(
    "narratives",
    [],
    rest.narratives.filter((text) => narratives.has(text) !== isOwnTime)
  );
  if (rest.tasks.length > 0) {
    same(
      "tasks",
      rest.tasks,
      table.tasks.map(({ name, total }) => [name.text, number(total)])
    );
  }
  if (rest.payments.length > 0) {
    const got = table.paymentPlan.map(({ month, share }) => [month, number(share)]);
    same("payment plan", rest.payments, got);
  }
  for (const [label, text] of Object.entries(rest.labels)) {
    const field = Object.entries(table.labelled).find(([name]) => name === label)?.[1];
    same(`label ${label}`, text, field?.text ?? null);
  }
}
