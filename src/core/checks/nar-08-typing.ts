import type { Field, IndicatorTable } from "../table/indicator-table";
import {
  CUT_ENDS,
  NATURAL_DOUBLES,
  SPELLED_ENUMERATORS,
  TYPING_MISTAKES,
} from "../vocabulary/narrative-words";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";

/** Two to six characters at once, twice: 促进促进. Numbers and single characters repeat rightly. */
const DOUBLED = /([\p{Script=Han}]{2,6})\1/gu;
const ANY_MISTAKE = new RegExp(TYPING_MISTAKES.map(([wrong]) => wrong).join("|"), "u");
const DOUBLE_MARKS = /[，。；、：][，。；、：]+/u;
const LEFT_NUMBER = /^\s*1(?=[\p{Script=Han}])/u;
const TWICE_NUMBERED = new RegExp(
  `\\d{1,2}[.、．]\\s{0,3}(?:${SPELLED_ENUMERATORS.join("|")})`,
  "u"
);
const BRACKETS: readonly (readonly [string, string])[] = [
  ["（", "）"],
  ["“", "”"],
  ["《", "》"],
  ["〔", "〕"],
];
const ANY_BRACKET = /[（）“”《》〔〕]/u;
const LONGEST_TEXT = 20_000;

/** Slips of typing in the texts of a form: hints, because a word may well be meant. */
export const typing = defineCheck(
  {
    code: "NAR-08",
    name: "typing",
    severity: "info",
    kinds: ALL_KINDS,
    source: "公开绩效表：“收益群体”、“2. 二是”、以“大院大”结尾的句子、开头多余的“1”",
  },
  function* ({ table }) {
    for (const field of textsOf(table)) yield* slipsIn(field);
  }
);

function textsOf(table: IndicatorTable): Field[] {
  const { narratives, tasks, indicators, labelled } = table;
  const described = indicators.flatMap(({ name, others }) =>
    others.description ? [name, others.description] : [name]
  );
  const all = [
    ...narratives.map(({ field }) => field),
    ...tasks.flatMap(({ name, content }) => (content ? [name, content] : [name])),
    ...(labelled.duties ? [labelled.duties] : []),
    ...described,
  ];
  const seen = new Set<string>();
  return all.filter(({ address, text }) => {
    if (seen.has(address) || text.length > LONGEST_TEXT) return false;
    seen.add(address);
    return true;
  });
}

function* slipsIn(field: Field): Iterable<Problem<"NAR-08">> {
  const { text } = field;
  const mistake = ANY_MISTAKE.test(text)
    ? TYPING_MISTAKES.find(([wrong]) => text.includes(wrong))
    : undefined;
  if (mistake) {
    yield { at: field, situation: "word", data: { wrong: mistake[0], right: mistake[1] } };
  }
  const doubled = doubledWord(text);
  if (doubled) yield { at: field, situation: "doubled", data: { word: doubled } };
  const marks = DOUBLE_MARKS.exec(text)?.[0];
  if (marks) yield { at: field, situation: "marks", data: { marks } };
  const number = (LEFT_NUMBER.exec(text) ?? TWICE_NUMBERED.exec(text))?.[0].trim();
  if (number) yield { at: field, situation: "number", data: { number } };
  const cut = CUT_ENDS.find((end) => text.trimEnd().endsWith(end));
  if (cut) yield { at: field, situation: "cut", data: { end: text.trimEnd().slice(-8) } };
  if (!ANY_BRACKET.test(text)) return;
  const open = BRACKETS.find(([begin, end]) => count(text, begin) !== count(text, end));
  if (open) yield { at: field, situation: "brackets", data: { pair: open.join("") } };
}

function doubledWord(text: string): string | null {
  for (const [whole, word = ""] of text.matchAll(DOUBLED)) {
    const single = [...word].every((character) => character === word.charAt(0));
    if (!single && !NATURAL_DOUBLES.includes(whole)) return whole;
  }
  return null;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
