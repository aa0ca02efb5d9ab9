import { needlessReason } from "../../../src/core/checks/dev-07-needless-reason";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { buildForm, FIRST_ROW, RIGHT_ROW, type RowSpec } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const REASON = "报名人数比预计多";
const form = (row: RowSpec) => buildForm({ rows: [{ ...RIGHT_ROW, reason: REASON, ...row }] });
const check = (row: RowSpec) => runCheck(needlessReason, form(row));

describe("DEV-07 a reason without a deviation", () => {
  test.each<[string, RowSpec]>([
    ["over-completion", { rate: "106%" }],
    ["points lost", { score: 9 }],
    ["no score yet", { score: null }],
    ["nothing to say", { reason: "无偏差。" }],
    ["a dash", { reason: "—" }],
    ["no reason", { reason: "" }],
    ["a prompt left over", { reason: "【待填写】" }],
  ])("%s is right", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  test("100%, full marks and a reason", () => {
    expect(check({})).toMatchObject([
      { cell: `K${FIRST_ROW}`, severity: "info", situation: "noDeviation", data: { score: "10" } },
    ]);
  });

  test("remarks may be about anything", () => {
    const sheet = form({});
    const remarks: Sheet = {
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.text === "偏差原因分析及改进措施" ? { ...cell, value: "备注", text: "备注" } : cell
        ),
      })),
    };
    expect(runCheck(needlessReason, remarks)).toEqual([]);
  });
});
