import {
  GRADE_BEGINNINGS,
  GRADE_ENDS,
  GRADE_OBJECTS,
  GRADE_VERBS,
  GRADE_WORDS,
  VERBS_THAT_NEED_AN_OBJECT,
} from "../vocabulary/grades";
import { withoutBlanks } from "./fold-value";
import type { Grade } from "./value";

const objects = new Set(GRADE_OBJECTS);
const words = new Map<string, Grade>(
  grades(GRADE_WORDS).flatMap(([grade, texts]) => texts.map((text) => [text, grade] as const))
);
const COMMA = /[,，]/gu;

/** Reads a whole text as a grade: 达到预期指标, 已完成, 部分达成年度指标并具有一定效果. Null for anything else. */
export function readGrade(folded: string): Grade | null {
  const text = withoutBlanks(folded).replace(COMMA, "");
  const known = words.get(text);
  if (known) return known;
  for (const verb of GRADE_VERBS) {
    const at = text.indexOf(verb);
    if (at < 0) continue;
    const grade = gradeOf(text.slice(0, at));
    if (grade && isRest(verb, text.slice(at + verb.length))) return grade;
  }
  return null;
}

function gradeOf(beginning: string): Grade | null {
  const found = grades(GRADE_BEGINNINGS).find(([, texts]) => texts.includes(beginning));
  return found?.[0] ?? null;
}

function isRest(verb: string, rest: string): boolean {
  const end = GRADE_ENDS.find((words) => rest.endsWith(words)) ?? "";
  const object = rest.slice(0, rest.length - end.length);
  if (object === "" && VERBS_THAT_NEED_AN_OBJECT.includes(verb)) return false;
  return objects.has(object);
}

function grades(
  table: Readonly<Record<Grade, readonly string[]>>
): readonly (readonly [Grade, readonly string[]])[] {
  return [
    ["achieved", table.achieved],
    ["partial", table.partial],
    ["missed", table.missed],
  ];
}
