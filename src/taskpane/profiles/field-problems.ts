import type { Language, Message } from "../../core/texts/message";
import { say } from "../../core/texts/texts";
import { profileText } from "../texts/profiles/profile-text";
import type { ProfileTextKey } from "../texts/profiles/zh-CN";

/** Problems that the form tells in its own words; the others are those of a file. */
const IN_FORM: Readonly<Record<string, ProfileTextKey>> = {
  "custom.notText": "problem.notText",
  "custom.notDecimal": "problem.notDecimal",
  "custom.outOfRange": "problem.outOfRange",
  "custom.notInteger": "problem.notInteger",
  "custom.bandOrder": "problem.bandOrder",
  "custom.notList": "problem.notList",
  "custom.badId": "problem.badId",
  "custom.idTaken": "problem.idTaken",
};

/** What is wrong in the form, by the place of the field in the profile: "fallback.parameters.floor". */
export type FieldProblems = ReadonlyMap<string, string>;

export function fieldProblems(problems: readonly Message[], language: Language): FieldProblems {
  const found = new Map<string, string>();
  for (const problem of problems) {
    const { place } = problem.data;
    const key = IN_FORM[problem.key];
    const text = key ? profileText(language)(key, problem.data) : say(problem, language);
    const at = typeof place === "string" ? place : "";
    if (!found.has(at)) found.set(at, text);
  }
  return found;
}

/** The first problem of a field that is written at several places, such as a name in two languages or a list. */
export function problemAt(problems: FieldProblems, ...places: readonly string[]): string | null {
  for (const [place, text] of problems) {
    if (places.some((one) => place === one || place.startsWith(`${one}#`))) return text;
  }
  return null;
}
