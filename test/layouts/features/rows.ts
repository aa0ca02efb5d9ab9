import { type Feature, isPlain, isSelfEvaluation } from "../feature";
import type { Plan, RowPlan } from "../plan";
import type { Random } from "../random";

const ROW_SLOTS = ["rows"] as const;
const isGoalLess = (plan: Plan): boolean => isPlain(plan) && plan.goals.length === 0;

/** A place behind a row that is not the last of the form. */
const somewhere = (plan: Plan, random: Random): number => random.int(0, plan.rows.length - 2);

function besides(row: RowPlan, change: Partial<RowPlan>): RowPlan {
  return { ...row, shares: 0, shared: false, intended: null, ...change };
}

/** A row broken down by the two below it. */
function addParts(plan: Plan, random: Random, repeats: boolean, merged: boolean): void {
  const index = random.int(0, plan.rows.length - 1);
  const parent = plan.rows[index];
  if (!parent) return;
  parent.part = "parent";
  const colon = random.pick(["：", ":"]);
  const points = repeats || merged ? parent : { weight: null, score: null };
  const part = (name: string): RowPlan =>
    besides(parent, {
      name,
      part: "child",
      weight: points.weight,
      score: points.score,
      shared: merged,
      target: "≥2项",
      actual: "2项",
      longTerm: "≥6项",
      sign: "≥",
      amount: 2,
      unit: "项",
    });
  if (merged) parent.shares = 2;
  plan.rows.splice(index + 1, 0, part(`其中${colon}县级部分`), part(`其中${colon}乡镇部分`));
}

const parts = (name: string, repeats: boolean, merged: boolean): Feature => ({
  name: `rows:${name}`,
  slots: ROW_SLOTS,
  fits: (plan) => isSelfEvaluation(plan) && isGoalLess(plan),
  rows: (plan, random) => addParts(plan, random, repeats, merged),
});

/** Two or three rows whose weight and score are one merged cell. */
const sharedPoints: Feature = {
  name: "rows:shared-points",
  slots: ROW_SLOTS,
  fits: (plan) => isSelfEvaluation(plan) && isGoalLess(plan),
  rows: (plan, random) => {
    const first = somewhere(plan, random);
    const count = Math.min(random.int(1, 2), plan.rows.length - 1 - first);
    const head = plan.rows[first];
    if (!head) return;
    head.shares = count;
    for (const row of plan.rows.slice(first + 1, first + 1 + count)) {
      head.weight = (head.weight ?? 0) + (row.weight ?? 0);
      head.score = Math.round(((head.score ?? 0) + (row.score ?? 0)) * 100) / 100;
      row.shared = true;
    }
    for (const row of plan.rows.slice(first + 1, first + 1 + count)) {
      row.weight = head.weight;
      row.score = head.score;
    }
  },
};

const blankRow: Feature = {
  name: "rows:blank",
  slots: ROW_SLOTS,
  fits: isPlain,
  rows: (plan, random) => {
    const at = somewhere(plan, random);
    const row = plan.rows[at];
    if (row)
      plan.rows.splice(at + 1, 0, besides(row, { kind: "blank", weight: null, score: null }));
  },
};

const residue: Feature = {
  name: "rows:residue",
  slots: ROW_SLOTS,
  fits: isGoalLess,
  rows: (plan, random) => {
    for (const text of random.pick([
      ["……"],
      ["指标2：", "……"],
      ["指标3:"],
      ["指标2：", "指标3："],
    ])) {
      const at = random.int(0, plan.rows.length - 1);
      const row = plan.rows[at];
      if (!row) continue;
      plan.rows.splice(
        at + 1,
        0,
        besides(row, { kind: "residue", name: text, weight: null, score: null })
      );
    }
  },
};

