import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import vm from "node:vm";
import { type Sheet } from "../../../src/core/sheet/sheet";
import { type Book } from "../book/book";
import { bookFromSheets } from "../book/univer-headless";
import { type FunctionSource } from "../custom-functions";
import { loadMembers } from "../members/load-members";
import { type ApiSets } from "../members/member-table";
import { type MacCallbacks, macHostInfo, macWebkit } from "../shims/mac";
import { win32External } from "../shims/win32";
import { SimHost } from "../sim-host";
import { UserActions } from "../user-actions";
import { nodeWindow } from "./node-window";

export interface BootOptions {
  /** The workbook; one empty "Sheet1" when left out. */
  readonly sheets?: readonly Sheet[];
  /** A book of another making, instead of sheets. */
  readonly book?: Book;
  readonly apiSets?: ApiSets;
  /** "zh-CN" when left out. */
  readonly locale?: string;
  /** Scripts run in the add-in's window after office.js, before its onReady. */
  readonly bundlePaths?: readonly string[];
  readonly functions?: FunctionSource;
  readonly theme?: Readonly<Record<string, number>>;
  /** Which Excel the host looks like to office.js: "win32" when left out. */
  readonly boundary?: "win32" | "mac";
}

export interface BootedHost {
  readonly host: SimHost;
  readonly user: UserActions;
  /** The add-in's window: a realm of its own. */
  readonly window: Readonly<Record<string, unknown>>;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** What Office.onReady told. */
  readonly info: { readonly host: string; readonly platform: string };
  /** Runs a script in the add-in's window and gives its result. */
  evaluate(script: string): unknown;
  close(): void;
}

const DIST = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const PAGE_URL = "https://addin.test/taskpane.html";
const OFFICE_BASE = "https://addin.test/office";
const EMPTY_SHEET: Sheet = {
  name: "Sheet1",
  visibility: "visible",
  isProtected: false,
  rows: [],
  merges: [],
  hiddenColumns: [],
};
const compiled = new Map<string, vm.Script>();

/** Boots the unmodified office.js from npm in a window of its own on a simulated host, in this process. */
export async function bootHost(options: BootOptions = {}): Promise<BootedHost> {
  const book = options.book ?? bookFromSheets(options.sheets ?? [EMPTY_SHEET]);
  const host = new SimHost(book, { ...options, members: loadMembers() });
  const load = (url: string): boolean => runOfficeFile(context, url);
  const officeUrl = `${OFFICE_BASE}/office.js`;
  const window: Record<string, unknown> =
    options.boundary === "mac"
      ? nodeWindow(
          { webkit: macWebkit(host, () => macCallbacks(window)) },
          macPage(host),
          officeUrl,
          load
        )
      : nodeWindow({ external: win32External(host) }, PAGE_URL, officeUrl, load);
  const context = vm.createContext(window);
  runFile(context, join(DIST, "office.js"));
  for (const path of options.bundlePaths ?? []) runFile(context, path);
  const evaluate = (script: string): unknown => vm.runInContext(script, context);
  const info = (await evaluate("Office.onReady()")) as BootedHost["info"];
  return {
    host,
    user: new UserActions(host),
    window,
    info,
    evaluate,
    Office: window["Office"] as typeof Office,
    Excel: window["Excel"] as typeof Excel,
    CustomFunctions: window["CustomFunctions"] as typeof CustomFunctions,
    close: () => {
      host.dispose();
    },
  };
}

function macPage(host: SimHost): string {
  return `${PAGE_URL}?_host_Info=${encodeURIComponent(macHostInfo(host))}`;
}

function macCallbacks(window: Readonly<Record<string, unknown>>): MacCallbacks {
  return (window["OSF"] as { ScriptMessaging: MacCallbacks }).ScriptMessaging;
}

/** False when office.js has no such file; its telemetry is left out on purpose. */
function runOfficeFile(context: vm.Context, url: string): boolean {
  const path = join(DIST, url.slice(OFFICE_BASE.length).split("?")[0] ?? "");
  if (!url.startsWith(OFFICE_BASE) || url.includes("/telemetry/") || !existsSync(path))
    return false;
  runFile(context, path);
  return true;
}

function runFile(context: vm.Context, path: string): void {
  let script = compiled.get(path);
  if (!script) {
    // A short name: Node prints the whole line of an uncaught error, which here is a megabyte.
    script = new vm.Script(readFileSync(path, "utf8"), { filename: basename(path) });
    compiled.set(path, script);
  }
  script.runInContext(context);
}
