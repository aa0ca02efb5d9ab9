import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { Frame } from "./places";

const GOAL = "安装路灯33盏，培训200人次，改善村民出行条件，受益群众满意度达到90%以上。";
const RESULT = "已安装路灯33盏，培训210人次，绩效目标全部完成，受益群众满意度为96%。";

/** The texts that the block states. */
export function goalTexts({ goal }: Plan, { width }: Frame): string[] {
  if (!goal) return [];
  return goal.style === "text" || width < 3 ? [GOAL] : [GOAL, RESULT];
}

/** The narrative block. Returns the row below it. */
export function drawGoal(
  canvas: Canvas,
  { goal }: Plan,
  { origin, width }: Frame,
  row: number
): number {
  if (!goal) return row;
  const left = origin.column;
  if (goal.style === "text" || width < 3) {
    canvas.put(row, left, "年度总体目标");
    canvas.block(GOAL, { row, column: left + 1, columns: Math.max(1, width - 1) });
    return row + 1;
  }
  const half = Math.floor((width - 1) / 2);
  const second = { column: left + 1 + half, columns: width - 1 - half };
  canvas.block("年度总体目标", { row, column: left, rows: 2 });
  canvas.block("预期目标", { row, column: left + 1, columns: half });
  canvas.block("实际完成情况", { row, ...second });
  canvas.block(GOAL, { row: row + 1, column: left + 1, columns: half });
  canvas.block(RESULT, { row: row + 1, ...second });
  return row + 2;
}