/** Every second level has one merged cell for the weight and one for the score. */
const pointsByLevel: Feature = {
  name: "rows:points-by-level",
  slots: ROW_SLOTS,
  fits: (plan) => isSelfEvaluation(plan) && isGoalLess(plan),
  rows: (plan) => {
    const groups = new Map<string, RowPlan[]>();
    for (const row of plan.rows) {
      const key = `${row.level1}|${row.level2}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    for (const [head, ...rest] of groups.values()) {
      if (!head) continue;
      const all = [head, ...rest];
      const sum = (role: "weight" | "score"): number =>
        Math.round(all.reduce((total, row) => total + (row[role] ?? 0), 0) * 100) / 100;
      const points = { weight: sum("weight"), score: sum("score") };
      head.shares = rest.length;
      for (const row of all) Object.assign(row, points, { shared: row !== head });
    }
  },
};

/** A result that does not apply: a dash for the actual and for the score. */
const dashes: Feature = {
  name: "rows:dashes",
  slots: ROW_SLOTS,
  fits: (plan) => isSelfEvaluation(plan) && isGoalLess(plan),
  rows: (plan, random) => {
    const row = random.pick(plan.rows);
    Object.assign(row, { actual: random.pick(["—", "-", "/"]), score: null });
  },
};

export const ROWS: readonly Feature[] = [
  pointsByLevel,
  dashes,
  parts("parts-without-points", false, false),
  parts("parts-with-points", true, false),
  parts("parts-merged-points", true, true),
  sharedPoints,
  blankRow,
  residue,
];

export const MORE_ROWS: readonly Feature[] = [
  {
    name: "rows:hidden",
    slots: ["more-rows"],
    fits: isPlain,
    rows: (plan, random) => {
      const row = random.pick(plan.rows.filter(({ kind }) => kind === "indicator"));
      row.hidden = true;
    },
  },
  {
    name: "rows:accidental-formulas",
    slots: ["more-rows", "results"],
    fits: isSelfEvaluation,
    rows: (plan, random) => {
      for (const row of plan.rows) {
        if (row.kind !== "indicator" || row.unit === "" || !random.chance(0.5)) continue;
        row.intended = `=${row.amount}${row.unit}`;
        row.actual = { value: "#NAME?", text: "#NAME?", formula: row.intended };
      }
    },
  },
  {
    name: "rows:stars",
    slots: ["more-rows"],
    rows: (plan) => {
      for (const row of plan.rows) {
        if (row.kind === "indicator" && row.part !== "child") row.name = `★${row.name}`;
      }
    },
  },
  {
    name: "rows:numbered",
    slots: ["more-rows"],
    rows: (plan, random) => {
      const before = random.pick(["指标", ""]);
      const after = before === "" ? random.pick([".", "、"]) : random.pick(["：", ":"]);
      let number = 0;
      for (const row of plan.rows) {
        if (row.kind !== "indicator" || row.part === "child") continue;
        number = number % 3 === 0 ? 1 : number + 1;
        row.name = `${before}${number}${after}${row.name}`;
      }
    },
  },
  {
    name: "rows:hints-in-names",
    slots: ["more-rows"],
    rows: (plan, random) => {
      const hint = random.pick(["（≥**人）", "[bookmark: _GoBack]", "（盏）"]);
      for (const row of plan.rows) {
        if (row.kind === "indicator" && random.chance(0.3)) row.name = `${row.name}${hint}`;
      }
    },
  },
  {
    name: "rows:breaks-in-names",
    slots: ["more-rows"],
    rows: (plan) => {
      for (const row of plan.rows) {
        if (row.kind === "indicator") row.name = `${row.name.slice(0, 4)}\n${row.name.slice(4)}`;
      }
    },
  },
];

/** Forms handed out before anything is filled in. */
export const RESULTS: readonly Feature[] = [
  {
    name: "results:empty",
    slots: ["results"],
    fits: (plan) => isSelfEvaluation(plan) && isPlain(plan),
    rows: (plan) => {
      for (const row of plan.rows) Object.assign(row, { actual: "", score: null });
    },
  },
  {
    name: "results:empty-targets",
    slots: ["results", "target-columns", "style"],
    fits: (plan) => isSelfEvaluation(plan) && isPlain(plan),
    rows: (plan) => {
      for (const row of plan.rows) Object.assign(row, { actual: "", score: null, target: "" });
    },
  },
];

/** Numbers typed as texts, as pasted from a document. */
const NUMBER_TEXTS: Feature = {
  name: "values:points-as-texts",
  slots: ["style"],
  plan: (plan) => {
    plan.pointsAs = "text";
  },
};

const POINTS: Feature = {
  name: "values:points-in-words",
  slots: ["style"],
  plan: (plan) => {
    plan.pointsAs = "words";
  },
};

const TARGETS: readonly Feature[] = (["ascii", "words", "numbers"] as const).map((style) => ({
  name: `values:${style}`,
  slots: ["style"],
  plan: (plan: Plan) => {
    plan.targetStyle = style;
  },
}));

export const STYLES: readonly Feature[] = [POINTS, NUMBER_TEXTS, ...TARGETS];
