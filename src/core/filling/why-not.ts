import type { NoScore } from "../scoring/score-indicator";
import type { Indicator } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { spokenField } from "./spoken-field";

/** Why a row has no score, in words that tell what to do. */
export function whyNoScore(indicator: Indicator, outcome: NoScore): Message {
  if (outcome.why === "own-rule") {
    return { key: "skip.ownRule", data: { rule: indicator.rule?.text ?? "" } };
  }
  return outcome.judgement ? needsJudgement(indicator) : whyNoRate(indicator);
}

function needsJudgement({ actual }: Indicator): Message {
  return { key: "skip.needsJudgement", data: { actual: spokenField(actual) } };
}

/** Why a row has no computable rate, in words that tell what to do. */
export function whyNoRate(indicator: Indicator): Message {
  const { completion, part } = indicator;
  const data = { target: spokenField(indicator.target), actual: spokenField(indicator.actual) };
  if (completion.kind === "rate") return { key: "skip.rateMissing", data };
  const isBlank = completion.reason === "blank-target" || completion.reason === "blank-actual";
  if (isBlank && part === "parent") return { key: "skip.parentBlank", data };
  switch (completion.reason) {
    case "blank-target":
      return { key: "skip.targetMissing", data };
    case "blank-actual":
      return { key: "skip.actualMissing", data };
    case "unit-mismatch":
      return { key: "skip.unitMismatch", data };
    case "qualitative-actual":
      return { key: "skip.qualitativeActual", data };
    case "needs-judgement":
      return { key: "skip.needsJudgement", data };
    default:
      return { key: "skip.targetUnreadable", data };
  }
}
