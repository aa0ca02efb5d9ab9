import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { departmentForm } from "./data/department";
import { departmentDeclaration2021 } from "./data/goals/declaration-2021";
import { departmentGoals2022 } from "./data/goals/department-2022";
import { projectGoals2022 } from "./data/goals/projects-2022";
import { twoHorizons2024 } from "./data/goals/two-horizons-2024";
import { projectForms } from "./data/projects";
import { sampleToFill } from "./data/sample-to-fill";
import { sampleWithMistakes } from "./data/sample-with-mistakes";
import { emptiedDepartment, emptiedProject } from "./emptied";
import { type DepartmentForm, type ProjectForm } from "./form-data";
import {
  DEPARTMENT_WIDTHS,
  type FormLayout,
  layOutDepartment,
  layOutProject,
  PROJECT_WIDTHS,
} from "./form-layout";
import { type GoalSheet } from "./goal-sheet";
import { type KnownGoals } from "./known-goals";
import { type KnownTable } from "./known-truth";
import { type SheetContent } from "./sheet-content";
import { writeWorkbook } from "./workbook-writer";

const root = path.resolve(import.meta.dirname, "../..");
const BLANK_ROWS_BETWEEN_STACKED = 2;
const STACKED_SHEET = "项目支出自评表汇总";

function sheetOf(name: string, widths: number[], layouts: FormLayout[]): SheetContent {
  return {
    name,
    widths,
    cells: layouts.flatMap((layout) => layout.cells),
    merges: layouts.flatMap((layout) => layout.merges),
    frozenRows: layouts.length === 1 ? 2 : 0,
    pageBreaks: layouts.slice(0, -1).map((layout) => layout.lastRow + 1),
  };
}

interface Pages {
  sheets: SheetContent[];
  known: KnownTable[];
}

function oneFormPerSheet(department: DepartmentForm | null, projects: ProjectForm[]): Pages {
  const first = department === null ? null : layOutDepartment(department);
  const layouts = projects.map((form) => layOutProject(form, 1));
  return {
    sheets: [
      ...(first === null ? [] : [sheetOf(first.known.sheet, DEPARTMENT_WIDTHS, [first])]),
      ...layouts.map((layout) => sheetOf(layout.known.sheet, PROJECT_WIDTHS, [layout])),
    ],
    known: [...(first === null ? [] : [first.known]), ...layouts.map((layout) => layout.known)],
  };
}

function stacked(projects: ProjectForm[]): Pages {
  const layouts: FormLayout[] = [];
  let top = 1;
  for (const form of projects) {
    const layout = layOutProject(form, top, STACKED_SHEET);
    layouts.push(layout);
    top = layout.lastRow + 1 + BLANK_ROWS_BETWEEN_STACKED;
  }
  return {
    sheets: [sheetOf(STACKED_SHEET, PROJECT_WIDTHS, layouts)],
    known: layouts.map((layout) => layout.known),
  };
}

function save(file: string, content: Uint8Array | string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(file);
}

function saveExpectation(file: string, known: KnownTable[] | KnownGoals[]): void {
  save(file, JSON.stringify(known, null, 2) + "\n");
}

/** Goal tables of other regions: the workbook and what is to be read in it. */
function saveGoals(name: string, sheets: GoalSheet[]): void {
  const content = sheets.map((sheet) => sheet.content());
  save(`test/fixtures/goals/${name}.xlsx`, writeWorkbook(content, "绩效目标表"));
  saveExpectation(
    `test/fixtures/goals/${name}.expected.json`,
    sheets.flatMap((sheet) => sheet.known)
  );
}

const title = "2024年度绩效自评表";
const whole = oneFormPerSheet(departmentForm, projectForms);
const pile = stacked(projectForms);
const emptied = oneFormPerSheet(
  emptiedDepartment(departmentForm),
  projectForms.map((form) => emptiedProject(form))
);
save("test/fixtures/changji/self-evaluation.xlsx", writeWorkbook(whole.sheets, title));
saveExpectation("test/fixtures/changji/self-evaluation.expected.json", whole.known);
save("test/fixtures/changji/stacked.xlsx", writeWorkbook(pile.sheets, title));
saveExpectation("test/fixtures/changji/stacked.expected.json", pile.known);
save("test/fixtures/changji/emptied.xlsx", writeWorkbook(emptied.sheets, title));
save("samples/部门整体和13个项目自评表.xlsx", writeWorkbook(whole.sheets, title));
save(
  "samples/项目支出绩效自评表-有错误.xlsx",
  writeWorkbook(oneFormPerSheet(null, [sampleWithMistakes]).sheets, title)
);
save(
  "samples/空白项目自评表-待填报.xlsx",
  writeWorkbook(oneFormPerSheet(null, [sampleToFill]).sheets, title)
);
saveGoals("department-2022", [departmentGoals2022()]);
saveGoals("declaration-2021", [departmentDeclaration2021()]);
saveGoals("two-horizons-2024", [twoHorizons2024()]);
saveGoals("projects-2022", projectGoals2022());
