/* global Office, window */

const MIDDLE_LUMINANCE = 0.4;
const HEX_COLOUR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** How light a colour such as "#F0F0F0" is: 0 black, 1 white. Null when it is no such colour. */
export function luminance(colour: string): number | null {
  const match = HEX_COLOUR.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Background that the host gives its panes; null where it does not say (Excel on the web). */
function hostBackground(): string | null {
  if (typeof Office === "undefined") return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor ?? null;
}

const darkScheme = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");
const forcedColours = (): MediaQueryList => window.matchMedia("(forced-colors: active)");

/** True when the host, or else the system, is dark. In contrast themes the system decides. */
export function isDark(): boolean {
  const background = forcedColours().matches ? null : hostBackground();
  const light = background === null ? null : luminance(background);
  return light === null ? darkScheme().matches : light < MIDDLE_LUMINANCE;
}

/** Calls back when the appearance may have changed. Hosts tell of it late or not at all: ask again on focus. */
export function watchAppearance(onChange: () => void): () => void {
  const queries = [darkScheme(), forcedColours()];
  for (const query of queries) query.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}
