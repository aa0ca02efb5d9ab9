import { type ReactElement, useState } from "react";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { App } from "./app";
import type { PaneRequests } from "./pane/pane-requests";

/** The pane over the workbook that is open in Excel. Show it after Office.onReady. */
export function ExcelPane({ requests }: { readonly requests: PaneRequests }): ReactElement {
  const [workbook] = useState(() => new ExcelWorkbook());
  return <App workbook={workbook} requests={requests} />;
}
