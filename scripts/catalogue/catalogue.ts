import { ALL_KINDS } from "../../src/core/vocabulary/titles";
import { type Check } from "../../src/core/checks/check";
import { checkTitle } from "../../src/core/texts/finding-text";
import { say } from "../../src/core/texts/texts";
import type { SituationTexts } from "../../src/core/texts/check-texts";
import { zhCNChecks } from "../../src/core/texts/zh-CN/checks";
import { LEFT_OUT } from "./left-out";
import { code, plain, table } from "./markdown";
import { type Outcome, readOutcomes } from "./read-outcomes";

/** A check with the text of the file that defines it. */
export interface CheckSource {
  readonly check: Check;
  readonly source: string;
}

interface Situation {
  readonly name: string;
  readonly texts: SituationTexts;
  readonly outcome: Outcome;
}

interface Chapter {
  readonly check: Check;
  readonly situations: readonly Situation[];
}

const HEAD = ["代码", "检查", "级别", "适用的表", "修复"];

/** The catalogue of checks in Chinese, as Markdown: an overview and a chapter for each check. */
export function writeCatalogue(sources: readonly CheckSource[]): string {
  const chapters = sources.map(readChapter);
  return [
    "# 检查目录",
    "<!-- 由 scripts/catalogue/make-catalogue.ts 生成，请勿手工修改。 -->",
    `共${chapters.length}项检查。花括号里的名称（如 ${code("{rate}")}）在提示中换成表里的内容；“视情况”指同一项检查的各种情况有所不同。`,
    "## 一览",
    table(HEAD, chapters.map(overviewRow)),
    ...chapters.flatMap(writeChapter),
    "## 没有做的核对",
    "下面这些，工作簿里看不出来，需要审核人掌握表外的情况，所以不做：",
    LEFT_OUT.map(({ what, why }) => `- ${what}：${why}`).join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function readChapter({ check, source }: CheckSource): Chapter {
  const outcomeOf = readOutcomes(source);
  const texts: Readonly<Record<string, SituationTexts>> = zhCNChecks[check.meta.code].situations;
  return {
    check,
    situations: Object.entries(texts).map(([name, said]) => ({
      name,
      texts: said,
      outcome: outcomeOf(name),
    })),
  };
}

function overviewRow(chapter: Chapter): string[] {
  const { meta } = chapter.check;
  const link = `[${meta.code}](#${anchorOf(chapter)})`;
  return [
    link,
    plain(checkTitle(meta.code)),
    severityOf(chapter),
    kindsOf(chapter),
    fixOf(chapter),
  ];
}

function writeChapter(chapter: Chapter): string[] {
  const { meta } = chapter.check;
  const facts = [
    `- 名称：${code(meta.name)}`,
    `- 级别：${severityOf(chapter)}`,
    `- 适用的表：${kindsOf(chapter)}`,
    `- 依据：${plain(meta.source)}`,
  ];
  return [`## ${headingOf(chapter)}`, facts.join("\n"), ...chapter.situations.map(writeSituation)];
}

function writeSituation({ name, texts, outcome }: Situation): string {
  const lines = [
    `- 问题：${plain(texts.what)}`,
    `- 原因：${plain(texts.why)}`,
    `- 办法：${plain(texts.todo)}`,
  ];
  const labels = outcome.fixLabels.map((key) => plain(say({ key, data: {} })));
  if (labels.length > 0) lines.push(`- 修复：${labels.join("；")}`);
  return `### ${code(name)}\n\n${lines.join("\n")}`;
}

function headingOf({ check }: Chapter): string {
  return `${check.meta.code} ${plain(checkTitle(check.meta.code))}`;
}

/** The anchor that GitHub gives a heading: lower case, punctuation dropped, blanks as hyphens. */
function anchorOf(chapter: Chapter): string {
  return headingOf(chapter)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s/gu, "-");
}

function severityOf({ check, situations }: Chapter): string {
  const word = say({ key: `severity.${check.meta.severity}`, data: {} });
  return situations.some(({ outcome }) => outcome.ownSeverity) ? `${word}（视情况）` : word;
}

function kindsOf({ check }: Chapter): string {
  const { kinds } = check.meta;
  if (ALL_KINDS.every((kind) => kinds.includes(kind))) return "全部";
  return kinds.map((kind) => say({ key: `kind.${kind}`, data: {} })).join("、");
}

function fixOf({ situations }: Chapter): string {
  const fixable = situations.filter(({ outcome }) => outcome.fixLabels.length > 0);
  if (fixable.length === 0) return "—";
  return fixable.length === situations.length ? "有" : "视情况";
}
