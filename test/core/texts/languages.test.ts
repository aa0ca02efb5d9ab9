import type { enUS } from "../../../src/core/texts/en-US";
import type { enUSChecks } from "../../../src/core/texts/en-US/checks";
import type { zhCN } from "../../../src/core/texts/zh-CN";
import type { zhCNChecks } from "../../../src/core/texts/zh-CN/checks";
import { PROMPT_MARK } from "../../../src/core/vocabulary/prompts";
import { isFindingText, LANGUAGES, placeholdersOf, textsOf } from "./all-texts";

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

type SituationNames<Checks extends Record<string, { readonly situations: object }>> = {
  [Code in keyof Checks]: `${Code & string} ${keyof Checks[Code]["situations"] & string}`;
}[keyof Checks];

/** Checked by the compiler: a key in one language alone turns a `true` into `false`. */
const SAME_KEYS: readonly [
  Same<keyof typeof zhCN.messages, keyof typeof enUS.messages>,
  Same<SituationNames<typeof zhCNChecks>, SituationNames<typeof enUSChecks>>,
] = [true, true];

const chinese = textsOf(LANGUAGES["zh-CN"]);
const english = textsOf(LANGUAGES["en-US"]);
const HAN = /\p{Script=Han}/u;
/** What an English text may say in Chinese: quoted words of the form and the mark of a prompt. */
const QUOTED = /“[^”]*”|【[^】]*】/gu;

describe("the languages say the same", () => {
  test("the same keys, in the same order", () => {
    expect(SAME_KEYS).not.toContain(false);
    expect(english.map(({ path }) => path)).toEqual(chinese.map(({ path }) => path));
  });

  test.each(chinese)("$path has the same placeholders", ({ path, text }) => {
    const other = english.find((entry) => entry.path === path);
    expect(placeholdersOf(other?.text ?? "")).toEqual(placeholdersOf(text));
  });
});

describe.each(Object.entries(LANGUAGES))("%s", (_language, texts) => {
  const entries = textsOf(texts);

  test("no text is empty or padded", () => {
    const bad = entries.filter(({ text }) => text === "" || text !== text.trim());
    expect(bad).toEqual([]);
  });

  test("every brace belongs to a placeholder", () => {
    const bad = entries.filter(({ text }) => /[{}]/u.test(text.replace(/\{[A-Za-z]+\}/gu, "")));
    expect(bad).toEqual([]);
  });

  test("quotation marks come in pairs", () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    const bad = entries.filter(({ text }) => count(text, "“") !== count(text, "”"));
    expect(bad).toEqual([]);
  });

  test("titles are no sentences", () => {
    const bad = entries.filter(({ part, text }) => part === "title" && /[。.！!]$/u.test(text));
    expect(bad).toEqual([]);
  });

  test("a prompt begins with the mark by which it is found again", () => {
    expect(texts.messages["prompt.over"].startsWith(PROMPT_MARK)).toBe(true);
    expect(texts.messages["prompt.under"].startsWith(PROMPT_MARK)).toBe(true);
  });
});

test("every Chinese text of a finding ends with 。", () => {
  expect(chinese.filter((entry) => isFindingText(entry) && !entry.text.endsWith("。"))).toEqual([]);
});

test("every English text of a finding is a sentence", () => {
  const bad = english.filter((entry) => isFindingText(entry) && !/^[“A-Z].*\.$/u.test(entry.text));
  expect(bad).toEqual([]);
});

test("English texts keep only quoted words in Chinese", () => {
  expect(english.filter(({ text }) => HAN.test(text.replace(QUOTED, "")))).toEqual([]);
});
