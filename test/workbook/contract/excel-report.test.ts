import { Session } from "../../../src/assistant/session";
import { numbersBook, realBook } from "../../support/contract-books";
import { type OpenedExcel, openExcel } from "../../support/contract-excel";
import { editOf, content } from "../../support/edits";

let excel: OpenedExcel;

async function sessionOn(bytes: Uint8Array): Promise<Session> {
  excel = await openExcel(bytes);
  const session = new Session(excel.workbook);
  await session.open();
  excel.syncs();
  return session;
}

afterEach(() => excel.close());

it("costs three syncs, however much is found in however many tables", async () => {
  const session = await sessionOn(realBook("self-evaluation"));
  const { tables, findings } = session.getState();
  expect([tables.length, findings.length > 5]).toEqual([14, true]);
  const name = await session.writeReport();
  expect(excel.syncs()).toBe(3);
  expect(name).toBe("绩效核对报告");

  const [first] = findings.filter(({ severity }) => severity === "error");
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("绩效核对报告");
    const [bars, link] = [sheet.getRange("C6"), sheet.getRange("B23")];
    bars.conditionalFormats.load("items/type");
    link.load("hyperlink, text");
    sheet.load("position");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect(bars.conditionalFormats.items.map(({ type }) => type)).toEqual(["DataBar"]);
    expect(link.text).toEqual([[`${first?.sheet} ${first?.cell}`]]);
    expect(link.hyperlink.documentReference).toBe(`'${first?.sheet}'!${first?.cell}`);
    expect([sheet.position, active.name]).toEqual([14, tables[0]?.table.sheet]);
  });

  await session.open();
  expect(session.getState().tables).toHaveLength(14);
  expect(session.getState().findings).toHaveLength(findings.length);
});

it("is refused with a reason while the structure is protected, and nothing is written", async () => {
  const session = await sessionOn(numbersBook());
  excel.host.store.isStructureProtected = true;
  await expect(session.writeReport()).rejects.toMatchObject({ code: "structure-protected" });
  expect((await excel.workbook.read()).map(({ name }) => name)).toEqual(["表"]);
});

it("goes with everything else of ours when the traces are removed", async () => {
  const session = await sessionOn(realBook("self-evaluation"));
  await session.chooseSeverity("ARI-01", "off");
  await session.writeReport();
  await session.removeTraces({ settings: true });
  expect(await excel.workbook.readSetting("perf-tables")).toBeNull();
  expect(session.getState().severities).toEqual({});
  expect((await excel.workbook.read()).map(({ name }) => name)).not.toContain("绩效核对报告");
});

it("keeps the person's decisions when only the report is to go", async () => {
  const session = await sessionOn(numbersBook());
  await session.chooseSeverity("ARI-01", "info");
  await session.writeReport();
  await session.removeTraces({ settings: false });
  expect(session.getState().severities).toEqual({ "ARI-01": "info" });
  await session.apply([editOf("表", "A1", content(1), content(2))]);
  expect((await excel.workbook.read()).map(({ name }) => name)).toEqual(["表"]);
});
