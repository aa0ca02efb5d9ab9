import { applySplices, type Splice } from "./splice";
import { openSpreadsheetRoot } from "./workbook-part";
import { setAttribute } from "./xml-edit";
import { XmlScanner } from "./xml-scanner";

/** Lists of a styles part in their order (ECMA-376 18.8.39), as far as new ones may have to go between them. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
export type ListName = (typeof LISTS)[number];

interface StyleList {
  /** The items there are, then those added. */
  readonly items: string[];
  readonly known: number;
  /** Writes the list with its items, all of them or those added. */
  readonly splices: (items: readonly string[], added: readonly string[]) => Splice[];
}

/** The lists of a styles part, open for more items; those there are keep their place. */
export class StyleLists {
  /** With its colon; "" when there is none. */
  readonly prefix: string;
  private readonly lists = new Map<ListName, StyleList>();
  /** Where each list that is there begins: one that is not goes before the next. */
  private readonly starts = new Map<ListName, number>();
  private readonly end: number;

  /** Throws WorkbookError "damaged". */
  constructor(
    private readonly text: string,
    part: string
  ) {
    const scanner = new XmlScanner(text, part);
    this.prefix = openSpreadsheetRoot(scanner, "styleSheet");
    if (scanner.isEmpty) scanner.damaged("no style at all");
    let end = scanner.tagEnd;
    while (scanner.next() && !scanner.isClose) {
      const name = LISTS.find((one) => scanner.is(this.prefix + one));
      if (!name) {
        scanner.skipElement();
        continue;
      }
      this.starts.set(name, scanner.tagStart);
      this.lists.set(name, scanner.isEmpty ? this.emptyList(name, scanner) : this.list(scanner));
      end = scanner.tagEnd;
    }
    this.end = end;
  }

  has(name: ListName): boolean {
    return this.starts.has(name);
  }

  /** Makes sure that index 0 of a list is there. */
  ensure(name: ListName): void {
    this.known(name);
  }

  /** The index of an item, which is appended unless it is there already. */
  add(name: ListName, xml: string): number {
    const { items } = this.known(name);
    const known = items.indexOf(xml);
    return known === -1 ? items.push(xml) - 1 : known;
  }

  /** The styles part with what was added. */
  result(): string {
    // In the order of the schema: lists that are new may stand at the same place.
    const splices = LISTS.flatMap((name) => {
      const list = this.lists.get(name);
      if (!list || list.items.length === list.known) return [];
      return list.splices(list.items, list.items.slice(list.known));
    });
    return applySplices(this.text, splices);
  }

  private known(name: ListName): StyleList {
    const list = this.lists.get(name);
    if (list && list.items.length > 0) return list;
    const fresh = list ?? this.newList(name);
    fresh.items.push(...this.defaults(name));
    this.lists.set(name, fresh);
    return fresh;
  }

  /** A list with items: what is added goes behind them. */
  private list(scanner: XmlScanner): StyleList {
    const count = setAttribute(scanner, "count", "");
    const outside = scanner.depth - 1;
    const items: string[] = [];
    while (scanner.next() && scanner.depth > outside) {
      const start = scanner.tagStart;
      scanner.skipElement();
      items.push(this.text.slice(start, scanner.tagEnd));
    }
    const at = scanner.tagStart;
    return {
      items,
      known: items.length,
      splices: (all, added) => [
        { ...count, text: count.text.replace('""', `"${all.length}"`) },
        { start: at, end: at, text: added.join("") },
      ],
    };
  }

  /** `<fonts count="0"/>` */
  private emptyList(name: ListName, { tagStart: start, tagEnd: end }: XmlScanner): StyleList {
    return { items: [], known: 0, splices: (all) => [{ start, end, text: this.whole(name, all) }] };
  }

  private newList(name: ListName): StyleList {
    const later = LISTS.slice(LISTS.indexOf(name) + 1).find((one) => this.starts.has(one));
    const at = (later && this.starts.get(later)) ?? this.end;
    const splices: StyleList["splices"] = (all) => [
      { start: at, end: at, text: this.whole(name, all) },
    ];
    return { items: [], known: 0, splices };
  }

  private whole(name: ListName, items: readonly string[]): string {
    const { prefix } = this;
    return `<${prefix}${name} count="${items.length}">${items.join("")}</${prefix}${name}>`;
  }

  /** What index 0 means to every program, and index 1 of fills. */
  private defaults(name: ListName): string[] {
    const { prefix } = this;
    const fill = (pattern: string): string =>
      `<${prefix}fill><${prefix}patternFill patternType="${pattern}"/></${prefix}fill>`;
    switch (name) {
      case "fonts":
        return [
          `<${prefix}font><${prefix}sz val="11"/><${prefix}name val="等线"/></${prefix}font>`,
        ];
      case "fills":
        return [fill("none"), fill("gray125")];
      case "borders":
        return [`<${prefix}border/>`];
      case "cellXfs":
      case "cellStyleXfs":
        return [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`];
      case "numFmts":
        return [];
    }
  }
}
