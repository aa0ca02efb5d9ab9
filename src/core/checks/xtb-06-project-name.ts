import type { IndicatorTable } from "../table/indicator-table";
import { tableName } from "../table/indicator-table";
import { textLikeness } from "../value/text-likeness";
import { TITLE_TAILS } from "../vocabulary/cross-table-words";
import { foldText } from "../vocabulary/fold-text";
import { ALL_KINDS } from "../vocabulary/titles";
import { indexOf } from "./around-index";
import { defineCheck, type Problem } from "./check";

const LEADING_NUMBER = /^\d{1,3}[.、](?!\d)/u;
const YEAR = /(20\d{2})年/gu;
/** A title that is so like the project's name was meant to be it. */
const MEANT = 0.6;
const SHORTEST_NAME = 5;

/** A project has one name: in its title, beside its label, and in every table with its code. */
export const projectName = defineCheck(
  {
    code: "XTB-06",
    name: "project-name",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "某区科技局2022年度项目目标表：表名、项目名称、资金用途中的文号和年度不一致",
    reach: "workbook",
  },
  function* ({ table, around }): Iterable<Problem<"XTB-06">> {
    const { project, title, labelled } = table;
    if (!project || project.text.trim() === "") return;
    const named = title ? nameInTitle(title.text) : "";
    if (title && differs(named, project.text)) {
      yield { at: title, situation: "title", data: { title: named, project: project.text } };
    }
    const other = sameCode(table, indexOf(around.tables).byCode);
    if (other?.project) {
      yield {
        at: project,
        situation: "code",
        data: {
          code: labelled.projectCode?.text ?? "",
          project: project.text,
          table: tableName(other),
          cell: `${other.sheet}!${other.project.address}`,
        },
      };
    }
    yield* purposeYear(table);
  }
);

/** The year of the purpose is none of those in the project's name. */
function* purposeYear({ project, labelled }: IndicatorTable): Iterable<Problem<"XTB-06">> {
  const purpose = labelled.purpose;
  if (!project || !purpose) return;
  const [year] = yearsIn(purpose.text);
  const known = yearsIn(project.text);
  if (!year || known.length === 0 || known.includes(year)) return;
  yield {
    at: purpose,
    situation: "year",
    severity: "info",
    data: { year, purpose: purpose.text, project: project.text },
  };
}

function yearsIn(text: string): string[] {
  return Array.from(foldText(text).matchAll(YEAR), ([, year = ""]) => year);
}

/** The title without its number and 绩效目标表; "" when nothing particular is left. */
function nameInTitle(title: string): string {
  const folded = foldText(title).replace(LEADING_NUMBER, "");
  const tail = TITLE_TAILS.find((word) => folded.endsWith(word));
  return tail ? folded.slice(0, -tail.length) : "";
}

function differs(named: string, project: string): boolean {
  const name = foldText(project);
  if (named.length < SHORTEST_NAME || named === name) return false;
  return textLikeness(named, name) >= MEANT;
}

/** The first other table with the same code and another name. */
function sameCode(
  table: IndicatorTable,
  byCode: ReadonlyMap<string, readonly IndicatorTable[]>
): IndicatorTable | null {
  const tables = byCode.get(foldText(table.labelled.projectCode?.text ?? "")) ?? [];
  const [first] = tables;
  const name = (one: IndicatorTable): string => foldText(one.project?.text ?? "");
  return first && first !== table && name(first) !== name(table) ? first : null;
}
