import type { Json } from "./json";
import type { Scratch } from "./scratch";

const FACTS = "values, formulas, text, valueTypes, numberFormat";

/** What Excel tells of one cell: type, value, formula, text, number format. Call it after the next sync. */
export function askCell(range: Excel.Range): () => Json {
  range.load(FACTS);
  return () =>
    [range.valueTypes, range.values, range.formulas, range.text, range.numberFormat].map(cellOf);
}

/**
 * Writes each input into a cell of its own, as `values`, and tells what came of it (as askCell does), by input;
 * a refusal by its code.
 * @param format the number format of the cells; General when left out
 */
export async function writeTexts(
  scratch: Scratch,
  inputs: readonly (string | number | boolean)[],
  format?: string
): Promise<Json> {
  const found: Record<string, Json> = {};
  for (const [row, input] of inputs.entries()) {
    found[typeof input === "string" ? input : `${typeof input} ${String(input)}`] = await writeText(
      scratch,
      row,
      input,
      format
    );
  }
  return found;
}

async function writeText(
  scratch: Scratch,
  row: number,
  input: string | number | boolean,
  format: string | undefined
): Promise<Json> {
  try {
    return await scratch.run(async (sheet, context) => {
      const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[input]];
      const facts = askCell(cell);
      await context.sync();
      return facts();
    });
  } catch (error) {
    return { refused: scratch.codeOf(error) };
  }
}

/** What a formula shows, once it has been calculated and, for functions of add-ins, has been answered. */
export async function calculated(scratch: Scratch, addresses: readonly string[]): Promise<Json> {
  let values: Json[] = [];
  for (let attempt = 0; attempt < 50; attempt++) {
    values = await scratch.run(async (sheet, context) => {
      const ranges = addresses.map((address) => sheet.getRange(address).load("values"));
      await context.sync();
      return ranges.map((range) => cellOf(range.values));
    });
    if (!values.includes("#BUSY!")) break;
    await scratch.pause(200);
  }
  return values;
}

function cellOf(matrix: readonly (readonly unknown[])[] | null): Json {
  return (matrix?.[0]?.[0] ?? null) as Json;
}
