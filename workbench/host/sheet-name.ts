/** "Sheet1" stays, "表 1" becomes "'表 1'". rule:quoted-names — Chinese letters need no quotes (protocol step 7). */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'表 1'!A1:B2" into its sheet, if one is named, and the rest. */
export function splitAddress(address: string): { sheet: string | null; local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  const named = address.slice(0, mark);
  const sheet =
    named.startsWith("'") && named.endsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return { sheet, local: address.slice(mark + 1) };
}
