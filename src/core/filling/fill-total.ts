import { isEmptyField } from "../recognition/read-field";
import {
  countedIndicators,
  countedWeights,
  type IndicatorTable,
  type NumberField,
  type Total,
} from "../table/indicator-table";
import type { Message } from "../texts/message";
import { type Decimal, HUNDRED, ZERO } from "../value/decimal";
import { styledTotal, type TotalStyle, totalStyle } from "./cell-style";
import type { FillContext } from "./fill-context";
import type { StandingScores } from "./fill-indicator";
import { totalFormula } from "./total-formula";

/** What a total would be, or why it cannot be told. */
type PlannedTotal =
  | {
      readonly kind: "total";
      readonly count: number;
      readonly sum: Decimal;
      /** Null when the total is the indicators' alone. */
      readonly execution: Decimal | null;
    }
  | { readonly kind: "none"; readonly why: Message };

/**
 * Plans the total: the scores that count, each merged cell once, and the execution score.
 * @returns the total that will stand in the form, null when none will
 */
export function fillTotal(
  context: FillContext,
  scores: StandingScores,
  execution: Decimal | null
): Decimal | null {
  const { total } = context.table;
  if (!total) return null;
  const field = total.score;
  const planned = planTotal(context, total, scores, execution);
  if (planned.kind === "none") {
    context.skipEmpty(field, planned.why);
    return field.amount;
  }
  const { count, sum } = planned;
  const points = sum.plus(planned.execution ?? ZERO);
  if (!context.mayWrite(field)) {
    context.keep(field, points);
    return field.amount;
  }
  const style = styleOf(context);
  const constant = styledTotal(points, style);
  const content = context.content(constant, () =>
    totalFormula(context, style, constant, planned.execution !== null)
  );
  context.write(
    field,
    content,
    {
      key: planned.execution ? "fill.total" : "fill.totalWithoutExecution",
      data: { count, sum: `${sum}`, execution: `${planned.execution ?? ""}` },
    },
    true
  );
  return points;
}

function planTotal(
  context: FillContext,
  total: Total,
  scores: StandingScores,
  execution: Decimal | null
): PlannedTotal {
  const { table } = context;
  if (!table.header.columns.score) return none({ key: "skip.noScoreColumn", data: {} });
  if (isMisplaced(table, total)) return none({ key: "skip.totalPlace", data: {} });
  const tables = sharingTotal(context, total);
  if (tables > 1) return none({ key: "skip.totalShared", data: { count: tables } });
  const cells = new Set(countedIndicators(table).flatMap(({ score }) => score?.address ?? []));
  const points = [...cells].map((cell) => scores.get(cell) ?? null);
  const missing = points.filter((point) => point === null).length;
  if (missing > 0) return none({ key: "skip.scoresMissing", data: { count: missing } });
  const sum = points.reduce<Decimal>((all, point) => all.plus(point ?? ZERO), ZERO);
  const result = { kind: "total" as const, count: points.length, sum };
  const fund = table.funds?.total;
  if (!fund) return { ...result, execution: null };
  const weights = sumOfWeights(table);
  const full = total.weight?.amount ?? HUNDRED;
  const isFull = weights?.eq(full) ?? false;
  if (execution === null) {
    const hasPlace = fund.score !== null && isEmptyField(fund.score);
    if (isFull && !hasPlace) return { ...result, execution: null };
    return none(executionMissing(fund.score, weights));
  }
  const own = table.id === table.form;
  const executionWeight = fund.weight?.amount ?? null;
  if (isFull && executionWeight?.gt(0)) {
    const data = { weights: `${weights ?? ""}`, execution: `${executionWeight}`, full: `${full}` };
    return none({ key: "skip.aboveFull", data });
  }
  const fits = Boolean(weights && executionWeight && weights.plus(executionWeight).eq(full));
  if (!own && !fits) return none({ key: "skip.executionOfForm", data: {} });
  return { ...result, execution };
}

function executionMissing(place: NumberField | null, weights: Decimal | null): Message {
  if (place) return { key: "skip.executionMissing", data: {} };
  return { key: "skip.noExecutionScore", data: { weights: `${weights ?? "—"}` } };
}

function none(why: Message): PlannedTotal {
  return { kind: "none", why };
}

/** Null when a weight is missing, or there is no column of weights. */
function sumOfWeights(table: IndicatorTable): Decimal | null {
  let sum = ZERO;
  for (const weight of countedWeights(table)) {
    if (!weight?.amount) return null;
    sum = sum.plus(weight.amount);
  }
  return sum;
}

/** An empty place of a total that stands right of the scores, in a column that is for something else. */
function isMisplaced({ header }: IndicatorTable, { place, score: field }: Total): boolean {
  const { score, rate } = header.columns;
  if (place === "head" || !isEmptyField(field) || !score) return false;
  return field.column > score.column && field.column !== rate?.column;
}

/** How many tables see the same total: one in the head of a form with several. */
function sharingTotal({ table, options }: FillContext, total: Total): number {
  const others = (options.siblings ?? []).filter(
    (other) =>
      other.id !== table.id &&
      other.sheet === table.sheet &&
      other.total?.score.address === total.score.address
  );
  return others.length + 1;
}

/** The total's own style, else that of the workbook's other tables, else the profile's for cells without a format. */
function styleOf({ table, options, profile }: FillContext): TotalStyle | null {
  const own = table.total?.score;
  if (own && !isEmptyField(own)) return totalStyle(own);
  for (const sibling of options.siblings ?? []) {
    if (sibling.kind !== table.kind || !sibling.total || isEmptyField(sibling.total.score))
      continue;
    return totalStyle(sibling.total.score);
  }
  return own?.format === "General" || own?.format === "@" ? profile.total : null;
}
