import { ALL_CHECKS } from "../../../src/core/checks/all-checks";
import { checkTable } from "../../../src/core/checks/check-table";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import type { TableKind } from "../../../src/core/vocabulary/titles";
import { buildForm, type FormSpec, RIGHT_ROW, RIGHT_ROWS } from "../../support/form-builder";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { alone } from "../../support/run-check";

function onlyTable(form: FormSpec) {
  const [table] = recogniseSheet(buildForm(form));
  if (!table) throw new Error("No table recognised");
  return { table, profile: chooseProfile(table).profile, around: alone(table) };
}

const KINDS: readonly TableKind[] = [
  "project-self-evaluation",
  "department-self-evaluation",
  "project-goals",
  "department-goals",
  "monitoring",
];

test("nothing is said about a right form", () => {
  const form = onlyTable({ rows: RIGHT_ROWS, total: { score: "100.00分" } });
  expect(checkTable(form)).toEqual([]);
});

test("nothing is said about a right goal table", () => {
  const [table] = recogniseSheet(buildGoalForm({ rows: RIGHT_GOALS }));
  if (!table) throw new Error("No table recognised");
  const { profile } = chooseProfile(table);
  expect(checkTable({ table, profile, around: alone(table) })).toEqual([]);
});

describe("a form full of mistakes", () => {
  const bad = { ...RIGHT_ROW, target: "90", actual: "=90台", weight: 0, score: 11, rate: "50%" };
  const { table, profile, around } = onlyTable({
    rows: [bad, bad],
    total: { weight: 50, score: 1 },
  });

  test.each(KINDS)("as %s hears only from checks for that kind", (kind) => {
    const allowed = ALL_CHECKS.filter(({ meta }) => meta.kinds.includes(kind));
    const codes = new Set(
      checkTable({ table: { ...table, kind }, profile, around }).map(({ code }) => code)
    );
    expect([...codes].filter((code) => !allowed.some(({ meta }) => meta.code === code))).toEqual(
      []
    );
    expect(codes.has("VAL-01")).toBe(true);
    expect(codes.has("ARI-02")).toBe(kind.endsWith("self-evaluation"));
    expect(codes.has("DEV-01")).toBe(!kind.endsWith("goals"));
  });
});
