import { blankSource } from "../../../src/core/checks/fnd-04-blank-source";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import type { IndicatorTable, LabelledAmount } from "../../../src/core/table/indicator-table";
import type { AmountRole } from "../../../src/core/vocabulary/amounts";
import { Decimal } from "../../../src/core/value/decimal";
import { buildForm, type FundSpec, RIGHT_FUNDS, RIGHT_ROW } from "../../support/form-builder";
import { runCheckOn } from "../../support/run-check";

const ROLES: readonly AmountRole[] = ["total", "fiscal", "other"];

function tableOf(...funds: FundSpec[]): IndicatorTable {
  const [table] = recogniseSheet(buildForm({ rows: [RIGHT_ROW], funds }));
  if (!table?.funds) throw new Error("No funds recognised");
  const rows = table.funds.rows.map((row, index) => ({ ...row, role: ROLES[index] ?? row.role }));
  return { ...table, funds: { ...table.funds, rows } };
}

const check = (...funds: FundSpec[]) => runCheckOn(blankSource, tableOf(...funds));
const TOTAL: FundSpec = { label: "年度资金总额", initial: 20, budget: 20, executed: 20 };
const FISCAL: FundSpec = { ...TOTAL, label: "其中：当年财政拨款" };

describe("FND-04 blank source", () => {
  test("a right form", () => {
    expect(check(...RIGHT_FUNDS)).toEqual([]);
  });

  test.each<[string, FundSpec]>([
    ["zeros", { label: "其他资金", initial: 0, budget: "0.00", executed: 0 }],
    ["dashes", { label: "其他资金", initial: "—", budget: "-", executed: "/" }],
  ])("%s are no blanks", (_, other) => {
    expect(check(TOTAL, FISCAL, other)).toEqual([]);
  });

  test("blanks beside sources that make the total", () => {
    const found = check(TOTAL, FISCAL, {
      label: "其他资金",
      initial: 0,
      budget: null,
      executed: " ",
    });
    expect(found).toMatchObject([
      {
        cell: "D7",
        severity: "info",
        situation: "blank",
        data: { label: "其他资金", total: "20" },
        fix: { safe: false, edits: [{ cell: "D7", after: { value: 0, formula: null } }] },
      },
      { cell: "E7", fix: { edits: [{ before: { value: " " } }] } },
    ]);
  });

  test("a blank that would have to hold the rest is another check's", () => {
    const fiscal = { ...FISCAL, budget: 15 };
    expect(check(TOTAL, fiscal, { label: "其他资金", initial: 0, executed: 0 })).toEqual([]);
  });

  test("amounts outside a fund block", () => {
    const base = tableOf(...RIGHT_FUNDS);
    const field = base.header.columns.name?.heading;
    if (!field) throw new Error("No heading");
    const amount = (
      role: AmountRole,
      text: string,
      year: number | null = null
    ): LabelledAmount => ({
      role,
      year,
      group: null,
      share: null,
      label: { ...field, text: `${role} ` },
      amount: {
        ...field,
        address: `Z${role.length}`,
        text,
        value: text === "" ? null : text,
        amount: text.trim() === "" ? null : new Decimal(text),
      },
    });
    const run = (...amounts: LabelledAmount[]) =>
      runCheckOn(blankSource, { ...base, funds: null, amounts });
    expect(
      run(amount("total", "300.00"), amount("fiscal", "300"), amount("other", " "))
    ).toMatchObject([
      { cell: "Z5", situation: "blank", data: { label: "other", total: "300.00" } },
    ]);
    expect(run(amount("total", "300"), amount("fiscal", "200"), amount("other", ""))).toEqual([]);
    expect(run(amount("total", "300"), amount("fiscal", "300"), amount("other", "", 2022))).toEqual(
      []
    );
  });
});
