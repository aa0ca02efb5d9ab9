import type { Plan } from "./plan";
import type { Random } from "./random";

/** What a feature decides; of the features of one form, each decides something else. */
export type Slot =
  | "kind"
  | "title"
  | "year"
  | "labels"
  | "funds"
  | "money"
  | "goal"
  | "body"
  | "frame"
  | "header"
  | "headings"
  | "order"
  | "wide"
  | "target-columns"
  | "more-columns"
  | "rule"
  | "levels"
  | "level-texts"
  | "content"
  | "style"
  | "rows"
  | "more-rows"
  | "results"
  | "total"
  | "notes";

/** One thing that published layouts do differently. */
export interface Feature {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** Whether it makes sense in a form of this plan; always when left out. */
  readonly fits?: (plan: Plan) => boolean;
  /** Changes the plan before its rows are filled in. */
  readonly plan?: (plan: Plan, random: Random) => void;
  /** Changes the rows. */
  readonly rows?: (plan: Plan, random: Random) => void;
}

export const isSelfEvaluation = ({ family }: Plan): boolean => family === "self-evaluation";
export const isGoals = ({ family }: Plan): boolean => family === "goals";
export const isPlain = (plan: Plan): boolean => plan.blocks === "one" && plan.projects.length === 0;
