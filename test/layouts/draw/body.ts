import type { CellSpec } from "../../support/form-builder";
import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { RestTruth } from "../truth";
import type { Frame } from "./places";

type Lines = readonly (readonly CellSpec[])[];

const TASKS: Lines = [
  ["任务名称", "主要内容", "预算金额（万元）", "", ""],
  ["", "", "总额", "财政拨款", "其他资金"],
  ["农技培训", "组织轮训5期，培训200人次", 20, 20, 0],
  ["单位人员保障", "发放工资和补助", 583.34, 583.34, 0],
];
const INCOME: Lines = [
  ["总体资金情况（万元）", "当年金额", "占比", "近两年收支金额", ""],
  ["", "", "", "2022年", "2023年"],
  ["财政拨款", 1036.06, "100%", 1623.4, 1485.85],
  ["单位资金", "", "", "", ""],
  ["合  计", 1036.06, "100%", 1623.4, 1485.85],
];
const PAYMENT: Lines = [
  ["预算数（万元）", 48.5, "其中：财政资金", 48.5, "其他资金"],
  ["3月底", "6月底", "10月底", "12月底", ""],
  ["20%", "50%", "80%", "100%", ""],
];

/** The label and the five columns beside it. */
export const BODY_WIDTH = 6;

/** Tasks, income and expenditure, or budget and payment plan, with a label in the first column. */
export function drawBody(canvas: Canvas, { body }: Plan, { origin }: Frame, top: number): number {
  if (body === "none") return top;
  const left = origin.column;
  const [label, lines]: [string, Lines] =
    body === "tasks"
      ? ["年度主要任务", TASKS]
      : body === "income"
        ? ["部门总体资金情况", INCOME]
        : ["预算规模及资金用途", PAYMENT];
  const plan = body === "payment-plan";
  canvas.block(label, { row: top, column: left, rows: plan ? 1 : lines.length });
  if (plan) canvas.block("资金支出计划（%）", { row: top + 1, column: left, rows: 2 });
  lines.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === "") return;
      const columns =
        row === 0 && cells[column + 1] === "" && column > 1 ? cells.length - column : 1;
      canvas.block(content, { row: top + row, column: left + 1 + column, columns });
    })
  );
  return top + lines.length;
}

/** The tasks and payments that the block states. */
export const bodyFacts = ({ body }: Plan): Pick<RestTruth, "tasks" | "payments"> => ({
  tasks:
    body === "tasks"
      ? [
          ["农技培训", 20],
          ["单位人员保障", 583.34],
        ]
      : [],
  payments:
    body === "payment-plan"
      ? [
          [3, 20],
          [6, 50],
          [10, 80],
          [12, 100],
        ]
      : [],
});
