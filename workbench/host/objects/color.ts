import { invalidArgument } from "../host-error";
import { type Wire } from "../wire";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#ffee00", "FFEE00" or one of a few HTML names → "#FFEE00". */
export function toColor(color: Wire): string {
  if (typeof color !== "string") throw invalidArgument();
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : NAMED[color.toLowerCase()];
  if (!found) throw invalidArgument();
  return found;
}
