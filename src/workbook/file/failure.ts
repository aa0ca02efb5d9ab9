import { WorkbookError, type WorkbookErrorCode } from "../workbook";

/** Throws a WorkbookError. */
export function fail(code: WorkbookErrorCode, detail: string, cause?: unknown): never {
  throw new WorkbookError(code, detail, cause === undefined ? undefined : { cause });
}

/** Runs a step over foreign bytes: whatever else it throws comes out as WorkbookError "damaged". */
export function guarded<Result>(step: string, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    return fail("damaged", `${step}: ${String(cause)}`, cause);
  }
}
