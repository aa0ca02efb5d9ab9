import { type BootedHost, bootHost } from "../../../workbench/host/boot/boot-node";
import { sheetOf } from "../../support/host-sheets";

const SELF_EVALUATION = sheetOf(
  "自评表",
  [
    ["项目支出绩效自评表", null, null],
    ["预算数", 100, { value: 0.9784, format: "0.00%" }],
    ["执行率", { formula: "=B2*2", value: null }, { value: 45292, format: "yyyy-mm-dd" }],
    [{ value: "007", format: "@" }, { value: true }, null],
  ],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }
);

let booted: BootedHost;

beforeEach(async () => {
  booted = await bootHost({
    sheets: [
      SELF_EVALUATION,
      sheetOf("空表", []),
      sheetOf("底稿", [[1]], { visibility: "hidden" }),
    ],
  });
});

afterEach(() => {
  booted.close();
});

describe("reading through Excel.run", () => {
  it("lists the sheets in order", async () => {
    const sheets = await booted.Excel.run(async (context) => {
      const all = context.workbook.worksheets.load(
        "items/id,items/name,items/visibility,items/position"
      );
      await context.sync();
      return all.items.map(({ name, visibility, position }) => [name, visibility, position]);
    });
    expect(sheets).toEqual([
      ["自评表", "Visible", 0],
      ["空表", "Visible", 1],
      ["底稿", "Hidden", 2],
    ]);
  });

  it("gives values, formulas, shown text, types and formats of the used range", async () => {
    const read = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评表").getUsedRangeOrNullObject(true);
      range.load("address,values,formulas,text,valueTypes,numberFormat,rowHidden,columnHidden");
      await context.sync();
      return range.toJSON();
    });
    expect(read.address).toBe("自评表!A1:C4");
    expect(read.values?.slice(1)).toEqual([
      ["预算数", 100, 0.9784],
      ["执行率", 200, 45292],
      ["007", true, ""],
    ]);
    expect(read.formulas?.[2]).toEqual(["执行率", "=B2*2", 45292]);
    expect(read.text?.slice(1)).toEqual([
      ["预算数", "100", "97.84%"],
      ["执行率", "200", "2024-01-01"],
      ["007", "TRUE", ""],
    ]);
    expect(read.valueTypes?.[3]).toEqual(["String", "Boolean", "Empty"]);
    expect(read.numberFormat?.[1]).toEqual(["General", "General", "0.00%"]);
    expect(read.rowHidden).toBe(false);
    expect(read.columnHidden).toBe(false);
  });

  it("gives a null object for the used range of an empty sheet, and for what hangs on it", async () => {
    const isNull = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("空表").getUsedRangeOrNullObject(true);
      range.load("address");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return [range.isNullObject, merged.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("tells empty texts from blanks, and texts from errors", async () => {
    const read = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("空表").getRange("A1:E1");
      range.formulas = [['=""', "", "'#N/A", "#N/A", '=IF({1;2}=1,"","x")']];
      range.load("values, text, valueTypes");
      await context.sync();
      return [range.values, range.text, range.valueTypes];
    });
    expect(read).toEqual([
      [["", "", "#N/A", "#N/A", ""]],
      [["", "", "#N/A", "#N/A", ""]],
      [["String", "Empty", "String", "Error", "String"]],
    ]);
  });

  it("says whether all, some or no cells of a range are spilled", async () => {
    const addresses = ["A1", "A2", "A1:A3", "A1:B3", "B1:B3", "A4", "C1", "C1:C3"];
    const read = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("空表");
      sheet.getRange("A1:C1").formulas = [["={1;2;3}", "一个", "={1;2;3}"]];
      sheet.getRange("C2").values = [["挡住"]];
      const ranges = addresses.map((address) => sheet.getRange(address).load("hasSpill"));
      await context.sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    });
    expect(read).toEqual([true, true, true, null, false, false, false, false]);
  });

  it("gives the used cells of a part of a sheet", async () => {
    const read = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("空表");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("B5").formulas = [["={1;2}"]];
      sheet.getRange("F9").values = [[1]];
      const parts = ["A1:D4", "B:D", "B6:C9", "D4:E5"].map((address) =>
        sheet.getRange(address).getUsedRangeOrNullObject(true).load("address")
      );
      const blank = sheet.getRange("D4:E5").getUsedRange(true).load("address");
      await context.sync();
      return [...parts, blank].map((part) => (part.isNullObject ? null : part.address));
    });
    expect(read).toEqual(["空表!A1:C3", "空表!B3:C6", "空表!B6", null, "空表!D4"]);
  });

  it("lists merged areas", async () => {
    const merged = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评表").getUsedRange();
      const areas = range.getMergedAreasOrNullObject();
      areas.load("address,areaCount,areas/items/address,areas/items/rowIndex");
      await context.sync();
      return [areas.address, areas.areaCount, areas.areas.items.map((item) => item.address)];
    });
    expect(merged).toEqual(["自评表!A1:C1", 1, ["自评表!A1:C1"]]);
  });

  it("gives hidden rows and columns and locks by cell and row properties", async () => {
    const hidden = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评表");
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A3").format.protection.locked = false;
      const range = sheet.getRange("A1:C3");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      const cells = range.getCellProperties({ address: true, format: { protection: true } });
      range.load("rowHidden");
      await context.sync();
      return {
        rows: rows.value.map((row) => row.rowHidden),
        columns: columns.value.map((column) => column.columnHidden),
        locked: cells.value.map((row) => row[0]?.format?.protection?.locked),
        mixed: range.rowHidden,
      };
    });
    expect(hidden).toEqual({
      rows: [false, true, false],
      columns: [false, true, false],
      locked: [true, true, false],
      mixed: null,
    });
  });
});

