import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { CellPlace } from "../truth";
import type { Frame } from "./places";

/** Title, year and labels. Returns the row below them and the place of the title. */
export function drawHead(
  canvas: Canvas,
  plan: Plan,
  { origin, width }: Frame
): { row: number; title: CellPlace | null } {
  let { row } = origin;
  const left = origin.column;
  if (plan.aboveTitle !== null) canvas.put(row++, left, plan.aboveTitle);
  const title = plan.title === null ? null : { row, column: left };
  if (plan.title !== null) {
    const columns = plan.titleMerged ? width : 1;
    canvas.block(plan.title, { row: row++, column: left, columns });
  }
  if (plan.yearLine !== null) {
    canvas.block(plan.yearLine, { row: row++, column: left, columns: width });
  }
  if (plan.codedUnit !== null) {
    canvas.put(row, left, plan.codedUnit);
    canvas.put(row++, left + width - 1, `单位：${plan.moneyUnit ?? "万元"}`);
  }
  if (plan.project !== null && plan.projects.length === 0) {
    drawLabels(canvas, row++, { origin, width }, [["项目名称", plan.project]]);
  }
  const labels = [...unitLabels(plan), ...plan.labels];
  for (let index = 0; index < labels.length; index += width < 4 ? 1 : 2) {
    drawLabels(canvas, row++, { origin, width }, labels.slice(index, index + (width < 4 ? 1 : 2)));
  }
  return { row, title };
}

function unitLabels(plan: Plan): (readonly [string, string])[] {
  if (plan.unit === null || plan.codedUnit !== null || plan.projects.length > 0) return [];
  if (plan.unitLabel !== null) return [[plan.unitLabel, plan.unit]];
  if (plan.project === null) return [["部门（单位）名称", plan.unit]];
  return [
    ["主管部门", plan.unit],
    ["实施单位", plan.unit],
  ];
}

/** One or two labels in a row, each with its value to the right, merged over what is left of the width. */
export function drawLabels(
  canvas: Canvas,
  row: number,
  { origin, width }: Frame,
  pairs: readonly (readonly [string, string | number])[]
): void {
  const share = Math.floor(width / pairs.length);
  pairs.forEach(([label, value], index) => {
    const left = origin.column + index * share;
    const right = index === pairs.length - 1 ? origin.column + width : left + share;
    canvas.put(row, left, label);
    canvas.block(value, { row, column: left + 1, columns: Math.max(1, right - left - 1) });
  });
}
