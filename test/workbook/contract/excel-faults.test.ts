import type { Edit } from "../../../src/core/edit";
import type { WorkbookError } from "../../../src/workbook/workbook";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { inOrder } from "./contract";
import { numbersBook, protectedBook, realBook } from "../../support/contract-books";
import { type OpenedExcel, openExcel } from "../../support/contract-excel";
import { content, contentAt, editOf } from "../../support/edits";
import { sheetOf } from "../../support/host-sheets";

let excel: OpenedExcel;

async function open(...args: Parameters<typeof openExcel>): Promise<OpenedExcel> {
  excel = await openExcel(...args);
  return excel;
}

afterEach(() => excel.close());

const TWO_SHEETS = [
  sheetOf("甲", [
    [1, 2, 3],
    ["文本", { value: 0.5, format: "0.00%" }, { value: "四", format: "@" }],
  ]),
  sheetOf("乙", [["子", "丑"]]),
];

/** One write of each kind on 甲, and one on 乙. */
const EDITS: readonly Edit[] = [
  editOf("甲", "A1", content(1), content("=一")),
  editOf("甲", "B1", content(2), content(6, "=A2*3")),
  editOf("甲", "C2", content("四"), content(4)),
  editOf("乙", "A1", content("子"), content("寅")),
];

async function failureOf(work: Promise<unknown>): Promise<WorkbookError> {
  return work.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error as WorkbookError
  );
}

describe("while someone is typing in a cell", () => {
  it("fails at once, nothing written, and works afterwards", async () => {
    const { workbook, host } = await open(TWO_SHEETS);
    const before = await workbook.read();
    host.faults.cellEditMode = true;
    for (const work of [
      workbook.read(),
      workbook.write(EDITS),
      workbook.select("甲", "A1"),
      workbook.mark([{ sheet: "甲", cell: "A1", severity: "error" }]),
      workbook.readSetting("perf-tables"),
      workbook.watch(() => undefined),
    ]) {
      await expect(work).rejects.toMatchObject({ name: "WorkbookError", code: "editing-cell" });
    }
    host.faults.clear();
    expect(await workbook.read()).toEqual(before);
    expect((await workbook.write(EDITS)).written).toEqual(EDITS);
  });

  it("begun between re-reading and writing, changes nothing", async () => {
    const { workbook, host, Excel } = await open(TWO_SHEETS);
    const before = await workbook.read();
    const { sync } = Excel.RequestContext.prototype;
    let syncs = 0;
    Excel.RequestContext.prototype.sync = function counted(this: Excel.RequestContext, value) {
      syncs += 1;
      host.faults.cellEditMode = syncs === 2;
      return sync.call(this, value) as ReturnType<typeof sync>;
    } as typeof sync;
    const failure = await failureOf(workbook.write(EDITS));
    expect(failure).toMatchObject({ code: "editing-cell" });
    expect(failure.message).toContain("nothing was written");
    host.faults.clear();
    expect(await workbook.read()).toEqual(before);
  });
});

describe("a write that fails half way", () => {
  // Writing actions of EDITS: format, content, format of C2; constants of 甲; formula and its format; 乙.
  it.each([0, 1, 2, 3, 4, 5, 6])("at action %i leaves nothing behind", async (index) => {
    const { workbook, host } = await open(TWO_SHEETS);
    const before = await workbook.read();
    host.faults.failAtWrite(index);
    const failure = await failureOf(workbook.write(EDITS));
    expect(failure).toMatchObject({ name: "WorkbookError", code: "host-failed" });
    expect(failure.message).toContain("nothing was written");
    expect(await workbook.read()).toEqual(before);
    expect((await workbook.write(EDITS)).written).toEqual(EDITS);
  });

  it("names what stands when it cannot be taken back", async () => {
    const { workbook, host } = await open(TWO_SHEETS);
    host.faults.failAtWrite(1);
    host.faults.beforeNextWrite(() => {
      host.faults.beforeNextWrite(() => {
        host.faults.failAtWrite(0);
      });
    });
    const edits = [EDITS[0], EDITS[3]] as Edit[];
    const failure = await failureOf(workbook.write(edits));
    expect(failure).toMatchObject({ code: "host-failed" });
    expect(failure.message).toContain("could not be taken back: 甲!A1");
    const [sheet] = await workbook.read();
    expect(contentAt(sheet, "A1").value).toBe("=一");
  });
});

