import type { Grid } from "../sheet/grid";
import type { IndicatorTable, LabelledAmount, Narrative } from "../table/indicator-table";
import { readNarrativeNumbers } from "../value/narrative-numbers";
import { type BlockPlan, type OpenForm, planBlock, readBlock } from "./read-block";
import { isEmptyField, readField, readNumberField } from "./read-field";
import { type ProjectRows, splitProjects } from "./split-projects";

/** The tables of a list of several projects, one for each; null when the block is no such list. */
export function listTables(grid: Grid, form: OpenForm, plan: BlockPlan): IndicatorTable[] | null {
  const projects = splitProjects(grid, plan.header, plan.walked);
  if (!projects) return null;
  let id = form.id;
  const tables: IndicatorTable[] = [];
  projects.forEach((project, index) => {
    const first = project.walked.rows[0]?.row ?? plan.header.bottom;
    const own = planBlock(grid, plan.header, project.walked, {
      ...plan,
      top: index === 0 ? plan.top : first,
      limit: index === projects.length - 1 ? plan.limit : bottomOf(project) + 1,
    });
    if (own.block.indicators.length === 0) return;
    const table = readBlock(grid, projectForm(grid, { ...form, id }, plan, project, first), own);
    id ??= table.id;
    tables.push(table);
  });
  return tables;
}

function bottomOf({ walked }: ProjectRows): number {
  return walked.rows.at(-1)?.row ?? 0;
}

/** The form as one of its projects sees it: with the project's name, unit, budget and goal from its first row. */
function projectForm(
  grid: Grid,
  form: OpenForm,
  { header }: BlockPlan,
  { project }: ProjectRows,
  row: number
): OpenForm {
  const { projectUnit, projectBudget, goal } = header.columns;
  const unit = projectUnit ? readField(grid, row, projectUnit.column) : null;
  const text = goal ? readField(grid, row, goal.column) : null;
  const narratives: Narrative[] =
    text && !isEmptyField(text)
      ? [{ role: "goal", field: text, horizon: null, numbers: readNarrativeNumbers(text.text) }]
      : [];
  return {
    ...form,
    head: {
      ...form.head,
      project,
      unit: unit && !isEmptyField(unit) ? unit : form.head.unit,
      narratives: [...form.head.narratives, ...narratives],
      amounts: [...form.head.amounts, ...budgetOf(grid, projectBudget, row)],
    },
  };
}

function budgetOf(
  grid: Grid,
  column: BlockPlan["header"]["columns"]["projectBudget"],
  row: number
): LabelledAmount[] {
  if (!column) return [];
  const amount = readNumberField(grid, row, column.column);
  if (amount.amount === null) return [];
  return [{ role: "total", label: column.heading, group: null, amount, share: null, year: null }];
}
