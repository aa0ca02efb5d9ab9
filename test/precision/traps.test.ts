import { analyse } from "../../src/assistant/analyse";
import type { Sheet } from "../../src/core/sheet/sheet";
import { goalsForm, ruledForm, selfForm } from "./trap-forms";
import { NAME_TRAPS } from "./traps/names";
import { RULE_TRAPS } from "./traps/rules";
import { FUND_TRAPS, TEXT_TRAPS } from "./traps/texts";
import { VALUE_TRAPS } from "./traps/values";

/** Errors and warnings; fails when not exactly one form is seen. */
function serious(sheet: Sheet): string[] {
  const tables = analyse([sheet]);
  if (tables.length !== 1) throw new Error("Not one table recognised");
  return tables
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, situation, cell }) => `${severity} ${code} ${situation} ${cell}`);
}

test("the forms that traps are put into are right, and seen when they are wrong", () => {
  expect([selfForm({}), goalsForm({})].map(serious)).toEqual([[], []]);
  expect(serious(selfForm({ actual: "480个" })).length).toBeGreaterThan(0);
  expect(serious(selfForm({ result: "发放书包480个。" })).length).toBeGreaterThan(0);
  expect(serious(goalsForm({ target: "500" })).length).toBeGreaterThan(0);
  expect(serious(ruledForm({ rate: "100%", score: 9 })).length).toBeGreaterThan(0);
});

describe.each([
  ["values", VALUE_TRAPS],
  ["names", NAME_TRAPS],
  ["texts", TEXT_TRAPS],
])("%s that only look wrong", (_, traps) => {
  test.each(traps)("%s, in a self-evaluation", (__, trap) => {
    expect(serious(selfForm(trap))).toEqual([]);
  });

  test.each(traps)("%s, in a goal table", (__, trap) => {
    expect(serious(goalsForm(trap))).toEqual([]);
  });
});

test.each(FUND_TRAPS)("funds: %s", (_, trap) => {
  expect(serious(selfForm(trap))).toEqual([]);
});

test.each(RULE_TRAPS)("rules: %s", (_, trap) => {
  expect(serious(ruledForm(trap))).toEqual([]);
});
