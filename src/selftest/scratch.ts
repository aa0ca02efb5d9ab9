/** What a probe asks things of; Jest gives those of the simulated host. */
export interface Hosts {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export type Work<Result> = (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
) => Promise<Result>;

const LONGEST_NAME = 31;
/** While a person is typing in a cell a sheet cannot be deleted. */
const REMOVAL_ATTEMPTS = 5;
const REMOVAL_PAUSE_MS = 2000;

/** A worksheet of a probe's own, the only one it may touch. */
export class Scratch {
  /** Remarks for the report that are not compared: texts of errors, times. */
  readonly notes: string[] = [];

  private constructor(
    private readonly hosts: Hosts,
    readonly id: string
  ) {}

  /** Makes the sheet; it does not become the active one. */
  static async make(hosts: Hosts, name: string): Promise<Scratch> {
    const id = await hosts.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name.slice(0, LONGEST_NAME));
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    return new Scratch(hosts, id);
  }

  get Office(): typeof Office {
    return this.hosts.Office;
  }

  /** One Excel.run with this sheet. */
  run<Result>(work: Work<Result>): Promise<Result> {
    return this.hosts.Excel.run((context) =>
      work(context.workbook.worksheets.getItem(this.id), context)
    );
  }

  /** Does something that may be refused: "done", or the code of the error. Syncs by itself. */
  async attempt(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void
  ): Promise<string> {
    try {
      await this.run(async (sheet, context) => {
        work(sheet, context);
        await context.sync();
      });
      return "done";
    } catch (error) {
      return this.codeOf(error);
    }
  }

  /** The code of an error of office.js; its text goes to the notes. */
  codeOf(error: unknown): string {
    const code = errorCode(error);
    this.notes.push(`${code}: ${error instanceof Error ? error.message : String(error)}`);
    return code;
  }

  pause(milliseconds: number): Promise<void> {
    return this.hosts.pause(milliseconds);
  }

  /** Deletes the sheet, whatever the probe has made of it. False when it could not be deleted. */
  async remove(): Promise<boolean> {
    for (let attempt = 1; attempt <= REMOVAL_ATTEMPTS; attempt++) {
      try {
        await this.delete();
        return true;
      } catch {
        await this.pause(REMOVAL_PAUSE_MS);
      }
    }
    return false;
  }

  private delete(): Promise<void> {
    return this.hosts.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(this.id);
      await context.sync();
      if (sheet.isNullObject) return;
      // One that is very hidden cannot be deleted.
      sheet.visibility = "Visible";
      sheet.delete();
      await context.sync();
    });
  }
}

/** Such as "AccessDenied"; the name of an error that is not one of office.js. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("code" in error && typeof error.code === "string") return error.code;
    if ("name" in error && typeof error.name === "string") return error.name;
  }
  return "Error";
}
