import { AFFIRMATIONS, DENIALS } from "../vocabulary/cross-table-words";
import { foldText } from "../vocabulary/fold-text";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { periodPairs } from "./period-pairs";

/** What the long-term target affirms the annual one does not deny. */
export const contradictoryPeriods = defineCheck(
  {
    code: "XTB-05",
    name: "contradictory-periods",
    severity: "warning",
    kinds: GOAL_TABLES,
    source: "某市科技局2024年度整体目标表：信息化建设情况长期目标“已建设”，年度目标“未建设”",
    reach: "workbook",
  },
  function* ({ table, around }) {
    for (const { name, longTerm, annual } of periodPairs(table, around)) {
      if (!contradict(foldText(longTerm.text), foldText(annual.text))) continue;
      yield {
        at: longTerm,
        situation: "contradiction",
        data: { name, longTerm: longTerm.text, annual: annual.text, cell: annual.address },
      };
    }
  }
);

function contradict(one: string, other: string): boolean {
  return affirmsWhatOtherDenies(one, other) || affirmsWhatOtherDenies(other, one);
}

/** 已建设门户网站 and 未建设: one denies how the other begins. */
function affirmsWhatOtherDenies(yes: string, no: string): boolean {
  const affirmed = without(yes, AFFIRMATIONS);
  const denied = without(no, DENIALS);
  if (affirmed === null || denied === null || denied.length < 2) return false;
  return affirmed.startsWith(denied) || denied.startsWith(affirmed);
}

function without(text: string, beginnings: readonly string[]): string | null {
  const found = beginnings.find((word) => text.startsWith(word));
  return found === undefined ? null : text.slice(found.length);
}
