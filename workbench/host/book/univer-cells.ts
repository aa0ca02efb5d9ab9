import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { type CellValue } from "../../../src/core/sheet/sheet";
import { type CellContent, type CellStyle, DEFAULT_STYLE, EMPTY_CONTENT } from "./book";

/** What we keep in a cell beside what Univer knows. */
interface OwnCellData {
  readonly unlocked?: boolean;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export function toContent(cell: Nullable<ICellData>): CellContent {
  if (!cell) return EMPTY_CONTENT;
  return {
    // An empty text is a result, but no constant.
    value: valueOf(cell) ?? (cell.f && cell.v === "" ? "" : null),
    formula: cell.f ? withEquals(cell.f) : null,
    quotePrefix: cell.t === CellValueType.FORCE_STRING,
  };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : "=" + formula;
}

function valueOf(cell: ICellData): CellValue {
  // Text typed over several lines in the page is rich text; its data ends in "\r\n".
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  const raw = cell.v;
  if (raw === undefined || raw === null || raw === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(raw) === 1 || raw === true;
  return raw;
}

/** Every field is set, so that nothing of the former content stays. */
export function toCellData(content: CellContent): ICellData {
  if (content.formula !== null) return { f: content.formula, v: null, t: null, p: null, si: null };
  const { value } = content;
  const cleared = { f: null, p: null, si: null };
  if (value === null) return { ...cleared, v: null, t: null };
  if (typeof value === "number") return { ...cleared, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const t = content.quotePrefix ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...cleared, v: value, t };
}

export function toStyle(style: Nullable<IStyleData>, custom: Nullable<OwnCellData>): CellStyle {
  if (!style) return custom?.unlocked ? { ...DEFAULT_STYLE, locked: false } : DEFAULT_STYLE;
  return {
    format: style.n?.pattern ?? "General",
    fill: style.bg?.rgb ? upperHex(style.bg.rgb) : null,
    fontColor: style.cl?.rgb ? upperHex(style.cl.rgb) : null,
    fontName: style.ff ?? null,
    fontSize: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontal: keyOf(HORIZONTAL, style.ht) ?? "General",
    vertical: keyOf(VERTICAL, style.vt) ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    locked: !custom?.unlocked,
  };
}

/** The Univer form of a change of style; `locked` travels in the cell's custom data instead. */
export function toStyleData(patch: Partial<CellStyle>): IStyleData {
  const data: IStyleData = {};
  if (patch.format !== undefined) data.n = { pattern: patch.format };
  if (patch.fill !== undefined) data.bg = patch.fill ? { rgb: patch.fill } : null;
  if (patch.fontColor !== undefined) data.cl = patch.fontColor ? { rgb: patch.fontColor } : null;
  if (patch.fontName !== undefined) data.ff = patch.fontName;
  if (patch.fontSize !== undefined && patch.fontSize !== null) data.fs = patch.fontSize;
  if (patch.bold !== undefined) data.bl = flag(patch.bold);
  if (patch.italic !== undefined) data.it = flag(patch.italic);
  if (patch.underline !== undefined) data.ul = { s: flag(patch.underline) };
  if (patch.strikethrough !== undefined) data.st = { s: flag(patch.strikethrough) };
  if (patch.horizontal !== undefined) data.ht = HORIZONTAL[patch.horizontal] ?? null;
  if (patch.vertical !== undefined) data.vt = VERTICAL[patch.vertical] ?? null;
  if (patch.wrap !== undefined) data.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return data;
}

export function toCustom(locked: boolean): { unlocked: boolean } {
  return { unlocked: !locked };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<T>(table: Readonly<Record<string, T>>, sought: Nullable<T>): string | undefined {
  return Object.keys(table).find((key) => table[key] === sought);
}

function upperHex(color: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!rgb) return color.toUpperCase();
  const parts = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return ("#" + parts.join("")).toUpperCase();
}
