/** #VALUE!: an argument is of the wrong kind. #N/A: something is not there yet. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** A bad argument, with a message for the cell's tooltip that says what to do. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    readonly code: FunctionErrorCode,
    message: string
  ) {
    super(message);
  }
}
