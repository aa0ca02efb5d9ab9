import { analyse, planFill } from "../../src/assistant/analyse";
import { CAP } from "../../src/core/scoring/profiles/cap";
import type { Sheet } from "../../src/core/sheet/sheet";
import { buildForm, type FormSpec, RIGHT_ROW } from "../support/form-builder";

const OVER = { ...RIGHT_ROW, target: ">=33盏", actual: "=35盏", rate: "106.06%", score: 9.39 };
const formOn = (name: string, form: FormSpec = { rows: [OVER] }): Sheet => ({
  ...buildForm(form),
  name,
});
const ids = (analysed: ReturnType<typeof analyse>) =>
  analysed.map(({ profile }) => profile.profile.id);

describe("analysing sheets", () => {
  test("finds the tables of all sheets and checks each under its profile", () => {
    const analysed = analyse([formOn("甲"), formOn("乙", { rows: [OVER], without: ["rule"] })]);
    expect(analysed.map(({ table }) => table.id)).toEqual(["甲!A1", "乙!A1"]);
    expect(ids(analysed)).toEqual(["XJ", "CAP"]);
    const codes = analysed.map(({ findings }) => findings.map(({ code }) => code));
    expect(codes[0]).not.toContain("SCR-06");
    expect(codes[1]).toContain("SCR-06");
    expect(analysed[1]?.findings.every(({ table }) => table === "乙!A1")).toBe(true);
  });

  test("takes one profile for all tables", () => {
    expect(ids(analyse([formOn("甲"), formOn("乙")], { profile: CAP }))).toEqual(["CAP", "CAP"]);
  });

  test("takes the profiles that a person chose table by table; unknown ones count as none", () => {
    const profiles = { "甲!A1": "CAP", "乙!A1": "ZZ", "丙!A1": "CAP" };
    expect(ids(analyse([formOn("甲"), formOn("乙")], { profiles }))).toEqual(["CAP", "XJ"]);
  });

  test("does not read unchanged sheets again, but checks them under a new profile", () => {
    const sheets = [formOn("甲"), formOn("乙")];
    const tables = analyse(sheets);
    const changed = [sheets[0] ?? formOn("甲"), formOn("乙", { rows: [OVER, OVER] })];
    const next = analyse(changed, {
      profiles: { "甲!A1": "CAP" },
      previous: { sheets, tables },
    });
    expect(next[0]?.table).toBe(tables[0]?.table);
    expect(next[1]?.table.indicators).toHaveLength(2);
    expect(ids(next)).toEqual(["CAP", "XJ"]);
  });
});

describe("planning the filling of several tables", () => {
  const empty = { ...RIGHT_ROW, rate: null, score: null };
  const analysed = analyse([
    formOn("甲", { rows: [RIGHT_ROW], total: { score: "98.5分" } }),
    formOn("乙", { rows: [empty], total: { score: null } }),
    formOn("丙", { rows: [empty], total: null }),
  ]);

  test("those without a style of their own follow the others", () => {
    const { edits } = planFill(analysed);
    const total = edits.find(({ sheet, cell }) => sheet === "乙" && cell === "I9");
    expect(total?.after.value).toBe("20.0分");
    expect(new Set(edits.map(({ sheet }) => sheet))).toEqual(new Set(["乙", "丙"]));
  });

  test("some tables only, still in the style of all", () => {
    const { edits } = planFill(analysed, {}, new Set(["乙!A1"]));
    expect(new Set(edits.map(({ sheet }) => sheet))).toEqual(new Set(["乙"]));
    expect(edits.at(-1)?.after.value).toBe("20.0分");
  });
});
