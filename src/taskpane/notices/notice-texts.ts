import type { Language } from "../../core/texts/message";
import { say } from "../../core/texts/texts";
import type { Failure, Outcome } from "../pane/pane-state";
import type { PaneText } from "../texts/pane-text";

/** What to do about a failure, in words for a clerk. */
export function failureText({ code }: Failure, language: Language, text: PaneText): string {
  return code === "unknown"
    ? text("failure.unknown")
    : say({ key: `error.${code}`, data: {} }, language);
}

/** 「已写入 34 处，2 处没有写入。」 */
export function outcomeText({ kind, count, skipped }: Outcome, text: PaneText): string {
  const key = `outcome.${kind}` as const;
  if (skipped.length === 0) return text(key, { count });
  if (count === 0) return text(`${key}.nothing`, { skipped: skipped.length });
  return text(`${key}.some`, { count, skipped: skipped.length });
}
