import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { describeWorkbookContract } from "./contract";

describeWorkbookContract("FileWorkbook", async (bytes) => ({
  workbook: new FileWorkbook(bytes),
  close: () => Promise.resolve(),
}));
