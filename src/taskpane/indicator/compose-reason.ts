import { isPrompt } from "../../core/vocabulary/prompts";

/** The parts of an explanation, as the column 偏差原因分析及改进措施 asks for them. */
export interface ReasonParts {
  readonly cause: string;
  readonly measure: string;
}

/** Stands between cause and measure in the form, always in Chinese. */
const MEASURE_LABEL = "改进措施：";
const CAUSE_LABEL = /^(?:偏差)?原因(?:分析)?[:：]\s*/u;
const MEASURE_START = /(?:^|[\n。；;，,\s])(?:下一步)?(?:拟采取的)?改进措施[:：]\s*/u;
const SENTENCE_END = /[。！？；.!?;]$/u;

/** Takes an explanation apart; a prompt left in the cell counts as empty. */
export function readReason(text: string): ReasonParts {
  if (isPrompt(text)) return { cause: "", measure: "" };
  const match = MEASURE_START.exec(text);
  const cause = match ? text.slice(0, match.index + 1) : text;
  const measure = match ? text.slice(match.index + match[0].length) : "";
  return {
    cause: cause.trim().replace(CAUSE_LABEL, "").replace(MEASURE_LABEL, ""),
    measure: measure.trim(),
  };
}

/** The text for the cell: the cause as a sentence, then the measure under its label. */
export function composeReason({ cause, measure }: ReasonParts): string {
  const parts = [sentence(cause)];
  if (measure.trim() !== "") parts.push(MEASURE_LABEL + sentence(measure));
  return parts.join("");
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || SENTENCE_END.test(trimmed) ? trimmed : `${trimmed}。`;
}
