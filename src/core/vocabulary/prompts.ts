/** Begins every text that the add-in writes for a person to replace; left over, it keeps a form from being submitted. */
export const PROMPT_MARK = "【待填写】";

export function isPrompt(text: string): boolean {
  return text.trimStart().startsWith(PROMPT_MARK);
}

/** Words of which an improvement measure has at least one. */
export const MEASURE_WORDS: readonly string[] = [
  "改进",
  "措施",
  "整改",
  "下一步",
  "下步",
  "今后",
  "后续",
  "下年",
  "明年",
  "将进一步",
  "将加",
  "将会",
  "将在",
  "加大",
  "加强",
  "完善",
  "优化",
  "及时调整",
  "加快",
  "抓紧",
  "督促",
  "强化",
  "健全",
  "来年",
  "次年",
  "力争",
  "补齐",
  "补足",
  "补种",
  "补训",
  "补发",
  "计划于",
  "计划在",
  "拟于",
  "拟在",
  "将于",
  "将按",
  "将通过",
  "将督促",
  "将安排",
  "将继续",
];
