import { zhCN } from "../texts/zh-CN";
import { isPrompt } from "../vocabulary/prompts";

/** Stands between the figures of a prompt and what it asks for. */
const BEFORE_REQUEST = "{gap}。";

/** How the prompts of reasonPrompt end, whatever figures are in them. */
const REQUESTS: readonly string[] = [
  zhCN.messages["prompt.over"],
  zhCN.messages["prompt.under"],
].map((template) => template.slice(template.indexOf(BEFORE_REQUEST) + BEFORE_REQUEST.length));

/**
 * A text without the prompt it begins with: "" when nothing else stands there, else what a person wrote behind it.
 * @returns null when the text is no prompt, or a person wrote into it, so that nobody but them can tell what stays
 */
export function withoutPrompt(text: string): string | null {
  if (!isPrompt(text)) return null;
  for (const request of REQUESTS) {
    const at = text.indexOf(request);
    if (at !== -1) return text.slice(at + request.length).trim();
  }
  return null;
}
