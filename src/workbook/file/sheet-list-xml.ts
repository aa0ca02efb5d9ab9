import { fail } from "./failure";
import { applySplices, type Splice } from "./splice";
import { isTrue, openSpreadsheetRoot } from "./workbook-part";
import { appendChild, setAttribute } from "./xml-edit";
import { XmlScanner } from "./xml-scanner";
import { encodeAttribute } from "./xml-text";

/** Refuses workbooks whose list of sheets is protected. Throws WorkbookError "structure-protected". */
export function requireOpenStructure(text: string, part: string): void {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "workbook");
  while (scanner.next()) {
    if (scanner.isClose || !scanner.is(`${prefix}workbookProtection`)) continue;
    if (isTrue(scanner.attribute("lockStructure"))) fail("structure-protected", part);
  }
}

/** The workbook part with a sheet behind the others. */
export function addSheetElement(text: string, part: string, name: string, id: string): string {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "workbook");
  let highest = 0;
  let idName = "r:id";
  for (const sheet of sheetTags(new XmlScanner(text, part))) {
    highest = Math.max(highest, sheet.number);
    idName = sheet.idName;
  }
  while (!scanner.is(`${prefix}sheets`)) if (!scanner.next()) scanner.damaged("no list of sheets");
  const xml =
    `<${prefix}sheet name="${encodeAttribute(name)}" sheetId="${highest + 1}"` +
    ` ${idName}="${encodeAttribute(id)}"/>`;
  return applySplices(text, [appendChild(scanner, xml)]);
}

/**
 * The workbook part without the sheets of these relationship ids. Names and views count sheets by their place: names
 * that belong to a removed sheet go with it, the others follow theirs.
 */
export function removeSheetElements(text: string, part: string, ids: ReadonlySet<string>): string {
  const sheets = sheetTags(new XmlScanner(text, part));
  const removed = sheets.flatMap(({ id }, place) => (ids.has(id) ? [place] : []));
  const splices: Splice[] = removed.flatMap((place) => {
    const sheet = sheets[place];
    return sheet ? [{ start: sheet.start, end: sheet.end, text: "" }] : [];
  });
  const moved = (place: number): number => place - removed.filter((one) => one < place).length;
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "workbook");
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.is(`${prefix}definedName`)) {
      const place = scanner.attribute("localSheetId");
      if (place === null) continue;
      const [start, name] = [scanner.tagStart, setAttribute(scanner, "localSheetId", "")];
      scanner.skipElement();
      const isGone = removed.includes(Number(place));
      splices.push(
        isGone
          ? { start, end: scanner.tagEnd, text: "" }
          : { ...name, text: name.text.replace('""', `"${moved(Number(place))}"`) }
      );
    } else if (scanner.is(`${prefix}workbookView`)) {
      for (const attribute of ["activeTab", "firstSheet"]) {
        const place = Number(scanner.attribute(attribute) ?? "0");
        const after = removed.includes(place) ? 0 : moved(place);
        if (after !== place) splices.push(setAttribute(scanner, attribute, String(after)));
      }
    }
  }
  return withoutEmptyNames(applySplices(text, splices), prefix);
}

/** A list of names without a name is no valid one. */
function withoutEmptyNames(text: string, prefix: string): string {
  return text.replace(`<${prefix}definedNames></${prefix}definedNames>`, "");
}

interface SheetTag {
  readonly id: string;
  /** Of the attribute that holds the id: "r:id". */
  readonly idName: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function sheetTags(scanner: XmlScanner): SheetTag[] {
  const prefix = openSpreadsheetRoot(scanner, "workbook");
  const tags: SheetTag[] = [];
  while (scanner.next()) {
    if (scanner.isClose || !scanner.is(`${prefix}sheet`)) continue;
    const id = scanner.prefixedAttribute("id") ?? "";
    const number = Number(scanner.attribute("sheetId") ?? "0");
    const [start, idName] = [scanner.tagStart, idNameOf(scanner)];
    scanner.skipElement();
    tags.push({ id, idName, number, start, end: scanner.tagEnd });
  }
  return tags;
}

function idNameOf(scanner: XmlScanner): string {
  for (let index = 0; index < scanner.attributeCount; index++) {
    const name = scanner.text.slice(
      scanner.attributeNameStart(index),
      scanner.attributeNameEnd(index)
    );
    if (name.endsWith(":id")) return name;
  }
  return "r:id";
}
