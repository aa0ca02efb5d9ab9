import type { Words } from "./dom";

/** Every text of the page but those of the probes. */
export const WORDS = {
  title: { zh: "绩效表助手自检", en: "Self-test" },
  intro: {
    zh: "我们的测试在一个模拟的 Excel 里进行，它的行为有一部分是推断的。自检在这台真正的 Excel 里把同样的问题问一遍，列出不同之处。",
    en: "Our tests run in a simulated Excel. This page asks the real one the same questions and shows where they differ.",
  },
  start: { zh: "开始自检", en: "Start" },
  confirm: {
    zh: "自检会在当前工作簿里新建临时工作表，逐项试写后删除；不读取也不改动您的其他工作表，但之前的操作可能不能再撤销。建议在一个新建的空白工作簿里进行。大约需要一分钟，期间请不要操作 Excel。",
    en: "It adds temporary sheets to this workbook and deletes them. Your other sheets are neither read nor changed, but earlier steps may no longer be undone. A new, blank workbook is best. It takes about a minute; please leave Excel alone meanwhile.",
  },
  proceed: { zh: "继续", en: "Continue" },
  cancel: { zh: "取消", en: "Cancel" },
  copy: { zh: "复制结果", en: "Copy the result" },
  copied: {
    zh: "已复制。请把它粘贴到邮件里发给我们；结果里没有您的工作簿内容。",
    en: "Copied. It holds nothing of your workbook.",
  },
  copyFailed: {
    zh: "复制不了。请在下面的方框里按 Ctrl+A、Ctrl+C。",
    en: "Could not copy: select the text below.",
  },
  raw: { zh: "结果原文（JSON）", en: "The result as it is sent" },
  automatic: { zh: "自动进行的项目", en: "Automatic" },
  byHand: { zh: "需要动手的项目（可以不做）", en: "By hand (optional)" },
  begin: { zh: "开始这一项", en: "Begin" },
  look: { zh: "看结果", en: "Look" },
  waiting: { zh: "请照着做，不要按任何按钮……", en: "Do it now; press no button." },
  busy: { zh: "请先等正在进行的一项结束。", en: "Another one is still running." },
  finished: { zh: "自检结束。", en: "Finished." },
  notExcel: {
    zh: "请在 Excel 里打开这个页面，办法见《自检》说明（docs/self-test.md）。",
    en: "Open this page in Excel.",
  },
  steps: { zh: "做法", en: "Steps" },
  source: { zh: "依据", en: "Why we assume it" },
  expected: { zh: "预期（模拟的 Excel）", en: "Expected" },
  observed: { zh: "实际（这台 Excel）", en: "Observed" },
  doubt: { zh: "没有把握之处", en: "In doubt" },
  notes: { zh: "备注（不比较）", en: "Notes" },
  differing: { zh: "不同之处", en: "Where they differ" },
  place: { zh: "位置", en: "Where" },
} as const satisfies Readonly<Record<string, Words>>;

export type ProbeState = "waiting" | "running" | "same" | "different";

/** A sign and a word for each state, so that colour is never the only one to tell. */
export const STATES: Readonly<
  Record<ProbeState, { readonly sign: string; readonly words: Words }>
> = {
  waiting: { sign: "○", words: { zh: "未做", en: "not run" } },
  running: { sign: "…", words: { zh: "进行中", en: "running" } },
  same: { sign: "✓", words: { zh: "相同", en: "same" } },
  different: { sign: "≠", words: { zh: "不同", en: "different" } },
};
