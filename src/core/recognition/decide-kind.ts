import type { Field, Header } from "../table/indicator-table";
import { foldHeading } from "../vocabulary/fold-text";
import { DEPARTMENT_WORDS, type TableKind, TITLE_KINDS } from "../vocabulary/titles";

/**
 * Decides what a form is for from its title and its columns: a form titled 绩效目标自评表 with results is a
 * self-evaluation; one titled 自评表 with scores lacks its result column; without either it holds goals.
 */
export function decideKind(title: Field | null, header: Header, hasProject: boolean): TableKind {
  const text = foldHeading(title?.text ?? "");
  const says = TITLE_KINDS.find(({ words }) => words.some((word) => text.includes(word)))?.says;
  const isDepartment =
    text === "" ? !hasProject : DEPARTMENT_WORDS.some((word) => text.includes(word));
  const { actual, score, outlook, likelihood } = header.columns;
  if (says === "monitoring" || outlook || likelihood) return "monitoring";
  if (actual || (says === "self-evaluation" && score))
    return isDepartment ? "department-self-evaluation" : "project-self-evaluation";
  return isDepartment ? "department-goals" : "project-goals";
}
