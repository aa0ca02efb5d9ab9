import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { builtInFormat } from "../../../src/workbook/file/number-formats";
import { readColour, type ThemeColours } from "./colours";
import { attribute, child, childrenOf, type XmlNode } from "./xml-node";

export interface CellLook {
  readonly style: IStyleData;
  /** The cell is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Pixels of one step of indentation. */
const INDENT = 9;
const STACKED_TEXT = 255;

/** The looks of cellXfs by index, as Univer draws them. */
export function readCellLooks(styles: XmlNode, theme: ThemeColours): CellLook[] {
  const formats = new Map(
    childrenOf(styles, "numFmts").map((node) => [
      attribute(node, "numFmtId") ?? "",
      attribute(node, "formatCode") ?? "General",
    ])
  );
  const fonts = childrenOf(styles, "fonts").map((font) => fontStyle(font, theme));
  const fills = childrenOf(styles, "fills").map((fill) => fillColour(fill, theme));
  const borders = childrenOf(styles, "borders").map((border) => borderData(border, theme));
  const at = <Item>(items: readonly Item[], node: XmlNode, name: string): Item | undefined =>
    items[Number(attribute(node, name) ?? "0")];

  return childrenOf(styles, "cellXfs").map((xf) => {
    const id = attribute(xf, "numFmtId") ?? "0";
    const pattern = formats.get(id) ?? builtInFormat(Number(id));
    const fill = at(fills, xf, "fillId");
    const border = at(borders, xf, "borderId");
    const style: IStyleData = { ...at(fonts, xf, "fontId"), ...alignment(child(xf, "alignment")) };
    if (fill) style.bg = { rgb: fill };
    if (border) style.bd = border;
    if (pattern !== "General") style.n = { pattern };
    const quotePrefix = attribute(xf, "quotePrefix");
    return { style, quotePrefix: quotePrefix === "1" || quotePrefix === "true" };
  });
}

function fontStyle(font: XmlNode, theme: ThemeColours): IStyleData {
  const style: IStyleData = {};
  const name = attribute(child(font, "name"), "val");
  const size = Number(attribute(child(font, "sz"), "val"));
  const colour = readColour(child(font, "color"), theme);
  if (name) style.ff = name;
  if (size > 0) style.fs = size;
  if (isOn(font, "b")) style.bl = BooleanNumber.TRUE;
  if (isOn(font, "i")) style.it = BooleanNumber.TRUE;
  if (isOn(font, "u")) style.ul = { s: BooleanNumber.TRUE };
  if (isOn(font, "strike")) style.st = { s: BooleanNumber.TRUE };
  if (colour && colour !== "#000000") style.cl = { rgb: colour };
  return style;
}

function isOn(font: XmlNode, name: string): boolean {
  const node = child(font, name);
  return node !== undefined && !["0", "false", "none"].includes(attribute(node, "val") ?? "");
}

function fillColour(fill: XmlNode, theme: ThemeColours): string | null {
  const pattern = child(fill, "patternFill");
  const gradient = child(fill, "gradientFill");
  if (gradient) return readColour(child(child(gradient, "stop"), "color"), theme);
  const kind = attribute(pattern, "patternType") ?? "none";
  if (!pattern || kind === "none") return null;
  if (kind !== "solid" && !child(pattern, "bgColor") && !child(pattern, "fgColor")) return null;
  return readColour(child(pattern, kind === "solid" ? "fgColor" : "bgColor"), theme);
}

function borderData(border: XmlNode, theme: ThemeColours): IBorderData | null {
  const data: IBorderData = {};
  const side = (...names: string[]): IBorderStyleData | null => {
    const node = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const kind = BORDERS[attribute(node, "style") ?? "none"];
    if (kind === undefined) return null;
    return { s: kind, cl: { rgb: readColour(child(node, "color"), theme) ?? "#000000" } };
  };
  const sides = {
    l: side("left", "start"),
    r: side("right", "end"),
    t: side("top"),
    b: side("bottom"),
  };
  for (const [key, drawn] of Object.entries(sides))
    if (drawn) Object.assign(data, { [key]: drawn });
  const diagonal = side("diagonal");
  if (diagonal && attribute(border, "diagonalDown") === "1") data.tl_br = diagonal;
  if (diagonal && attribute(border, "diagonalUp") === "1") data.bl_tr = diagonal;
  return Object.keys(data).length > 0 ? data : null;
}

function alignment(node: XmlNode | undefined): IStyleData {
  const style: IStyleData = {};
  const horizontal = HORIZONTAL[attribute(node, "horizontal") ?? ""];
  if (horizontal !== undefined) style.ht = horizontal;
  style.vt = VERTICAL[attribute(node, "vertical") ?? ""] ?? VerticalAlign.BOTTOM;
  const wraps = attribute(node, "wrapText");
  if (wraps === "1" || wraps === "true") style.tb = WrapStrategy.WRAP;
  const indent = Number(attribute(node, "indent") ?? "0");
  if (indent > 0) style.pd = { l: 2 + indent * INDENT };
  const rotation = Number(attribute(node, "textRotation") ?? "0");
  if (rotation === STACKED_TEXT) style.tr = { a: 0, v: BooleanNumber.TRUE };
  // Files count 1–90 upwards and 91–180 downwards; Univer counts downwards.
  else if (rotation !== 0) style.tr = { a: rotation <= 90 ? -rotation : rotation - 90 };
  return style;
}