describe("writing through Excel.run", () => {
  it("types values as Excel does and calculates within the batch", async () => {
    const read = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("空表");
      const range = sheet.getRange("A1:F1");
      sheet.getRange("E1").numberFormat = [["@"]];
      range.values = [["250", "50%", "2024年12月15日", "'=36盏", "=1台", "=A1*2"]];
      const more = sheet.getRange("A2:B2");
      more.values = [["=1台", "=A1*2"]];
      range.load("values,formulas,text,numberFormat");
      more.load("values,formulas");
      await context.sync();
      return { ...range.toJSON(), more: [more.values, more.formulas] };
    });
    expect(read.values).toEqual([[250, 0.5, 45641, "=36盏", "=1台", 500]]);
    expect(read.formulas?.[0]?.slice(3)).toEqual(["=36盏", "=1台", "=A1*2"]);
    expect(read.text?.[0]?.slice(0, 3)).toEqual(["250", "50%", "2024年12月15日"]);
    expect(read.more).toEqual([[["#NAME?", 500]], [["=1台", "=A1*2"]]]);
    expect(booted.host.book.sheets[1]?.content(0, 3).quotePrefix).toBe(true);
  });

  it("refuses an array of another size, and names the statement", async () => {
    const failing = booted.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("空表").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  });

  it("ignores what is written to a covered cell of a merged area", async () => {
    await booted.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("自评表").getRange("A1:B1").values = [["标题", "丢失"]];
      await context.sync();
    });
    expect([booted.user.value("自评表!A1"), booted.user.value("自评表!B1")]).toEqual([
      "标题",
      null,
    ]);
  });

  it("takes a write that office.js splits into chunks", async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column)
    );
    const read = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("空表").getRange("A1:J400");
      range.values = rows;
      const used = context.workbook.worksheets
        .getItem("空表")
        .getUsedRange()
        .load("address,values");
      await context.sync();
      return [used.address, used.values];
    });
    expect(read).toEqual(["空表!A1:J400", rows]);
  });

  it("formats, freezes, fits, merges and clears", async () => {
    const read = await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("报告");
      const head = sheet.getRange("A1:B1");
      head.values = [["问题", "说明"]];
      head.format.fill.color = "#DDEBF7";
      head.format.font.bold = true;
      head.format.wrapText = true;
      head.format.horizontalAlignment = "Center";
      head.format.autofitColumns();
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A2:B2").values = [["去掉", 1]];
      sheet.getRange("A2:B2").clear("Contents");
      head.load("format/fill/color,format/font/bold,format/wrapText,format/horizontalAlignment");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const used = sheet.getUsedRange(true).load("address");
      sheet.load("position");
      await context.sync();
      const { fill, font, wrapText, horizontalAlignment } = head.format;
      return [
        fill.color,
        font.bold,
        wrapText,
        horizontalAlignment,
        frozen.address,
        used.address,
        sheet.position,
      ];
    });
    expect(read).toEqual(["#DDEBF7", true, true, "Center", "报告!1:1", "报告!A1:B1", 3]);
  });

  it("selects, activates, renames, moves and deletes", async () => {
    const read = await booted.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("空表").activate();
      worksheets.getItem("自评表").getRange("B2:C3").select();
      worksheets.getItem("空表").name = "新名";
      worksheets.getItem("底稿").position = 0;
      const selected = context.workbook.getSelectedRange().load("address");
      worksheets.getItem("新名").delete();
      worksheets.load("items/name");
      const missing = worksheets.getItemOrNullObject("新名");
      await context.sync();
      return [selected.address, worksheets.items.map(({ name }) => name), missing.isNullObject];
    });
    expect(read).toEqual(["自评表!B2:C3", ["底稿", "自评表"], true]);
  });
});

