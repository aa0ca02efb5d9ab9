import type { AnalysedTable } from "../../assistant/analyse";
import { sumOf } from "../../core/checks/indicator-facts";
import {
  countedIndicators,
  countedScores,
  countedWeights,
  type IndicatorTable,
  isSelfEvaluation,
} from "../../core/table/indicator-table";
import { type Decimal, HUNDRED, roundHalfUp } from "../../core/value/decimal";

/** The figures of a table at a glance, written for reading. */
export interface TableFacts {
  /** The total on the form, else the sum of the scores that are there; null for forms without scores. */
  readonly score: string | null;
  /** False while scores are missing. */
  readonly isComplete: boolean;
  /** Sum of the weights that count; null where the form states none. */
  readonly fullScore: string | null;
  readonly isFullScoreRight: boolean;
  readonly sections: readonly SectionFacts[];
}

/** The scores of one first-level heading, such as 产出指标. */
export interface SectionFacts {
  readonly name: string;
  readonly score: string;
  readonly weight: string;
  /** 0 to 1. */
  readonly share: number;
}

const DECIMALS = 2;
/** The weights of a goal table may leave the execution rate its 10 points. */
const GOALS_ALONE = 90;

export function tableFacts({ table }: Pick<AnalysedTable, "table">): TableFacts {
  const { funds, total } = table;
  const indicators = countedIndicators(table);
  const weights = countedWeights(table).flatMap((weight) => weight?.amount ?? []);
  const scores = sumOf(countedScores(table).map((score) => score?.amount));
  const execution = funds?.total ?? null;
  const scored = isSelfEvaluation(table) && indicators.some(({ score }) => score !== null);
  const sum = scores.sum.plus(execution?.score?.amount ?? 0);
  const full = sumOf(weights).sum.plus(execution?.weight?.amount ?? 0);
  return {
    score: scored ? shown(total?.score.amount ?? sum) : null,
    isComplete: scored && scores.missing === 0 && (total === null || total.score.amount !== null),
    fullScore: weights.length > 0 ? shown(full) : null,
    isFullScoreRight: full.eq(HUNDRED) || (!isSelfEvaluation(table) && full.eq(GOALS_ALONE)),
    sections: sectionsOf(table),
  };
}

function sectionsOf(table: IndicatorTable): SectionFacts[] {
  const groups = new Map<string, { score: Decimal; weight: Decimal }>();
  for (const { level1, score, weight } of countedIndicators(table)) {
    if (!score?.amount || !weight?.amount) continue;
    const name = (level1 ?? "").replace(/\s+/gu, "");
    const known = groups.get(name);
    groups.set(name, {
      score: known ? known.score.plus(score.amount) : score.amount,
      weight: known ? known.weight.plus(weight.amount) : weight.amount,
    });
  }
  return [...groups].map(([name, { score, weight }]) => ({
    name,
    score: shown(score),
    weight: shown(weight),
    share: weight.isZero() ? 0 : Math.min(1, Math.max(0, score.div(weight).toNumber())),
  }));
}

function shown(amount: Decimal): string {
  return roundHalfUp(amount, DECIMALS).toString();
}
