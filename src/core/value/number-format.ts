import { DAY_WORDS, MONTH, YEAR } from "../vocabulary/dates";

/** Quoted text, escaped or padded characters, and bracketed colours, locales and conditions. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;
const GENERAL = /^(?:general|standard|@)?$/iu;
const DECIMALS = /\.([0#?]+)/u;

/** What a number format shows. */
export interface FormatFacts {
  readonly percent: boolean;
  /** Digits after the point; null when the format fixes none ("General"). */
  readonly decimals: number | null;
  /** Parts of a date that it shows; null when it is no date format. */
  readonly date: { readonly year: boolean; readonly month: boolean; readonly day: boolean } | null;
}

/** Reads the positive section of a number format code: "0.00%", 'yyyy"年"m"月"d"日"'. */
export function readFormat(format: string): FormatFacts {
  if (GENERAL.test(format)) return { percent: false, decimals: null, date: null };
  const section = firstSection(format);
  const bare = section.replace(LITERALS, "").toLowerCase();
  const year = bare.includes("y");
  const day = bare.includes("d") || DAY_WORDS.some((word) => bare.includes(word));
  const month = bare.includes("m") && (year || day || section.includes(MONTH));
  const digits = DECIMALS.exec(bare)?.[1];
  return {
    percent: bare.includes("%"),
    decimals: digits?.length ?? (bare.includes("0") ? 0 : null),
    date: year || month || day || bare.includes(YEAR) ? { year, month, day } : null,
  };
}

/** Up to the first semicolon outside quotes. */
function firstSection(format: string): string {
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const character = format.charAt(at);
    if (character === "\\" && !quoted) at++;
    else if (character === '"') quoted = !quoted;
    else if (character === ";" && !quoted) return format.slice(0, at);
  }
  return format;
}
