import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnalysedTable, analyse, planFill } from "../../../src/assistant/analyse";
import { reverseEdit } from "../../../src/core/edit";
import { say } from "../../../src/core/texts/texts";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { applyEdits } from "../../../src/core/apply-edits";

const open = (name: string) =>
  readWorkbook(new Uint8Array(readFileSync(join(__dirname, `../../fixtures/changji/${name}.xlsx`))))
    .sheets;

/** Everything that was emptied in emptied.xlsx, by its cell. */
function entries(analysed: readonly AnalysedTable[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { table } of analysed) {
    const put = (field: { address: string; text: string } | null | undefined, shown?: string) => {
      if (field) found.set(`${table.sheet}!${field.address}`, shown ?? field.text);
    };
    for (const { rate, score, reason } of table.indicators) {
      put(rate, `${rate?.amount}%`);
      put(score, `${score?.amount}`);
      put(reason);
    }
    const execution = table.funds?.total;
    put(execution?.rate, `${execution?.rate?.amount}%`);
    put(execution?.score, `${execution?.score?.amount}`);
    put(table.total?.score);
  }
  return found;
}

const published = entries(analyse(open("self-evaluation")));
const emptied = open("emptied");
const plan = planFill(analyse(emptied));
const filled = applyEdits(emptied, plan.edits);

/** The four rates that were published cut to an integer, and what follows from them. */
const EXACT: Readonly<Record<string, readonly [published: string, filled: string]>> = {
  "项目01!H14": ["106%", "106.06%"],
  "项目01!I14": ["9.4", "9.39"],
  "项目01!I22": ["99.14分", "99.13分"],
  "项目02!H16": ["105%", "105.27%"],
  "项目09!H16": ["103%", "103.87%"],
  "项目09!I16": ["14.55", "14.42"],
  "项目09!H17": ["133%", "133.33%"],
  "项目09!I17": ["10.05", "10"],
  "项目09!I19": ["94.60分", "94.42分"],
};
/** The two reasons that were published empty. */
const PROMPTED = ["项目12!N15", "项目13!N13"];

describe("filling the emptied workbook", () => {
  test("restores the published numbers, but for the four truncated rates and what follows", () => {
    const differing = [...entries(analyse(filled))].flatMap(([place, shown]) =>
      shown === published.get(place) || PROMPTED.includes(place)
        ? []
        : [[place, [published.get(place), shown]]]
    );
    expect(Object.fromEntries(differing)).toEqual(EXACT);
  });

  test("says what an integer rate would have scored where it makes a difference", () => {
    const reasonOf = (sheet: string, cell: string) => {
      const edit = plan.edits.find((one) => one.sheet === sheet && one.cell === cell);
      return edit && say(edit.reason);
    };
    expect(reasonOf("项目01", "H14")).toBe(
      "35盏÷33盏，四舍五入保留两位小数；没有取整为106%（取整后得分会是9.4）"
    );
    expect(reasonOf("项目09", "H16")).toContain("没有取整为103%（取整后得分会是14.55）");
    expect(reasonOf("项目09", "H17")).toContain("没有取整为133%（取整后得分会是10.05）");
    expect(reasonOf("项目02", "H16")).not.toContain("取整");
    expect(reasonOf("项目01", "H12")).not.toContain("取整");
  });

  test("gives the department 97.84% and 9.8, one decimal as it prints it", () => {
    const at = (cell: string) =>
      plan.edits.find((one) => one.sheet === "整体支出自评" && one.cell === cell);
    expect(at("H8")).toMatchObject({ after: { value: 0.9784 }, profile: null });
    expect(at("I8")).toMatchObject({ after: { value: 9.8 }, profile: "CAP" });
  });

  test("leaves nothing out and prompts only where a reason is missing", () => {
    expect(plan.skipped).toEqual([]);
    const prompts = plan.edits.filter(({ after }) => String(after.value).startsWith("【待填写】"));
    expect(prompts.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(PROMPTED);
  });

  test("writes into empty cells only, and only on the sheets of the tables", () => {
    for (const { before } of plan.edits) expect(before).toEqual({ value: null, formula: null });
    expect(new Set(plan.edits.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(
      plan.edits.length
    );
  });

  test("leaves nothing for a second time", () => {
    expect(planFill(analyse(filled))).toEqual({ edits: [], skipped: [] });
  });

  test("can be taken back", () => {
    const undone = applyEdits(filled, [...plan.edits].reverse().map(reverseEdit));
    expect(entries(analyse(undone))).toEqual(entries(analyse(emptied)));
  });
});

describe("filling the published workbook", () => {
  const sheets = open("self-evaluation");

  test("changes no entry, and names those that it would compute otherwise", () => {
    const { edits, skipped } = planFill(analyse(sheets));
    expect(edits.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(PROMPTED);
    expect(skipped.map(({ sheet, cell, why }) => [`${sheet}!${cell}`, say(why)])).toEqual([
      ["项目01!H14", "已有内容，不覆盖（现为“106%”，计算结果为“106.06%”）"],
      ["项目02!H16", "已有内容，不覆盖（现为“105%”，计算结果为“105.27%”）"],
      ["项目09!H16", "已有内容，不覆盖（现为“103%”，计算结果为“103.87%”）"],
      ["项目09!H17", "已有内容，不覆盖（现为“133%”，计算结果为“133.33%”）"],
    ]);
  });

  test("on request replaces single cells", () => {
    const { edits } = planFill(analyse(sheets), { overwrite: new Set(["H14", "I14"]) });
    const changed = edits.filter(({ sheet }) => sheet === "项目01");
    expect(changed.map(({ cell, before, after }) => [cell, before.value, after.value])).toEqual([
      ["H14", "106%", "106.06%"],
      ["I14", 9.4, 9.39],
    ]);
  });

  test("on request computes everything anew", () => {
    const { edits } = planFill(analyse(sheets), { overwrite: "all" });
    const anew = entries(analyse(applyEdits(sheets, edits)));
    for (const [place, [, computed]] of Object.entries(EXACT)) {
      expect([place, anew.get(place)]).toEqual([place, computed]);
    }
  });
});
