const NAMESPACE = "http://www.w3.org/2000/svg";

/** Line drawings on a grid of 24. */
const PATHS = {
  open: "M3 7.5V18a2 2 0 0 0 2 2h13l3-8.5H7.5L5 18M3 7.5V6a2 2 0 0 1 2-2h4l2 2.5h6a2 2 0 0 1 2 2v3",
  save: "M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6",
  sample: "M4 4h16v16H4zM4 9h16M4 14h16M10 9v11",
  restore: "M5 5v5h5M5.5 10a7.5 7.5 0 1 1-1 5",
  undo: "M8 5 4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9",
  redo: "m16 5 4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h5",
} as const;

export type GlyphName = keyof typeof PATHS;

export function glyph(name: GlyphName): SVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  const attributes = {
    ...{ viewBox: "0 0 24 24", width: "24", height: "24", fill: "none", stroke: "currentColor" },
    ...{ "stroke-width": "1.4", "stroke-linejoin": "round", "stroke-linecap": "round" },
    ...{ class: "ribbon-icon", "aria-hidden": "true" },
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(NAMESPACE, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
