import { win32External } from "../shims/win32";
import { type SimHost } from "../sim-host";

/**
 * Makes a window of a browser look like the task pane of Excel for Windows. Call it before office.js runs there:
 * in the page itself, or from the parent page on the window of an iframe of the same origin.
 */
export function installHost(target: Window, host: SimHost): void {
  Object.defineProperty(target, "external", { configurable: true, value: win32External(host) });
}
