import { formatArea, parseAddress, type Position } from "../../core/sheet/address";
import type { Mark } from "../workbook";
import { addressLists } from "./address-lists";
import { blocksOf } from "./cell-blocks";
import { hostCode, runExcel } from "./excel-errors";
import { listSheets, type SheetNames } from "./sheet-list";

/**
 * Marks are conditional formats that hold everywhere. The text in their formula makes ours known among those of
 * the clerk, after copying and reopening too: N of a text is 0.
 */
const OUR_FORMULA = '=N("perf-tables")=0';

type Severity = Mark["severity"];
/** The last one wins on a cell with several marks. */
const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];
const FILLS: Readonly<Record<Severity, string>> = {
  info: "#DDEBF7",
  warning: "#FFF2CC",
  error: "#F8CBAD",
};

/**
 * Shows exactly these marks, with two syncs (one more while the sheets are not known). Protected sheets keep the
 * marks they have when their protection does not let cells be formatted.
 */
export async function showMarks(names: SheetNames, marks: readonly Mark[]): Promise<void> {
  await runExcel("marking", async (context) => {
    const sheets = await readMarkedSheets(context, names);
    for (const sheet of sheets) {
      for (const format of sheet.ours) format.delete();
      const severities = severityByCell(marks.filter((mark) => mark.sheet === sheet.name));
      for (const severity of SEVERITIES) addFormats(sheet.worksheet, severities, severity);
    }
    await context.sync();
  });
}

interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly ours: readonly Excel.ConditionalFormat[];
}

/** The sheets that can be formatted, with our formats on them. */
async function readMarkedSheets(
  context: Excel.RequestContext,
  names: SheetNames
): Promise<MarkedSheet[]> {
  if (names.ids.length === 0) names.update(await listSheets(context));
  try {
    return await readFormats(context, names.ids);
  } catch (error) {
    if (hostCode(error) !== "ItemNotFound") throw error;
    // A sheet that was known is gone.
    names.update(await listSheets(context));
    return readFormats(context, names.ids);
  }
}

async function readFormats(
  context: Excel.RequestContext,
  ids: readonly string[]
): Promise<MarkedSheet[]> {
  const readings = ids.map((id) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    worksheet.load("name, protection/protected, protection/options");
    const formats = conditionalFormatsOf(worksheet);
    formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
    return { worksheet, formats };
  });
  await context.sync();
  return readings
    .filter(({ worksheet: { protection } }) => !protection.protected || allowsFormats(protection))
    .map(({ worksheet, formats }) => ({
      worksheet,
      name: worksheet.name,
      ours: formats.items.filter(isOurs),
    }));
}

function conditionalFormatsOf(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return worksheet.getRange().conditionalFormats;
}

function allowsFormats({ options }: Excel.WorksheetProtection): boolean {
  return options.allowFormatCells ?? false;
}

function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && !custom.isNullObject && custom.rule.formula === OUR_FORMULA;
}

interface MarkedCell extends Position {
  readonly severity: Severity;
}

function severityByCell(marks: readonly Mark[]): MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { cell, severity } of marks) {
    const position = parseAddress(cell);
    const known = cells.get(cell)?.severity;
    const isLess = known && SEVERITIES.indexOf(known) > SEVERITIES.indexOf(severity);
    if (position && !isLess) cells.set(cell, { ...position, severity });
  }
  return [...cells.values()];
}

function addFormats(
  worksheet: Excel.Worksheet,
  cells: readonly MarkedCell[],
  severity: Severity
): void {
  const blocks = blocksOf(cells.filter((cell) => cell.severity === severity));
  for (const addresses of addressLists(blocks.map(({ area }) => formatArea(area)))) {
    const { custom } = worksheet.getRanges(addresses).conditionalFormats.add("Custom");
    custom.rule.formula = OUR_FORMULA;
    custom.format.fill.color = FILLS[severity];
  }
}
