import { openExcel } from "../../support/contract-excel";
import { describeWorkbookContract } from "./contract";

describeWorkbookContract("ExcelWorkbook in the simulated host", (bytes) => openExcel(bytes));
