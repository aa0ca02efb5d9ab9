import { bootHost, type BootedHost } from "../../../workbench/host/boot/boot-node";
import { DEFAULT_API_SETS } from "../../../workbench/host/members/member-table";
import { sheetOf } from "../../support/host-sheets";

const boots: BootedHost[] = [];

async function boot(options: Parameters<typeof bootHost>[0] = {}): Promise<BootedHost> {
  const booted = await bootHost({ sheets: [sheetOf("表", [["a", 1]])], ...options });
  boots.push(booted);
  return booted;
}

afterEach(() => {
  for (const booted of boots.splice(0)) booted.close();
});

describe("requirement sets", () => {
  it("are what office.js tells the add-in", async () => {
    const { Office } = await boot();
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("SharedRuntime", "1.2")).toBe(false);
  });

  it("refuse members above them as ApiNotFound", async () => {
    const { Excel } = await boot({ apiSets: { ExcelApi: "1.7", SharedRuntime: "1.1" } });
    const failing = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:B2");
      range.getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(
        "Range.getMergedAreasOrNullObject 需要 ExcelApi 1.13"
      ) as string,
    });
  });

  it("count for plain values in a load too", async () => {
    const { Excel } = await boot();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").load("valuesAsJson");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("errors", () => {
  it("name a member that is not simulated", async () => {
    const { Excel } = await boot();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").showOutlineLevels(1, 1);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "NotImplementedInSimulator",
      message: expect.stringContaining("Worksheet.showOutlineLevels") as string,
    });
  });

  it("come from the host for a missing sheet", async () => {
    const { Excel } = await boot();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("come from office.js itself, in Chinese, for a value that was not loaded", async () => {
    const { Excel } = await boot();
    const failing = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(failing).rejects.toMatchObject({
      code: "PropertyNotLoaded",
      message: expect.stringMatching(/[一-龥]/) as string,
    });
  });
});

describe("faults", () => {
  const write = ({ Excel }: BootedHost): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1").values = [["b"]];
      sheet.getRange("B1").values = [[2]];
      await context.sync();
    });

  it("cell-edit mode", async () => {
    const booted = await boot();
    booted.host.faults.cellEditMode = true;
    await expect(write(booted)).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringMatching(/[一-龥]/) as string,
    });
    booted.host.faults.cellEditMode = false;
    await write(booted);
    expect(booted.user.value("A1")).toBe("b");
  });

  it("a protected sheet, by locked cells", async () => {
    const booted = await boot({
      sheets: [sheetOf("表", [["a", { value: 1, locked: false }]], { isProtected: true })],
    });
    await expect(write(booted)).rejects.toMatchObject({ code: "AccessDenied" });
    await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("B1").values = [[3]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect([booted.user.value("A1"), booted.user.value("B1")]).toEqual(["a", 3]);
  });

  it("too large a request and too large a response", async () => {
    const booted = await boot();
    booted.host.faults.limitPayloads(20_000);
    const big = "长".repeat(8000);
    const writeBig = booted.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").values = [[big]];
      await context.sync();
    });
    await expect(writeBig).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    booted.host.book.sheets[0]?.write([
      { row: 0, column: 0, content: { value: big, formula: null, quotePrefix: false } },
    ]);
    const readBig = booted.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").load("values");
      await context.sync();
    });
    await expect(readBig).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("a sync that fails half way leaves what came before", async () => {
    const booted = await boot();
    booted.host.faults.failAtWrite(1);
    await expect(write(booted)).rejects.toMatchObject({ code: "GeneralException" });
    expect([booted.user.value("A1"), booted.user.value("B1")]).toEqual(["b", 1]);
    await write(booted);
    expect(booted.user.value("B1")).toBe(2);
  });

  it("a change or a deleted sheet between read and write", async () => {
    const booted = await boot({ sheets: [sheetOf("表", [["a"]]), sheetOf("另一", [["x"]])] });
    const { Excel, host } = booted;
    host.faults.beforeNextWrite((book) => {
      book.deleteSheet(book.sheets[0]?.id ?? "");
    });
    const failing = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1").load("values");
      await context.sync();
      range.values = [["b"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("a slow host", async () => {
    const booted = await boot();
    booted.host.faults.delayMs = 60;
    const start = Date.now();
    await write(booted);
    expect(Date.now() - start).toBeGreaterThanOrEqual(60);
  });
});

describe("counters", () => {
  it("count syncs, bytes and members", async () => {
    const { Excel, host } = await boot();
    host.counters.reset();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1").load("values");
      await context.sync();
      range.values = [["b"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.counters).toMatchObject({ syncs: 2, cleanups: 1 });
    expect(host.counters.requestBytes).toBeGreaterThan(100);
    expect(host.membersUsed.get("Range.values")).toBe(2);
    expect(host.references.size).toBe(0);
  });

  it("count a batch that only adds a setting", async () => {
    const { Excel, host } = await boot();
    host.counters.reset();
    await Excel.run(async (context) => {
      context.workbook.settings.add("k", "v");
      await context.sync();
    });
    expect(host.counters).toMatchObject({ syncs: 1, cleanups: 0 });
    expect(host.store.settings.get("k")).toBe("v");
  });
});

describe("a cell being edited", () => {
  it("refuses a batch that only adds a setting", async () => {
    const { Excel, host } = await boot();
    host.faults.cellEditMode = true;
    const adding = Excel.run(async (context) => {
      context.workbook.settings.add("k", "v");
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(host.store.settings.size).toBe(0);
  });

  it("holds back a run that asked to be delayed, if the host declares that it can", async () => {
    const { Excel, host, user } = await boot({
      apiSets: { ...DEFAULT_API_SETS, DelayForCellEdit: "1.1" },
    });
    host.faults.cellEditMode = true;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").values = [["later"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(user.value("A1")).toBe("a");
    host.faults.cellEditMode = false;
    await run;
    expect(user.value("A1")).toBe("later");
  });
});