describe("changes between re-reading and writing", () => {
  it("let a person's entry stand and write the others", async () => {
    const { workbook, host, syncs } = await open(TWO_SHEETS);
    host.faults.beforeNextWrite((book) => {
      const entry = { value: "有人", formula: null, quotePrefix: false };
      book.sheets[0]?.write([{ row: 0, column: 0, content: entry }]);
    });
    const result = await workbook.write(EDITS);
    expect(syncs()).toBe(3);
    expect(result.written).toEqual(EDITS.slice(1));
    expect(result.skipped).toEqual([{ edit: EDITS[0], why: "changed-meanwhile" }]);
    const [first, second] = await workbook.read();
    expect(contentAt(first, "A1")).toEqual(content("有人"));
    expect(contentAt(second, "A1")).toEqual(content("寅"));
  });

  it("of a sheet that is deleted leave the other sheets as they were", async () => {
    const { workbook, host } = await open(TWO_SHEETS);
    const [first] = await workbook.read();
    host.faults.beforeNextWrite((book) => {
      book.deleteSheet(book.sheets[1]?.id ?? "");
    });
    const failure = await failureOf(workbook.write(EDITS));
    expect(failure).toMatchObject({ code: "host-failed" });
    expect(failure.message).toContain("nothing was written");
    expect(await workbook.read()).toEqual([first]);
    const again = await workbook.write(EDITS);
    expect(again.skipped).toEqual([{ edit: EDITS[3], why: "sheet-missing" }]);
  });

  it("of a sheet that is protected leave the other sheets as they were", async () => {
    const { workbook, host } = await open(TWO_SHEETS);
    const before = await workbook.read();
    host.faults.beforeNextWrite((book) => {
      book.sheets[1]?.setProtection({});
    });
    const failure = await failureOf(workbook.write(EDITS));
    expect(failure).toMatchObject({ code: "host-failed" });
    expect((await workbook.read())[0]).toEqual(before[0]);
    const again = await workbook.write(EDITS);
    expect(again.skipped).toEqual([{ edit: EDITS[3], why: "protected" }]);
  });
});

describe("changes between reading and writing", () => {
  it("are found when the cells are re-read", async () => {
    const { workbook, user } = await open(TWO_SHEETS);
    await workbook.read();
    await user.type("甲!B1", "7");
    user.deleteSheet("乙");
    const result = await workbook.write(EDITS);
    expect(result.written).toEqual([EDITS[0], EDITS[2]]);
    expect(result.skipped.map(({ why }) => why)).toEqual(["changed-meanwhile", "sheet-missing"]);
  });
});

describe("protection", () => {
  it("keeps a number out of a text cell, which would need another format", async () => {
    const { workbook } = await open(protectedBook());
    const edit = editOf("表", "C1", content("三"), content(3));
    expect((await workbook.write([edit])).skipped).toEqual([{ edit, why: "protected" }]);
  });

  it("does not keep formulas out of unlocked cells", async () => {
    const { workbook } = await open(protectedBook());
    const edit = editOf("表", "B1", content(2), content(3, "=A1+2"));
    expect((await workbook.write([edit])).written).toEqual([edit]);
  });
});

describe("a payload limit", () => {
  it("of answers makes sheets be read in pieces", async () => {
    const bytes = realBook("stacked");
    const { workbook, host, syncs } = await open(bytes);
    const whole = await workbook.read();
    expect(syncs()).toBe(2);
    host.faults.limitPayloads(60_000);
    expect((await workbook.read()).map(inOrder)).toEqual(whole.map(inOrder));
    console.info(`reading stacked with answers of 60 kB: ${String(syncs())} syncs`);
    expect(whole[0]?.rows).toEqual(readWorkbook(bytes).sheets[0]?.rows);
  });

  it("that one row exceeds is reported", async () => {
    const { workbook, host } = await open([sheetOf("长", [["字".repeat(5000)]])]);
    host.faults.limitPayloads(9_000);
    await expect(workbook.read()).rejects.toMatchObject({ code: "payload-too-large" });
  });

  it("of requests refuses a write before anything is written", async () => {
    const { workbook, host } = await open(numbersBook());
    const before = await workbook.read();
    host.faults.limitPayloads(20_000);
    const edits = [
      editOf("表", "A1", content(1), content(2)),
      editOf("表", "B9", content(null), content("字".repeat(10_000))),
    ];
    await expect(workbook.write(edits)).rejects.toMatchObject({ code: "payload-too-large" });
    host.faults.clear();
    expect(await workbook.read()).toEqual(before);
  });
});

describe("other hosts", () => {
  it("that are slow are waited for, and answer in order", async () => {
    const { workbook, host } = await open(TWO_SHEETS);
    host.faults.delayMs = 40;
    const [written, sheets] = await Promise.all([workbook.write(EDITS), workbook.read()]);
    expect(written.written).toEqual(EDITS);
    expect(sheets).toHaveLength(2);
  });

  it("without the API sets say so", async () => {
    const { workbook } = await open(TWO_SHEETS, { apiSets: { ExcelApi: "1.7" } });
    expect(workbook.capabilities).toEqual({
      select: true,
      watch: false,
      marks: false,
      customFunctions: false,
      settings: true,
      report: false,
    });
    await expect(workbook.read()).rejects.toMatchObject({ code: "unsupported" });
    await expect(workbook.write(EDITS)).rejects.toMatchObject({ code: "unsupported" });
  });
});
