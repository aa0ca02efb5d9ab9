import type { Canvas } from "../canvas";
import type { Plan } from "../plan";
import type { Random } from "../random";
import type { CellPlace, FundsTruth, TableTruth } from "../truth";
import { BODY_WIDTH, bodyFacts, drawBody } from "./body";
import { drawBlock, type DrawnBlock } from "./block";
import { drawFunds } from "./funds";
import { drawGoal, goalTexts } from "./goal";
import { drawHead, drawLabels } from "./head";
import { type Frame, placeColumns, endOf } from "./places";
import { sumOf } from "./sums";
import { drawTotal } from "./total";
import { truthOfBlock, type FormFacts } from "./table-truth";

export interface DrawnForm {
  readonly tables: TableTruth[];
  /** The first row below and the first column beside the form. */
  readonly bottom: number;
  readonly right: number;
}

/** Draws a form with its first cell at `origin`. */
export function drawForm(canvas: Canvas, plan: Plan, origin: CellPlace, random: Random): DrawnForm {
  const columns = placeColumns(plan.columns, origin.column + (plan.sideLabel === null ? 0 : 1));
  const fundsWidth = plan.funds ? plan.funds.columns.length + 1 : 0;
  const bodyWidth = plan.body === "none" ? 0 : BODY_WIDTH;
  const width = Math.max(4, endOf(columns) - origin.column, fundsWidth, bodyWidth);
  const frame: Frame = { origin, width };
  const head = drawHead(canvas, plan, frame);
  let { row } = head;
  const headTotal = plan.total?.place === "head" ? row++ : null;
  const funds = drawFunds(canvas, plan, frame, row, random);
  row = drawBody(canvas, plan, frame, funds.row);
  row = drawGoal(canvas, plan, frame, row);
  const rest = { narratives: goalTexts(plan, frame), ...bodyFacts(plan), labels: plan.labelTruth };
  const facts: FormFacts = { plan, title: head.title, funds: funds.truth, rest };
  const tables: TableTruth[] = [];
  for (const term of plan.blocks === "stacked" ? (["long-term", "annual"] as const) : [null]) {
    const drawn = drawBlock(canvas, plan, { columns, frame, term, top: row });
    tables.push(...tablesOf(facts, drawn));
    row = drawn.bottom;
  }
  const total = totalOf(plan, funds.truth);
  if (headTotal !== null && plan.total) {
    drawLabels(canvas, headTotal, frame, [[plan.total.label, total.score]]);
    for (const table of tables) {
      table.total = {
        place: "head",
        row: headTotal,
        weight: null,
        score: total.score,
        grade: null,
      };
    }
  } else if (plan.total) {
    const truth = drawTotal(canvas, plan, { columns, frame, row, total }, random);
    for (const table of tables) table.total = truth;
    row += 1;
  }
  for (const note of plan.notes) canvas.put(row++, origin.column, note);
  return { tables, bottom: row, right: origin.column + width };
}

function totalOf(plan: Plan, funds: FundsTruth | null) {
  const sums = sumOf(plan.rows);
  return {
    weight: sums.weight + (funds?.score === undefined ? 0 : plan.executionWeight),
    score: Math.round((sums.score + (funds?.score ?? 0)) * 100) / 100,
  };
}

function tablesOf(facts: FormFacts, drawn: DrawnBlock): TableTruth[] {
  const { plan } = facts;
  if (plan.projects.length > 0) {
    return plan.projects.map((project, section) =>
      truthOfBlock(facts, drawn, { project, section, set: null, horizon: null })
    );
  }
  if (plan.blocks === "beside" || plan.blocks === "beside-shared") {
    return [
      truthOfBlock(facts, drawn, { set: 1, horizon: "mid-term" }),
      truthOfBlock(facts, drawn, { set: 2, horizon: "annual" }),
    ];
  }
  return [truthOfBlock(facts, drawn, { set: null, horizon: drawn.term })];
}
