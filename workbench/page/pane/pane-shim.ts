/** Runs in the pane's page before office.js: makes the simulated host its native host. */
interface Workbench {
  readonly paneExternal: object;
}

const opener = window.parent as unknown as { readonly workbench?: Workbench };
if (opener.workbench) {
  Object.defineProperty(window, "external", { value: opener.workbench.paneExternal });
}
