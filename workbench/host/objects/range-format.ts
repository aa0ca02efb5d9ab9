import { type Area } from "../../../src/core/sheet/address";
import { type BookSheet, type CellStyle } from "../book/book";
import { invalidArgument } from "../host-error";
import { type Wire } from "../wire";
import { type World } from "../world";
import { toColor } from "./color";
import { action, HostObject, type Member, object, value } from "./host-object";
import { guardSheet } from "./range-cells";

const DEFAULT_FILL = "#FFFFFF";
const DEFAULT_FONT_COLOR = "#000000";
const DEFAULT_FONT_NAME = "等线";
const DEFAULT_FONT_SIZE = 11;
/** rule:autofit — one character is about this wide in pixels; only the effect "fits the text" is simulated. */
const PIXELS_PER_CHARACTER = 8;

/** The format of areas of one sheet. rule:mixed — a property that differs between cells reads as null (docs). */
export class AreasFormat {
  constructor(
    private readonly world: World,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[]
  ) {}

  object(): HostObject {
    return new HostObject("RangeFormat", () => ({
      fill: object(() => this.fill()),
      font: object(() => this.font()),
      protection: object(() => this.protection()),
      horizontalAlignment: this.text("horizontal"),
      verticalAlignment: this.text("vertical"),
      wrapText: this.flag("wrap"),
      columnWidth: value(
        () => this.columnWidth(),
        (width) => {
          this.setColumnWidth(width);
        }
      ),
      rowHeight: value(
        () => this.rowHeight(),
        (height) => {
          this.setRowHeight(height);
        }
      ),
      autofitColumns: action(() => {
        this.autofitColumns();
      }),
      autofitRows: action(() => undefined),
    }));
  }

  private fill(): HostObject {
    return new HostObject("RangeFill", () => ({
      color: value(
        () => this.common((style) => style.fill ?? DEFAULT_FILL),
        (color) => {
          this.restyle({ fill: color === "" ? null : toColor(color) });
        }
      ),
      clear: action(() => {
        this.restyle({ fill: null });
      }),
    }));
  }

  private font(): HostObject {
    return new HostObject("RangeFont", () => ({
      color: value(
        () => this.common((style) => style.fontColor ?? DEFAULT_FONT_COLOR),
        (color) => {
          this.restyle({ fontColor: toColor(color) });
        }
      ),
      name: value(
        () => this.common((style) => style.fontName ?? DEFAULT_FONT_NAME),
        (name) => {
          this.restyle({ fontName: requireText(name) });
        }
      ),
      size: value(
        () => this.common((style) => style.fontSize ?? DEFAULT_FONT_SIZE),
        (size) => {
          this.restyle({ fontSize: requireNumber(size) });
        }
      ),
      bold: this.flag("bold"),
      italic: this.flag("italic"),
      strikethrough: this.flag("strikethrough"),
      underline: value(
        () => this.common((style) => (style.underline ? "Single" : "None")),
        (kind) => {
          this.restyle({ underline: kind !== "None" });
        }
      ),
    }));
  }

  private protection(): HostObject {
    return new HostObject("FormatProtection", () => ({ locked: this.flag("locked") }));
  }

  private flag(key: "bold" | "italic" | "strikethrough" | "wrap" | "locked"): Member {
    return value(
      () => this.common((style) => style[key]),
      (on) => {
        this.restyle({ [key]: on === true });
      }
    );
  }

  private text(key: "horizontal" | "vertical"): Member {
    return value(
      () => this.common((style) => style[key]),
      (word) => {
        this.restyle({ [key]: requireText(word) });
      }
    );
  }

  private common(read: (style: CellStyle) => Wire): Wire {
    let known: Wire | undefined;
    for (const area of this.boundedAreas()) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const found = read(this.sheet.style(row, column));
          if (known !== undefined && known !== found) return null;
          known = found;
        }
      }
    }
    return known ?? null;
  }

  private restyle(patch: Partial<CellStyle>): void {
    guardSheet(this.world, this.sheet, "allowFormatCells");
    for (const area of this.boundedAreas()) this.sheet.restyle(area, patch);
  }

  /** rule:unbounded-format — of whole rows and columns only the used part is looked at or changed. */
  private boundedAreas(): Area[] {
    const used = this.sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return this.areas.map((area) => ({
      ...area,
      bottom: area.bottom - area.top > 100_000 ? Math.max(used.bottom, area.top) : area.bottom,
      right: area.right - area.left > 10_000 ? Math.max(used.right, area.left) : area.right,
    }));
  }

  private columnWidth(): Wire {
    return same(this.areas, "left", "right", (column) => this.sheet.columnWidth(column));
  }

  private rowHeight(): Wire {
    return same(this.areas, "top", "bottom", (row) => this.sheet.rowHeight(row));
  }

  private setColumnWidth(width: Wire): void {
    guardSheet(this.world, this.sheet, "allowFormatColumns");
    for (const area of this.areas) {
      this.sheet.setColumnWidth(area.left, area.right, requireNumber(width));
    }
  }

  private setRowHeight(height: Wire): void {
    guardSheet(this.world, this.sheet, "allowFormatRows");
    for (const area of this.boundedAreas()) {
      this.sheet.setRowHeight(area.top, area.bottom, requireNumber(height));
    }
  }

  private autofitColumns(): void {
    guardSheet(this.world, this.sheet, "allowFormatColumns");
    for (const area of this.boundedAreas()) {
      for (let column = area.left; column <= area.right; column++) {
        const width = this.widestText(area, column) * PIXELS_PER_CHARACTER;
        if (width > 0) this.sheet.setColumnWidth(column, column, width + PIXELS_PER_CHARACTER);
      }
    }
  }

  private widestText(area: Area, column: number): number {
    let widest = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      const text = String(this.sheet.content(row, column).value ?? "");
      const wide = text.match(/[^ -ÿ]/g)?.length ?? 0;
      widest = Math.max(widest, text.length + wide);
    }
    return widest;
  }
}

function same(
  areas: readonly Area[],
  first: "left" | "top",
  last: "right" | "bottom",
  read: (index: number) => number
): Wire {
  const found = new Set<number>();
  for (const area of areas) {
    const end = Math.min(area[last], area[first] + 10_000);
    for (let index = area[first]; index <= end; index++) found.add(read(index));
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function requireText(word: Wire): string {
  if (typeof word !== "string") throw invalidArgument();
  return word;
}

function requireNumber(size: Wire): number {
  if (typeof size !== "number") throw invalidArgument();
  return size;
}
