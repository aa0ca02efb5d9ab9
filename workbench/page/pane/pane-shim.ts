/** Runs in the pane's page before office.js: makes the simulated host its native host. */
const opener = window.parent as Window & { readonly __workbench?: { readonly external: object } };
if (opener.__workbench) {
  Object.defineProperty(window, "external", { value: opener.__workbench.external });
}

export {};
