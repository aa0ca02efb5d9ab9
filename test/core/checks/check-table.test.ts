import { checkTable, runChecks } from "../../../src/core/checks/check-table";
import { completionRateCheck } from "../../../src/core/checks/ari-01-completion-rate";
import { indicatorScore } from "../../../src/core/checks/ari-02-indicator-score";
import { scoreRange } from "../../../src/core/checks/ari-03-score-range";
import { totalScore } from "../../../src/core/checks/ari-04-total-score";
import { reasonMissing } from "../../../src/core/checks/dev-01-reason-missing";
import { unitMissing } from "../../../src/core/checks/val-01-unit-missing";
import { weightMissing } from "../../../src/core/checks/wgt-07-weight-missing";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { buildForm, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { alone } from "../../support/run-check";

const WRONG = { ...RIGHT_ROW, weight: 0, score: 11, rate: "50%", target: "90" };
const [table] = recogniseSheet(buildForm({ rows: [WRONG, WRONG], total: { score: 100 } }));
if (!table) throw new Error("No table recognised");

/** As many as it takes to see their order; the whole catalogue is not the matter here. */
const CHECKS = [
  totalScore,
  reasonMissing,
  indicatorScore,
  completionRateCheck,
  scoreRange,
  unitMissing,
  weightMissing,
];

test("findings come from top to bottom and from left to right, then by code", () => {
  const row = (index: number) => [
    `E${index} WGT-07`,
    `F${index} VAL-01`,
    `H${index} ARI-01`,
    `I${index} ARI-02`,
    `I${index} ARI-03`,
    `K${index} DEV-01`,
  ];
  const findings = runChecks({ table, profile: XJ, around: alone(table) }, CHECKS);
  expect(findings.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    ...row(FIRST_ROW),
    ...row(FIRST_ROW + 1),
    `I${FIRST_ROW + 2} ARI-04`,
  ]);
});

test("findings name their table and sheet", () => {
  expect(runChecks({ table, profile: XJ, around: alone(table) }, CHECKS)[0]).toMatchObject({
    table: "Sheet1!A1",
    sheet: "Sheet1",
    code: "WGT-07",
    name: "weight-missing",
  });
});

test("a table says the same when it is asked again, and something else under another profile", () => {
  const context = { table, profile: XJ, around: alone(table) };
  const first = checkTable(context);
  expect(checkTable(context)).toEqual(first);
  const capped = checkTable({ ...context, profile: CAP });
  expect(capped).not.toEqual(first);
  expect(checkTable(context)).toEqual(first);
});

test("only the checks that were asked for run", () => {
  expect(
    runChecks({ table, profile: XJ, around: alone(table) }, [weightMissing]).map(({ cell }) => cell)
  ).toEqual([`E${FIRST_ROW}`, `E${FIRST_ROW + 1}`]);
});