describe("what belongs to the document", () => {
  it("keeps settings of both kinds", async () => {
    const { Excel, Office } = booted;
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("规则", { profile: "2024", on: true });
      const found = settings.getItemOrNullObject("规则").load("value");
      const missing = settings.getItemOrNullObject("没有");
      await context.sync();
      const seen = found.value as unknown;
      found.delete();
      const gone = settings.getItemOrNullObject("规则");
      await context.sync();
      return [seen, missing.isNullObject, gone.isNullObject];
    });
    expect(JSON.parse(JSON.stringify(read))).toEqual([{ profile: "2024", on: true }, true, true]);

    Office.context.document.settings.set("perf", "1");
    await new Promise((resolve) => {
      Office.context.document.settings.saveAsync(resolve);
    });
    expect([...booted.host.store.officeSettings.keys()]).toEqual(["perf"]);
  });

  it("keeps names, custom XML parts and conditional formats", async () => {
    const read = await booted.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("自评表");
      workbook.names.add("年度预算", sheet.getRange("B2"), "说明");
      const name = workbook.names.getItemOrNullObject("年度预算").load("formula,value");
      const part = workbook.customXmlParts.add('<r xmlns="urn:perf"/>').load("id");
      const parts = workbook.customXmlParts.getByNamespace("urn:perf").load("items/id");
      const xml = part.getXml();
      const custom = sheet.getRange("A2:C3").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B2>50";
      custom.custom.format.fill.color = "#FFC7CE";
      const compared = sheet.getRange("B2").conditionalFormats.add("CellValue");
      compared.cellValue.rule = { formula1: "=60", operator: "LessThan" };
      const count = sheet.getRange().conditionalFormats.getCount();
      custom.load("type,priority,custom/rule/formula");
      await context.sync();
      custom.delete();
      const left = sheet.getRange("A1:C9").conditionalFormats.load("items/type");
      await context.sync();
      return {
        name: [name.formula, name.value],
        xml: xml.value,
        parts: parts.items.length,
        custom: [custom.type, custom.custom.rule.formula],
        counts: [count.value, left.items.map(({ type }) => type)],
      };
    });
    expect(read).toEqual({
      name: ["=自评表!$B$2", "自评表!B2"],
      xml: '<r xmlns="urn:perf"/>',
      parts: 1,
      custom: ["Custom", "=$B2>50"],
      counts: [2, ["CellValue"]],
    });
  });
});
