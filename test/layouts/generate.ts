import type { Sheet } from "../../src/core/sheet/sheet";
import { Canvas } from "./canvas";
import { defaultPlan, PROJECTS, UNITS } from "./default-plan";
import { drawForm } from "./draw/form";
import { ALL_DISTRACTORS } from "./distractors/all-distractors";
import { drawLines } from "./distractors/sheet-of-lines";
import { STAGES } from "./features/all-features";
import { KINDS } from "./features/kinds";
import type { Feature, Slot } from "./feature";
import { fillRows } from "./fill-rows";
import type { Plan } from "./plan";
import { Random } from "./random";
import type { CellPlace, SheetTruth } from "./truth";

export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly truth: SheetTruth;
}

/** Kinds to show a feature in, if it suits them. */
const PLAIN = KINDS.filter(({ name }) =>
  [
    "kind:project-self-evaluation",
    "kind:department-self-evaluation",
    "kind:project-goals",
  ].includes(name)
);

/** A form with this one feature, beside the kind that it needs; null when no kind suits it. */
export function sheetWith(feature: Feature, seed: number): DrawnSheet | null {
  const random = new Random(seed);
  const kinds = feature.slots.includes("kind")
    ? [feature]
    : [...random.shuffle(PLAIN), ...random.shuffle(KINDS)];
  for (const kind of kinds) {
    const plan = defaultPlan("project-self-evaluation");
    kind.plan?.(plan, random);
    if (kind !== feature && feature.fits && !feature.fits(plan)) continue;
    const used = kind === feature ? [kind] : [kind, feature];
    finish(plan, used.slice(1), random);
    const canvas = new Canvas();
    const { tables } = drawForm(canvas, plan, { row: 0, column: 0 }, random);
    return {
      sheet: canvas.sheet(),
      truth: { seed, features: used.map(({ name }) => name), tables },
    };
  }
  return null;
}

/** Applies features to a plan whose kind is decided, and fills in its rows. */
function finish(plan: Plan, features: readonly Feature[], random: Random): void {
  for (const feature of features) feature.plan?.(plan, random);
  fillRows(plan, random);
  for (const feature of features) feature.rows?.(plan, random);
}

/** A sheet with one to three forms of features mixed at random, standing anywhere, with other lists between them. */
export function mixedSheet(seed: number): DrawnSheet {
  const random = new Random(seed);
  const canvas = new Canvas();
  const truth: SheetTruth = { seed, features: [], tables: [] };
  const count = random.chance(0.03) ? random.int(6, 12) : random.pick([1, 1, 1, 2, 2, 3]);
  const beside = count > 1 && count < 4 && random.chance(0.3);
  if (count > 1) truth.features.push(beside ? "sheet:beside" : "sheet:stacked");
  let origin: CellPlace = anywhere(random);
  if (origin.row + origin.column > 0) truth.features.push("sheet:anywhere");
  for (let form = 0; form < count; form++) {
    origin = maybeList(canvas, origin, beside, truth, random);
    const { plan, features } = mixedPlan(random, beside);
    const drawn = drawForm(canvas, plan, origin, random);
    truth.features.push(...features.map(({ name }) => name));
    truth.tables.push(...drawn.tables);
    origin = next(origin, drawn, beside, random.int(beside ? 1 : 0, 3));
  }
  const end = next(origin, { bottom: origin.row, right: origin.column }, beside, 1);
  maybeList(canvas, end, beside, truth, random);
  return { sheet: canvas.sheet(), truth };
}

/** Now and then a list that is no performance table, with a gap around it. */
function maybeList(
  canvas: Canvas,
  origin: CellPlace,
  beside: boolean,
  { features }: SheetTruth,
  random: Random
): CellPlace {
  if (!random.chance(0.12)) return origin;
  features.push("sheet:other-list");
  const start = next(origin, { bottom: origin.row, right: origin.column }, beside, 1);
  return next(
    start,
    drawLines(canvas, random.pick(ALL_DISTRACTORS), start),
    beside,
    random.int(1, 3)
  );
}

function anywhere(random: Random): CellPlace {
  if (random.chance(0.5)) return { row: 0, column: 0 };
  return { row: random.int(0, 40), column: random.int(0, 30) };
}

function next(
  origin: CellPlace,
  { bottom, right }: { readonly bottom: number; readonly right: number },
  beside: boolean,
  gap: number
): CellPlace {
  return beside
    ? { row: origin.row, column: right + gap }
    : { row: bottom + gap, column: origin.column };
}

/** How often a stage decides something at all; those with many features more often. */
const rateOf = (stage: readonly Feature[]): number => Math.min(0.6, 0.24 + stage.length * 0.03);

/** Features that forms beside each other cannot have, or are not told apart by. */
const ALONE: readonly string[] = ["rows:hidden", "title:missing"];

function mixedPlan(random: Random, beside: boolean): { plan: Plan; features: Feature[] } {
  const plan = defaultPlan("project-self-evaluation");
  const features: Feature[] = [];
  const taken = new Set<Slot>();
  for (const stage of STAGES) {
    if (stage !== KINDS && !random.chance(rateOf(stage))) continue;
    const feature = random.pick(stage);
    if (feature.slots.some((slot) => taken.has(slot))) continue;
    if (feature.fits && !feature.fits(plan)) continue;
    if (beside && ALONE.includes(feature.name)) continue;
    feature.plan?.(plan, random);
    feature.slots.forEach((slot) => taken.add(slot));
    features.push(feature);
    if (stage === KINDS) nameThings(plan, random);
  }
  fillRows(plan, random);
  for (const feature of features) feature.rows?.(plan, random);
  return { plan, features };
}

function nameThings(plan: Plan, random: Random): void {
  if (plan.project !== null) plan.project = random.pick(PROJECTS);
  plan.unit = random.pick(UNITS);
}
