/** Markup that is safe to put into a page: only `html` and `join` make it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null;

/** A piece of markup; values that are no markup themselves are escaped, null is nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = pieces[0] ?? "";
  parts.forEach((part, index) => {
    markup += part === null ? "" : isHtml(part) ? part.markup : escapeText(String(part));
    markup += pieces[index + 1] ?? "";
  });
  return { markup };
}

export function join(parts: readonly Html[]): Html {
  return { markup: parts.map(({ markup }) => markup).join("") };
}

function isHtml(part: Html | string | number): part is Html {
  return typeof part === "object";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters that HTML cannot hold; tab and line breaks may stay. */
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

function escapeText(text: string): string {
  return text
    .replace(UNHOLDABLE, "\uFFFD")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
