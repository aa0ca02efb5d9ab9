import { WorkbookError, type WorkbookErrorCode } from "../workbook";

/** Codes of Excel.ErrorCodes and OfficeExtension.ErrorCodes, by what they mean to a person. Others: "host-failed". */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  ActivityLimitReached: "host-busy",
  ConnectionFailure: "host-busy",
  InactiveWorkbook: "host-busy",
  RequestAborted: "host-busy",
};

/** The code of an error of office.js, such as "ItemNotFound"; "" for other errors. */
export function hostCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Any failure of a call to Excel as WorkbookError. */
export function toWorkbookError(error: unknown, step: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = hostCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const detail = `${step}: ${code === "" ? message : `${code} ${message}`}`;
  return new WorkbookError(CODES[code] ?? "host-failed", detail, { cause: error });
}

/**
 * Runs work on the open workbook. Never waits for the end of cell editing (`delayForCellEdit`): the wait can
 * last until another cell is clicked, and the pane would seem dead (office-js #806, #3019). It fails at once
 * with "editing-cell", nothing done, and the person is told.
 * Throws WorkbookError.
 */
export async function runExcel<Result>(
  step: string,
  work: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toWorkbookError(error, step);
  }
}
