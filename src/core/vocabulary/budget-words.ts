/** Words with which a text explains that a budget was changed during the year. */
export const BUDGET_CHANGE_WORDS: readonly string[] = [
  "追加",
  "调增",
  "调减",
  "核减",
  "核增",
  "压减",
  "预算调整",
  "调整预算",
  "年中下达",
  "年中安排",
  "收回",
];
