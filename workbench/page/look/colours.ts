import { attribute, child, childrenOf, type XmlNode } from "./xml-node";

/** Colours of the theme by their place in it (ECMA-376 20.1.6.2): light 1, dark 1, light 2, dark 2, accents… */
export type ThemeColours = readonly string[];

/** What a file without a theme part is drawn with. */
const OFFICE_THEME: ThemeColours = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31"],
  ...["#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"],
];

/** Places in the file (dk1, lt1, dk2, lt2, …) by index: the first two pairs are swapped there. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The palette of old files (ECMA-376 18.8.27); 64 and above are the system's colours. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF " +
  "00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 " +
  "0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF " +
  "FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

export function readTheme(theme: XmlNode | null): ThemeColours {
  const scheme = childrenOf(child(theme ?? undefined, "themeElements"), "clrScheme");
  if (scheme.length < THEME_ORDER.length) return OFFICE_THEME;
  const inFile = scheme.map((entry) => {
    const [colour] = entry.children;
    return `#${attribute(colour, "lastClr") ?? attribute(colour, "val") ?? "000000"}`;
  });
  return THEME_ORDER.map((place) => inFile[place] ?? "#000000");
}

/** A colour element as "#RRGGBB"; null for "automatic" or none. */
export function readColour(node: XmlNode | undefined, theme: ThemeColours): string | null {
  const colour = baseColour(node, theme);
  const tint = Number(attribute(node, "tint") ?? "0");
  return colour && tint !== 0 ? tinted(colour, tint) : colour;
}

function baseColour(node: XmlNode | undefined, theme: ThemeColours): string | null {
  const rgb = attribute(node, "rgb");
  if (rgb !== null && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const place = attribute(node, "theme");
  if (place !== null) return theme[Number(place)] ?? null;
  const indexed = PALETTE[Number(attribute(node, "indexed") ?? "64")];
  return indexed === undefined ? null : `#${indexed}`;
}

/** Lightens (above 0) or darkens by the tint's share, as Excel does on the lightness (ECMA-376 18.8.19). */
function tinted(colour: string, tint: number): string {
  const [red, green, blue] = channels(colour);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const change = (channel: number): number => {
    // Hue and saturation stay; near black and white there is none to keep.
    const scale = spread(wanted) / (spread(lightness) || 1);
    return wanted + (channel - lightness) * (spread(lightness) === 0 ? 0 : scale);
  };
  return `#${[red, green, blue].map((channel) => toHex(change(channel))).join("")}`;
}

/** How far channels can lie from a lightness. */
function spread(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function channels(colour: string): [number, number, number] {
  const at = (start: number): number => parseInt(colour.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function toHex(channel: number): string {
  const byte = Math.round(Math.min(Math.max(channel, 0), 1) * 255);
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
