import { readWorkbook } from "../../src/workbook/file/read-workbook";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Sheet } from "../../src/core/sheet/sheet";
import { type BootOptions, type BootedHost, bootHost } from "../../workbench/host/boot/boot-node";

export interface OpenedExcel extends Omit<BootedHost, "close"> {
  readonly workbook: ExcelWorkbook;
  /** What went to Excel since the workbook was opened or last asked. */
  syncs(): number;
  close(): Promise<void>;
}

/** The Excel adapter on the unmodified office.js in a simulated host; office.js becomes global as in a page. */
export async function openExcel(
  source: Uint8Array | readonly Sheet[],
  options: Omit<BootOptions, "sheets"> = {}
): Promise<OpenedExcel> {
  const sheets = source instanceof Uint8Array ? readWorkbook(source).sheets : source;
  const booted = await bootHost({ ...options, sheets });
  Object.assign(globalThis, { Excel: booted.Excel, Office: booted.Office });
  const { counters } = booted.host;
  counters.reset();
  const syncs = (): number => {
    const count = counters.syncs;
    counters.reset();
    return count;
  };
  const close = async (): Promise<void> => {
    // The release of references that ends an Excel.run is not waited for by it.
    booted.host.faults.clear();
    await new Promise((resolve) => setTimeout(resolve));
    await booted.host.settled();
    booted.close();
    for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  };
  return { ...booted, workbook: new ExcelWorkbook(), syncs, close };
}
