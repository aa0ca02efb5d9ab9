import { formatAddress } from "../../../src/core/sheet/address";
import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { Random } from "../random";
import type { TotalTruth } from "../truth";
import { columnOf, type Frame, type PlacedColumn } from "./places";

interface TotalSpec {
  readonly columns: readonly PlacedColumn[];
  readonly frame: Frame;
  readonly row: number;
  readonly total: { readonly weight: number; readonly score: number };
}

/** The row that closes the block: label, sum of the weights, total score and, where there is room, the grade. */
export function drawTotal(
  canvas: Canvas,
  plan: Plan,
  { columns, frame, row, total }: TotalSpec,
  random: Random
): TotalTruth | null {
  const score = columnOf(columns, plan.total?.underRate ? "rate" : "score");
  if (!plan.total || !score) return null;
  const weight = columnOf(columns, "weight");
  const inside = plan.total.insideFrame && plan.sideLabel !== null ? 1 : 0;
  const left = frame.origin.column + inside;
  const stop = Math.min(score.at, weight?.at ?? score.at);
  const width = plan.total.merged ? stop - left : 1;
  canvas.block(plan.total.label, { row, column: left, columns: width });
  if (weight) canvas.block(total.weight, { row, column: weight.at, columns: weight.width });
  const shown = plan.total.computed
    ? { value: total.score, formula: `=SUM(${formatAddress(row - 2, score.at)},90)` }
    : random.chance(0.25)
      ? `${total.score}分`
      : total.score;
  canvas.block(shown, { row, column: score.at, columns: score.width });
  const beside = columns.find(({ at }) => at === score.at + score.width);
  const hasRoom = beside !== undefined && beside.role !== "weight" && beside.role !== "points";
  const grade = plan.total.grade && hasRoom ? gradeOf(total.score) : null;
  if (grade !== null && beside)
    canvas.block(grade, { row, column: beside.at, columns: beside.width });
  return { place: "row", row, weight: weight ? total.weight : null, score: total.score, grade };
}

const gradeOf = (score: number): string =>
  score >= 90 ? "优" : score >= 80 ? "良" : score >= 60 ? "中" : "差";
