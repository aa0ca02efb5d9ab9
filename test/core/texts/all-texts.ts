import { enUS } from "../../../src/core/texts/en-US";
import { enUSChecks } from "../../../src/core/texts/en-US/checks";
import type { Language } from "../../../src/core/texts/message";
import type { CheckTexts, SituationTexts } from "../../../src/core/texts/check-texts";
import { type Texts, zhCN } from "../../../src/core/texts/zh-CN";
import { zhCNChecks } from "../../../src/core/texts/zh-CN/checks";

/** Everything that a language says. */
export interface AllTexts extends Texts {
  readonly checks: Readonly<Record<string, CheckTexts>>;
}

export const LANGUAGES: Readonly<Record<Language, AllTexts>> = {
  "zh-CN": { ...zhCN, checks: zhCNChecks },
  "en-US": { ...enUS, checks: enUSChecks },
};

export type TextPart = "message" | "title" | keyof SituationTexts;

export interface TextEntry {
  /** "ARI-01 mismatch what", "ARI-01 title" or a message's key. */
  readonly path: string;
  readonly part: TextPart;
  readonly text: string;
}

/** Every text of a language, flat, in the order of the file. */
export function textsOf({ messages, checks }: AllTexts): TextEntry[] {
  const said = Object.entries(messages).map(([path, text]): TextEntry => ({
    path,
    part: "message",
    text,
  }));
  const checked = Object.entries(checks).flatMap(([code, { title, situations }]): TextEntry[] => [
    { path: `${code} title`, part: "title", text: title },
    ...Object.entries<SituationTexts>(situations).flatMap(([name, texts]) =>
      situationEntries(`${code} ${name}`, texts)
    ),
  ]);
  return [...said, ...checked];
}

function situationEntries(path: string, { what, why, todo }: SituationTexts): TextEntry[] {
  return [
    { path: `${path} what`, part: "what", text: what },
    { path: `${path} why`, part: "why", text: why },
    { path: `${path} todo`, part: "todo", text: todo },
  ];
}

export function isFindingText({ part }: TextEntry): boolean {
  return part === "what" || part === "why" || part === "todo";
}

/** The names in braces, each once, sorted. */
export function placeholdersOf(text: string): string[] {
  const names = Array.from(text.matchAll(/\{([A-Za-z]+)\}/gu), ([, name = ""]) => name);
  return [...new Set(names)].sort();
}
