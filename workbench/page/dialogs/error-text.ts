import { say } from "../../../src/core/texts/texts";
import { WorkbookError } from "../../../src/workbook/workbook";
import { LANGUAGE, text } from "../texts/text";

/** What to tell a person about a file that could not be opened or saved. */
export function errorText(error: unknown): string {
  if (error instanceof WorkbookError)
    return say({ key: `error.${error.code}`, data: {} }, LANGUAGE);
  if (error instanceof DOMException) return text("message.cannotRead");
  return say({ key: "error.host-failed", data: {} }, LANGUAGE);
}
