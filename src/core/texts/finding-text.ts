import type { Finding } from "../finding";
import type { SituationTexts } from "./check-texts";
import { enUSChecks } from "./en-US/checks";
import type { Language } from "./message";
import { fillIn } from "./texts";
import { type CheckCode, zhCNChecks } from "./zh-CN/checks";

const CHECK_TEXTS = { "zh-CN": zhCNChecks, "en-US": enUSChecks } as const;

export function checkTitle(code: CheckCode, language: Language = "zh-CN"): string {
  return CHECK_TEXTS[language][code].title;
}

/** What is wrong, why it matters and what to do, filled with the finding's data. */
export function describeFinding(finding: Finding, language: Language = "zh-CN"): SituationTexts {
  const situations: Readonly<Record<string, SituationTexts>> =
    CHECK_TEXTS[language][finding.code].situations;
  const texts = situations[finding.situation];
  if (!texts) throw new Error(`No text for ${finding.code} ${finding.situation}`);
  return {
    what: fillIn(texts.what, finding.data, language),
    why: fillIn(texts.why, finding.data, language),
    todo: fillIn(texts.todo, finding.data, language),
  };
}

/** The finding as one paragraph. */
export function findingText(finding: Finding, language: Language = "zh-CN"): string {
  const { what, why, todo } = describeFinding(finding, language);
  return language === "zh-CN" ? what + why + todo : [what, why, todo].join(" ");
}
