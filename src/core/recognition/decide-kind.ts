import type { Field, Header } from "../table/indicator-table";
import { foldHeading } from "../vocabulary/fold-text";
import {
  DEPARTMENT_WORDS,
  PROJECT_WORDS,
  type TableKind,
  TITLE_KINDS,
  type TitleHint,
  TRANSFER_WORDS,
} from "../vocabulary/titles";

/** What a form is for, and whether its title and columns leave no doubt. */
export interface DecidedKind {
  readonly kind: TableKind;
  readonly isSure: boolean;
}

/**
 * Decides what a form is for from its title and its columns: a form titled 绩效目标自评表 with results is a
 * self-evaluation; one titled 自评表 with scores lacks its result column; without either it holds goals.
 * @param hasPeriod the form names the months it reports on
 */
export function decideKind(
  title: Field | null,
  header: Header,
  hasProject: boolean,
  hasPeriod = false
): DecidedKind {
  const text = foldHeading(title?.text ?? "");
  const says = TITLE_KINDS.find(({ words }) => has(text, words))?.says ?? null;
  const isDepartment = text === "" ? !hasProject : has(text, DEPARTMENT_WORDS);
  const namesSubject =
    hasProject ||
    [DEPARTMENT_WORDS, PROJECT_WORDS, TRANSFER_WORDS].some((words) => has(text, words));
  const { actual, score, outlook, likelihood } = header.columns;
  if (says === "monitoring" || outlook || likelihood || (hasPeriod && actual && !score)) {
    return { kind: "monitoring", isSure: says === "monitoring" || says === null };
  }
  const evaluates = Boolean(actual) || (says === "self-evaluation" && Boolean(score));
  const kind = evaluates
    ? evaluation(isDepartment, has(text, TRANSFER_WORDS))
    : goals(isDepartment, says);
  const fits = evaluates ? says === "self-evaluation" : says !== null && says !== "self-evaluation";
  return { kind, isSure: namesSubject && fits };
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function evaluation(isDepartment: boolean, isTransfer: boolean): TableKind {
  if (isTransfer) return "transfer-self-evaluation";
  return isDepartment ? "department-self-evaluation" : "project-self-evaluation";
}

function goals(isDepartment: boolean, says: TitleHint | null): TableKind {
  if (says === "declaration") {
    return isDepartment ? "department-declaration" : "project-declaration";
  }
  return isDepartment ? "department-goals" : "project-goals";
}
