import { executionRate } from "../scoring/score-execution";
import type { FundRow, IndicatorTable, NumberField } from "../table/indicator-table";
import { Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { parseUnit } from "../value/units";
import { foldText } from "../vocabulary/fold-text";
import { MONEY_UNITS } from "../vocabulary/money-units";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";

/** 元 against 万元. */
const FACTOR = 10_000;
/** Two amounts are taken for the same one in both units when their ratio is at most this far from the factor, either way. */
const SPREAD = 2;
/** In percent points: how near a printed execution rate comes to the one reckoned in one unit. */
const RATE_SPREAD = 1;
/** 1,000,000 万元, in 元. */
const IMPLAUSIBLY_MUCH = new Decimal("1e10");
/** In 元. */
const IMPLAUSIBLY_LITTLE = 1000;

/** Amounts of one form are in one unit, and of a plausible size in it. */
export const moneyUnit = defineCheck(
  {
    code: "FND-01",
    name: "money-unit",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "公开自评表：预算数与执行数相差约1万倍；表头为“元”而金额为“100元”“33.78元”的例子。100亿元和1000元两条提示线是本工具的设定",
  },
  function* ({ table }) {
    for (const fund of table.funds?.rows ?? []) yield* mixedUnits(fund);
    yield* otherUnits(table);
    yield* implausible(table);
  }
);

function* mixedUnits(fund: FundRow): Generator<Problem<"FND-01">> {
  const { label, initial, budget, executed } = fund;
  const planned = budget ?? initial;
  if (planned && executed && isFactor(planned.amount, executed.amount)) {
    const evidence = rateEvidence(fund);
    if (evidence !== "one-unit") {
      yield {
        at: executed,
        situation: "factor",
        severity: evidence === "two-units" ? "error" : "warning",
        data: { label, budget: planned.text, executed: executed.text },
      };
    }
  }
  if (initial && budget && isFactor(initial.amount, budget.amount)) {
    yield {
      at: budget,
      situation: "initialFactor",
      data: { label, initial: initial.text, budget: budget.text },
    };
  }
}

function isFactor(one: Decimal | null, other: Decimal | null): boolean {
  if (!one || !other || one.lte(0) || other.lte(0)) return false;
  const ratio = one.gt(other) ? one.div(other) : other.div(one);
  return ratio.gte(FACTOR / SPREAD) && ratio.lte(FACTOR * SPREAD);
}

/** What the printed execution rate says: that both amounts are in one unit, or in two. */
function rateEvidence(fund: FundRow): "one-unit" | "two-units" | null {
  const shown = fund.rate?.amount;
  const exact = executionRate(fund);
  const planned = (fund.budget ?? fund.initial)?.amount;
  const executed = fund.executed?.amount;
  if (!shown || !exact || !planned || !executed) return null;
  if (shown.minus(exact).abs().lte(RATE_SPREAD)) return "one-unit";
  const larger = executed.gt(planned);
  const other = executed.div(planned).times(HUNDRED);
  const inOneUnit = larger ? other.div(FACTOR) : other.times(FACTOR);
  return shown.minus(inOneUnit).abs().lte(RATE_SPREAD) ? "two-units" : null;
}

/** Cells that carry a unit of their own: "100元" below 万元. */
function* otherUnits(table: IndicatorTable): Generator<Problem<"FND-01">> {
  const { moneyUnit: stated } = table;
  if (!stated) return;
  for (const { field, label } of amountsOf(table)) {
    const own = MONEY_UNITS.find((unit) => foldText(field.text).endsWith(unit));
    if (!field.amount || !own || own === stated) continue;
    yield { at: field, situation: "cellUnit", data: { label, shown: field.text, own, stated } };
  }
}

function* implausible({
  kind,
  moneyUnit: unit,
  funds,
}: IndicatorTable): Generator<Problem<"FND-01">> {
  const total = funds?.total;
  const field = total?.budget ?? total?.initial;
  if (!unit || !total || !field?.amount || field.amount.lte(0)) return;
  const yuan = field.amount.times(parseUnit(unit).factor);
  const data = { label: total.label, shown: field.text, unit };
  if (kind !== "transfer-self-evaluation" && yuan.gt(IMPLAUSIBLY_MUCH)) {
    yield {
      at: field,
      situation: "tooMuch",
      data: { ...data, billions: `${roundHalfUp(yuan.div("1e8"), 2)}` },
    };
  }
  if (yuan.lt(IMPLAUSIBLY_LITTLE)) yield { at: field, situation: "tooLittle", data };
}

function* amountsOf(
  table: IndicatorTable
): Generator<{ readonly label: string; readonly field: NumberField }> {
  for (const { label, initial, budget, arrived, executed } of table.funds?.rows ?? []) {
    for (const field of [initial, budget, arrived, executed]) if (field) yield { label, field };
  }
  for (const { label, amount } of table.amounts) yield { label: label.text, field: amount };
  for (const { name, total, fiscal, other } of table.tasks) {
    for (const field of [total, fiscal, other]) if (field) yield { label: name.text, field };
  }
}
