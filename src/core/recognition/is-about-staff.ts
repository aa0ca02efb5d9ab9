import { NO_STAFF_WORDS, STAFF_WORDS } from "../vocabulary/titles";

/** True for a folded title with a word about people: 员工绩效考核表, and not 科技特派员工作站绩效目标表. */
export function isAboutStaff(folded: string): boolean {
  const rest = NO_STAFF_WORDS.reduce((text, word) => text.replaceAll(word, ""), folded);
  return STAFF_WORDS.some((word) => rest.includes(word));
}
