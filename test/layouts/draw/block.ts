import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { GroupTruth } from "../truth";
import { drawHeader, headerRows } from "./header";
import type { Frame, PlacedColumn } from "./places";
import { drawCells, drawLevel, drawSections } from "./rows";

const LONG_TERM_GOAL = "三年内示范企业达到300家以上，服务能力明显增强。";
const ANNUAL_GOAL = "全年新增示范企业40家，开展执法检查24次。";

export interface DrawnBlock {
  readonly columns: readonly PlacedColumn[];
  readonly term: "long-term" | "annual" | null;
  readonly placeOf: (index: number) => number;
  readonly groups: GroupTruth[];
  readonly repeats: number[];
  readonly bottom: number;
}

interface BlockSpec {
  readonly columns: readonly PlacedColumn[];
  readonly frame: Frame;
  readonly term: DrawnBlock["term"];
  readonly top: number;
}

/** Headings and indicator rows; with a term, its goal above and its name at the side. */
export function drawBlock(canvas: Canvas, plan: Plan, spec: BlockSpec): DrawnBlock {
  const { frame, term } = spec;
  const { column: left } = frame.origin;
  const columns = spec.columns.map((column): PlacedColumn =>
    term === "long-term" ? { ...column, set: 1 } : column
  );
  let { top } = spec;
  if (term !== null) {
    const isLong = term === "long-term";
    canvas.put(top, left, isLong ? "长期目标：" : "年度目标：");
    const goal = { row: top++, column: left + 1, columns: frame.width - 1 };
    canvas.block(isLong ? LONG_TERM_GOAL : ANNUAL_GOAL, goal);
  }
  const rows = headerRows(plan, columns);
  drawHeader(canvas, plan, columns, top);
  const first = top + rows;
  const after = plan.repeatHeaderAfter;
  const placeOf = (index: number): number =>
    first + index + (after !== null && index > after ? rows : 0);
  const repeatTop = after === null ? null : first + after + 1;
  if (repeatTop !== null) drawHeader(canvas, plan, columns, repeatTop);
  drawCells(canvas, plan, columns, placeOf);
  const groups: GroupTruth[] = [];
  for (const column of columns) {
    if (column.role === "level1") groups.push(...drawLevel(canvas, plan, column, 1, placeOf));
    if (column.role === "level2") groups.push(...drawLevel(canvas, plan, column, 2, placeOf));
    const isSection = column.states !== undefined || plan.goals.length > 0;
    if (column.role === "extra" && isSection && column.states !== "serial") {
      drawSections(canvas, plan, column, placeOf);
    }
  }
  const bottom = placeOf(plan.rows.length - 1) + 1;
  if (plan.sideLabel !== null) {
    const label =
      term === null ? plan.sideLabel : term === "annual" ? "年度绩效指标" : "长期绩效指标";
    const extra = plan.total?.place === "row" && plan.total.insideFrame ? 1 : 0;
    canvas.block(label, { row: top, column: left, rows: bottom - top + extra });
  }
  const repeats =
    repeatTop === null ? [] : Array.from({ length: rows }, (_, row) => repeatTop + row);
  return { columns, term, placeOf, groups, repeats, bottom };
}
