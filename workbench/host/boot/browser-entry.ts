import { type Sheet } from "../../../src/core/sheet/sheet";
import { bookFromSheets } from "../book/univer-headless";
import { type FunctionSource } from "../custom-functions";
import { type ApiSets, type MemberTable } from "../members/member-table";
import { attachWebHost, webFrameUrl } from "../shims/web";
import { SimHost } from "../sim-host";
import { UserActions } from "../user-actions";
import { installHost } from "./install-host";

export interface BrowserOptions {
  readonly sheets: readonly Sheet[];
  readonly members: MemberTable;
  readonly apiSets?: ApiSets;
  readonly functions?: FunctionSource;
}

/** A host on a book without a grid, in the page itself: the smallest way to run an add-in in a browser. */
export function startHost(options: BrowserOptions): { host: SimHost; user: UserActions } {
  const host = new SimHost(bookFromSheets(options.sheets), options);
  installHost(window, host);
  return { host, user: new UserActions(host) };
}

/** A host in this page for an add-in in an iframe, as in Excel on the web. Gives the address for the iframe. */
export function startWebHost(options: BrowserOptions & { readonly paneUrl: string }): {
  host: SimHost;
  user: UserActions;
  frameUrl: string;
} {
  const host = new SimHost(bookFromSheets(options.sheets), options);
  attachWebHost(window, host);
  const frameUrl = webFrameUrl(host, options.paneUrl, window.location.origin);
  return { host, user: new UserActions(host), frameUrl };
}
