/** A script element as office.js makes it to load its files. */
interface LoadedScript {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** The little of a page that office.js touches at its start, seen by running it. */
export function nodeWindow(
  native: Readonly<Record<string, unknown>>,
  pageUrl: string,
  officeUrl: string,
  load: (url: string) => boolean
): Record<string, unknown> {
  const page = new URL(pageUrl);
  const append = (script: LoadedScript): void => {
    setImmediate(() => {
      if (load(script.src)) script.onload?.();
      else script.onerror?.();
    });
  };
  const head = { appendChild: append, insertBefore: append };
  const tag = {
    src: officeUrl,
    getAttribute: (name: string) => (name === "src" ? officeUrl : null),
  };
  const listening = { addEventListener: ignore, removeEventListener: ignore };
  const document = {
    ...listening,
    head,
    body: { appendChild: ignore },
    URL: pageUrl,
    domain: page.hostname,
    cookie: "",
    readyState: "complete",
    hasFocus: () => true,
    createElement: newElement,
    getElementsByTagName: (name: string): unknown[] => {
      if (name.toLowerCase() === "script") return [tag];
      return name.toLowerCase() === "head" ? [head] : [];
    },
  };
  const globals: Record<string, unknown> = {
    ...listening,
    ...timers(),
    console,
    URL,
    Event,
    TextEncoder,
    TextDecoder,
    performance,
    structuredClone,
    queueMicrotask,
    ...native,
    document,
    location: locationOf(page),
    navigator: { userAgent: "simulated", language: "zh-CN", platform: "Win32" },
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    name: "",
  };
  for (const self of ["window", "self", "top", "parent"]) globals[self] = globals;
  return globals;
}

function newElement(tagName: string): Record<string, unknown> {
  const element: Record<string, unknown> = { tagName, style: {}, addEventListener: ignore };
  element["setAttribute"] = (name: string, value: unknown): void => {
    element[name] = value;
  };
  element["getAttribute"] = (name: string): unknown => element[name] ?? null;
  element["appendChild"] = ignore;
  return element;
}

function timers(): Record<string, unknown> {
  return { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate };
}

function locationOf(page: URL): Record<string, string> {
  const { href, search, hash, protocol, hostname, host, pathname, origin } = page;
  return { href, search, hash, protocol, hostname, host, pathname, origin };
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => {
      items.clear();
    },
  };
}

function ignore(): void {
  // Nothing listens in a window without a page.
}
