import { type CellContent, type Edit, reverseEdit } from "../../../src/core/edit";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/workbook/workbook";
import { REPORT_MARKER } from "../../../src/core/vocabulary/report-marker";
import type { ReportSheet } from "../../../src/workbook/report-sheet";
import { mixedBook, numbersBook, protectedBook, realBook } from "../../support/contract-books";
import { cellAt, content, contentAt, editOf } from "../../support/edits";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";

/** A workbook to be tested, and what it takes to let it go. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  close(): Promise<void>;
}

const SHEET = "表";

function edit(cell: string, before: CellContent, after: CellContent): Edit {
  return editOf(SHEET, cell, before, after);
}

/** What every adapter of the port must do, whatever holds the workbook. */
export function describeWorkbookContract(
  name: string,
  open: (bytes: Uint8Array) => Promise<OpenedWorkbook>
): void {
  describe(`${name} keeps the contract of a workbook`, () => {
    const opened: OpenedWorkbook[] = [];

    async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
      const one = await open(bytes);
      opened.push(one);
      return one.workbook;
    }

    async function sheetOf(workbook: Workbook): Promise<Sheet | undefined> {
      return (await workbook.read()).find((sheet) => sheet.name === SHEET);
    }

    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });

    describe("reading", () => {
      it("gives values, texts, formulas and formats", async () => {
        const sheet = await sheetOf(await workbookOf(mixedBook()));
        expect(cellAt(sheet, "A1")).toMatchObject({ value: "指标", text: "指标", formula: null });
        expect(cellAt(sheet, "B1")).toMatchObject({ value: 45641, text: "2024/12/15" });
        expect(cellAt(sheet, "A2")).toMatchObject({ value: 1.5, text: "1.5", format: "General" });
        expect(cellAt(sheet, "B2")).toMatchObject({
          value: 0.9784,
          text: "97.84%",
          format: "0.00%",
        });
        expect(cellAt(sheet, "C2")).toMatchObject({ value: "007", text: "007", format: "@" });
        expect(cellAt(sheet, "B3")).toMatchObject({ value: 3, text: "3", formula: "=A2*2" });
        expect(cellAt(sheet, "A5")).toMatchObject({ value: true, text: "TRUE" });
        expect(cellAt(sheet, "B5")).toMatchObject({ value: "#N/A", text: "#N/A" });
        expect(cellAt(sheet, "C5")?.value).toBe(" 良 ");
      });

      it("gives text that begins with = as text", async () => {
        const sheet = await sheetOf(await workbookOf(mixedBook()));
        expect(contentAt(sheet, "A3")).toEqual(content("=36盏"));
      });

      it("gives merged areas, hidden rows and columns, and leaves blanks out", async () => {
        const sheet = await sheetOf(await workbookOf(mixedBook()));
        expect(sheet?.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
        expect(sheet?.rows.map(({ index, hidden }) => [index, hidden])).toEqual([
          [0, false],
          [1, false],
          [2, true],
          [4, false],
          [5, false],
        ]);
        expect(sheet?.rows.at(-1)?.cells).toHaveLength(1);
        expect(sheet?.hiddenColumns).toEqual([2]);
        expect(sheet?.isProtected).toBe(false);
      });

      it("gives protection and locked cells", async () => {
        const sheet = await sheetOf(await workbookOf(protectedBook()));
        expect(sheet?.isProtected).toBe(true);
        expect(cellAt(sheet, "A1")?.locked).toBe(true);
        expect(cellAt(sheet, "B1")?.locked).toBe(false);
      });

      it.each(["self-evaluation", "stacked"] as const)("reads %s whole", async (book) => {
        const bytes = realBook(book);
        const sheets = await (await workbookOf(bytes)).read();
        expect(sheets.map(inOrder)).toEqual(readWorkbook(bytes).sheets.map(inOrder));
      });

      it("gives only the sheets asked for, and passes over unknown names", async () => {
        const workbook = await workbookOf(realBook("self-evaluation"));
        const names = (await workbook.read()).map((sheet) => sheet.name);
        const asked = [names[3] ?? "", "没有这张表", names[1] ?? ""];
        const sheets = await workbook.read({ sheets: asked });
        expect(sheets.map((sheet) => sheet.name)).toEqual([names[1], names[3]]);
        expect(await workbook.read({ sheets: [] })).toEqual([]);
      });
    });

    describe("writing", () => {
      const KINDS: readonly (readonly [string, CellContent])[] = [
        ["a number", content(95.5)],
        ["a small number", content(0.1 + 0.2)],
        ["a negative number", content(-3)],
        ["a text", content("达到预期指标")],
        ["text that begins with =", content("=1台")],
        ["text that looks like a formula", content("=A1+1")],
        ["text that begins with +", content("+5个")],
        ["text that begins with -", content("-")],
        ["text that begins with @", content("@张三")],
        ["text that begins with an apostrophe", content("'引用'")],
        ["a percentage as text", content("100%")],
        ["a comparison as text", content("≥95%")],
        ["digits as text", content("007")],
        ["a fraction as text", content("1/2")],
        ["a date as text", content("2024年12月15日")],
        ["another date as text", content("2024-12-15")],
        ["a time as text", content("8:30")],
        ["an exponent as text", content("1E5")],
        ["an amount as text", content("1,234.50")],
        ["a word for true as text", content("TRUE")],
        ["text of several lines", content("第一行\n第二行")],
        ["text with blanks around", content(" 良 ")],
        ["true", content(true)],
        ["false", content(false)],
        ["nothing", content(null)],
        ["a formula", content(3, "=A1+B1")],
        ["a formula with a text as result", content("5%", '=TEXT(B5/10,"0%")')],
      ];

      it.each(KINDS)("writes %s and takes it back", async (_kind, after) => {
        const workbook = await workbookOf(numbersBook());
        const original = await sheetOf(workbook);
        const cells = ["C1", "A5", "B5", "C5"].filter(
          (cell) => !after.formula?.includes(cell) // no formula that refers to its own cell
        );
        const edits = cells.map((cell) => edit(cell, contentAt(original, cell), after));
        const { written, skipped } = await workbook.write(edits);
        expect(skipped).toEqual([]);
        expect(written).toEqual(edits);
        const present = await sheetOf(workbook);
        const settled = typeof after.value === "number" ? Number(after.value.toPrecision(15)) : 0;
        for (const cell of cells) {
          const found = contentAt(present, cell);
          const value = typeof found.value === "number" ? Number(found.value.toPrecision(15)) : 0;
          expect([cell, { ...found, value }]).toEqual([cell, { ...after, value: settled }]);
          if (typeof after.value !== "number") expect(found.value).toBe(after.value);
          const format = cellAt(present, cell)?.format;
          if (format !== undefined) expect([cell, format]).toEqual([cell, formatOf(cell)]);
        }
        await workbook.write([...written].reverse().map(reverseEdit));
        expect(await sheetOf(workbook)).toEqual(original);
      });

      it("writes what others refer to before what refers to them", async () => {
        const workbook = await workbookOf(mixedBook());
        await workbook.write([edit("A2", content(1.5), content(4))]);
        const present = await sheetOf(workbook);
        expect(contentAt(present, "A2")).toEqual(content(4));
        expect(contentAt(present, "B3").formula).toBe("=A2*2");
      });

      it("writes many cells and touches no other", async () => {
        const workbook = await workbookOf(numbersBook());
        const cells = ["A1", "B1", "A2", "C3", "A4", "D9"];
        const original = await sheetOf(workbook);
        const edits = cells.map((cell, index) =>
          edit(cell, contentAt(original, cell), content(`第${String(index)}个`))
        );
        expect((await workbook.write(edits)).written).toEqual(edits);
        const present = await sheetOf(workbook);
        expect(cells.map((cell) => contentAt(present, cell).value)).toEqual(
          edits.map(({ after }) => after.value)
        );
        const others = ["C1", "B2", "C2", "A3", "B3", "A5", "B5", "C5"];
        expect(others.map((cell) => cellAt(present, cell))).toEqual(
          others.map((cell) => cellAt(original, cell))
        );
      });

      it("writes to several sheets at once", async () => {
        const workbook = await workbookOf(realBook("self-evaluation"));
        const sheets = await workbook.read();
        const edits = sheets.map(({ name }) =>
          editOf(name, "Z90", content(null), content(`${name}:备注`))
        );
        expect((await workbook.write(edits)).written).toEqual(edits);
        const present = await workbook.read();
        expect(present.map((sheet) => contentAt(sheet, "Z90").value)).toEqual(
          sheets.map(({ name }) => `${name}:备注`)
        );
      });

      it("gives the second of two edits of a cell the first's result", async () => {
        const workbook = await workbookOf(numbersBook());
        const first = edit("A1", content(1), content("一"));
        const second = edit("A1", content("一"), content("壹"));
        const stale = edit("A1", content(1), content("1"));
        const result = await workbook.write([first, second, stale]);
        expect(result.written).toEqual([first, second]);
        expect(result.skipped).toEqual([{ edit: stale, why: "changed-meanwhile" }]);
        expect(contentAt(await sheetOf(workbook), "A1").value).toBe("壹");
      });

      it("writes several times in a row", async () => {
        const workbook = await workbookOf(numbersBook());
        let before = content(1);
        for (const after of [content("甲"), content(2), content(5, "=B1+3"), content(null)]) {
          expect((await workbook.write([edit("A1", before, after)])).skipped).toEqual([]);
          expect(contentAt(await sheetOf(workbook), "A1")).toEqual(after);
          before = after;
        }
      });

      it("does nothing for no edits", async () => {
        const workbook = await workbookOf(numbersBook());
        expect(await workbook.write([])).toEqual({ written: [], skipped: [] });
      });

      it("refuses what is no address before anything is written", async () => {
        const workbook = await workbookOf(numbersBook());
        const good = edit("A1", content(1), content(2));
        const wrong = edit("第1格", content(null), content(2));
        await expect(workbook.write([good, wrong])).rejects.toMatchObject({ code: "unsupported" });
        expect(contentAt(await sheetOf(workbook), "A1").value).toBe(1);
      });
    });

    describe("leaving out", () => {
      it("skips cells that changed meanwhile, by value, formula or kind", async () => {
        const workbook = await workbookOf(mixedBook());
        const edits = [
          edit("A2", content(2), content(9)),
          edit("B3", content(3, "=A2*3"), content(9)),
          edit("C2", content(7), content(9)),
          edit("A3", content(null, "=36盏"), content(9)),
          edit("D1", content("x"), content(9)),
        ];
        const result = await workbook.write(edits);
        expect(result.written).toEqual([]);
        expect(result.skipped).toEqual(
          edits.map((one) => ({ edit: one, why: "changed-meanwhile" }))
        );
      });

      it("compares numbers after 15 significant digits, and blanks of both kinds as equal", async () => {
        const workbook = await workbookOf(mixedBook());
        const edits = [
          edit("A2", content(1.5000000000000002), content(2)),
          edit("D4", content(""), content("填上")),
        ];
        expect((await workbook.write(edits)).written).toEqual(edits);
      });

      it("skips cells covered by a merge, and writes its first cell", async () => {
        const workbook = await workbookOf(mixedBook());
        const anchor = edit("A6", content("合并"), content("合并后"));
        const covered = edit("B7", content(null), content("盖住"));
        const result = await workbook.write([anchor, covered]);
        expect(result.written).toEqual([anchor]);
        expect(result.skipped).toEqual([{ edit: covered, why: "covered-by-merge" }]);
        expect(contentAt(await sheetOf(workbook), "A6").value).toBe("合并后");
        expect(contentAt(await sheetOf(workbook), "B7").value).toBeNull();
      });

      it("skips locked cells of a protected sheet, and writes the others", async () => {
        const workbook = await workbookOf(protectedBook());
        const locked = edit("A1", content(1), content(9));
        const open1 = edit("B1", content(2), content("=文本"));
        const open2 = edit("C1", content("三"), content("100%"));
        const result = await workbook.write([locked, open1, open2]);
        expect(result.skipped).toEqual([{ edit: locked, why: "protected" }]);
        expect(result.written).toEqual([open1, open2]);
        const present = await sheetOf(workbook);
        expect(contentAt(present, "A1").value).toBe(1);
        expect(contentAt(present, "B1")).toEqual(content("=文本"));
        expect(contentAt(present, "C1")).toEqual(content("100%"));
      });

      it("skips edits of sheets that are not there", async () => {
        const workbook = await workbookOf(numbersBook());
        const good = edit("A1", content(1), content(2));
        const lost = editOf("不在", "A1", content(1), content(2));
        const result = await workbook.write([lost, good]);
        expect(result.written).toEqual([good]);
        expect(result.skipped).toEqual([{ edit: lost, why: "sheet-missing" }]);
      });

      it("leaves a person's change alone when a step is taken back", async () => {
        const workbook = await workbookOf(numbersBook());
        const step = [edit("A1", content(1), content("填")), edit("A2", content(4), content("填"))];
        await workbook.write(step);
        await workbook.write([edit("A2", content("填"), content("改"))]);
        const result = await workbook.write(step.map(reverseEdit));
        expect(result.skipped.map(({ edit: { cell }, why }) => [cell, why])).toEqual([
          ["A2", "changed-meanwhile"],
        ]);
        expect(contentAt(await sheetOf(workbook), "A1").value).toBe(1);
        expect(contentAt(await sheetOf(workbook), "A2").value).toBe("改");
      });
    });

    describe("a report", () => {
      const report = (title: string): ReportSheet => ({
        name: "绩效核对报告",
        rows: [
          [{ value: title, style: "title" }],
          [{ value: REPORT_MARKER, style: "note" }],
          [],
          [
            { value: "必须修改", style: "error" },
            { value: "=1+1", style: "text" },
            { value: 7, style: "number" },
          ],
          [
            { value: "表 B2", style: "link", link: { sheet: SHEET, cell: "B2" } },
            { value: "100%", style: "text" },
            { value: 3, style: "number" },
          ],
        ],
        widths: [10, 30, 20],
        heights: [24, 15, 15, 30, 15],
        bars: [{ area: { top: 3, left: 2, bottom: 4, right: 2 }, color: "#E8909A", most: 7 }],
      });

      it("stands behind the other sheets, its texts as they were given", async () => {
        const workbook = await workbookOf(numbersBook());
        expect(await workbook.writeReport(report("第一次"))).toBe("绩效核对报告");
        const sheets = await workbook.read();
        expect(sheets.map(({ name }) => name)).toEqual([SHEET, "绩效核对报告"]);
        expect(contentAt(sheets[1], "A1")).toEqual(content("第一次"));
        expect(contentAt(sheets[1], "B4")).toEqual(content("=1+1"));
        expect(contentAt(sheets[1], "B5")).toEqual(content("100%"));
        expect(contentAt(sheets[1], "C4")).toEqual(content(7));
      });

      it("leaves the other sheets as they were", async () => {
        const workbook = await workbookOf(mixedBook());
        const before = await sheetOf(workbook);
        await workbook.writeReport(report("一"));
        expect(await sheetOf(workbook)).toEqual(before);
      });

      it("takes the place of an earlier one of ours, whatever its name", async () => {
        const workbook = await workbookOf(numbersBook());
        await workbook.writeReport({ ...report("第一次"), name: "改了名" });
        await workbook.writeReport(report("第二次"));
        const sheets = await workbook.read();
        expect(sheets.map(({ name }) => name)).toEqual([SHEET, "绩效核对报告"]);
        expect(contentAt(sheets[1], "A1")).toEqual(content("第二次"));
        await workbook.writeReport(report("第三次"));
        expect((await workbook.read()).map(({ name }) => name)).toEqual([SHEET, "绩效核对报告"]);
      });

      it("never takes the place of a person's sheet of that name", async () => {
        const workbook = await workbookOf(numbersBook());
        const unmarked = report("手写");
        const rows = unmarked.rows.map((row, index) => (index === 1 ? [] : row));
        await workbook.writeReport({ ...unmarked, rows });
        expect(await workbook.writeReport(report("新"))).toBe("绩效核对报告 (2)");
        expect(await workbook.writeReport(null)).toBeNull();
        const sheets = await workbook.read();
        expect(sheets.map(({ name }) => name)).toEqual([SHEET, "绩效核对报告"]);
        expect(contentAt(sheets[1], "A1")).toEqual(content("手写"));
      });

      it("goes without a trace in the list of sheets, and can be written again", async () => {
        const workbook = await workbookOf(numbersBook());
        expect(await workbook.writeReport(null)).toBeNull();
        await workbook.writeReport(report("一"));
        await workbook.writeReport(null);
        expect((await workbook.read()).map(({ name }) => name)).toEqual([SHEET]);
        await workbook.writeReport(report("二"));
        await workbook.write([edit("A1", content(1), content(2))]);
        expect(contentAt(await sheetOf(workbook), "A1")).toEqual(content(2));
      });
    });

    describe("settings", () => {
      it("come back as they were stored, and go", async () => {
        const workbook = await workbookOf(numbersBook());
        const stored = JSON.stringify({ 表: ["<甲> & '乙'", "2024-12-15T00:00:00Z", "\n"] });
        expect(await workbook.readSetting("perf-tables")).toBeNull();
        await workbook.writeSetting("perf-tables", stored);
        await workbook.writeSetting("other", "");
        expect(await workbook.readSetting("perf-tables")).toBe(stored);
        expect(await workbook.readSetting("other")).toBe("");
        await workbook.writeSetting("perf-tables", "{}");
        expect(await workbook.readSetting("perf-tables")).toBe("{}");
        await workbook.writeSetting("perf-tables", null);
        await workbook.writeSetting("never stored", null);
        expect(await workbook.readSetting("perf-tables")).toBeNull();
      });

      it("outlast writes", async () => {
        const workbook = await workbookOf(numbersBook());
        await workbook.writeSetting("perf-tables", "甲");
        await workbook.write([edit("A1", content(1), content(2))]);
        expect(await workbook.readSetting("perf-tables")).toBe("甲");
      });
    });
  });
}

const FORMATS: Readonly<Record<string, string>> = { B5: "0.00%", C5: "@" };

function formatOf(cell: string): string {
  return FORMATS[cell] ?? "General";
}

/** Merged areas have no order of their own. Hidden columns count where there are cells. */
export function inOrder(sheet: Sheet): Sheet {
  const merges = [...sheet.merges].sort(
    (one, other) => one.top - other.top || one.left - other.left
  );
  const last = Math.max(...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return { ...sheet, merges, hiddenColumns: sheet.hiddenColumns.filter((one) => one <= last) };
}
