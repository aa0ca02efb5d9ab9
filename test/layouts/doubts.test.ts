import { recogniseSheet } from "../../src/core/recognition/recognise";
import type { IndicatorTable } from "../../src/core/table/indicator-table";
import type { Feature } from "./feature";
import { KINDS } from "./features/kinds";
import { sheetWith } from "./generate";
import type { PlanRole } from "./plan";

function tablesWith(feature: Feature): IndicatorTable[] {
  const drawn = sheetWith(feature, 3);
  if (!drawn) throw new Error(`Nothing suits ${feature.name}`);
  return recogniseSheet(drawn.sheet);
}

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  "nothing is in doubt in a plain form of %s",
  (_, kind) => {
    for (const { doubts, confidence, header } of tablesWith(kind)) {
      expect(doubts).toEqual([]);
      expect(confidence).toBe(1);
      expect(Object.values(header.columns).map(({ certainty }) => certainty)).not.toContain(
        "unsure"
      );
    }
  }
);

/** A column whose heading no published form has. */
const renamed = (role: PlanRole, heading: string): Feature => ({
  name: `unknown heading of ${role}`,
  slots: ["headings"],
  fits: ({ columns }) => columns.some((column) => column.role === role),
  plan: (plan) => {
    plan.columns = plan.columns.map((column) =>
      column.role === role ? { ...column, heading } : column
    );
  },
});

test.each([
  ["target", "计划数"],
  ["actual", "落实数"],
  ["weight", "占分"],
  ["score", "评定"],
  ["reason", "其他事项"],
] as const)("a heading that is not known is told: %s as %s", (role, heading) => {
  const tables = tablesWith(renamed(role, heading));
  expect(tables).toHaveLength(1);
  for (const { doubts, confidence, header } of tables) {
    const unknown = header.unknown.map(({ text }) => text);
    const guessed = header.columns[role];
    expect([...unknown, guessed?.heading.text]).toContain(heading);
    if (guessed) expect(guessed.certainty).toBe("unsure");
    expect(doubts.length).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
});
