import { type FunctionMetadata } from "../host/custom-functions";
import { type MemberTable } from "../host/members/member-table";
import { tell } from "./dialogs/ask";
import { errorText } from "./dialogs/error-text";
import { takeDrops } from "./document/take-files";
import { byId } from "./dom";
import { readManifest } from "./ribbon/read-manifest";
import { ribbonStrip } from "./ribbon/ribbon";
import { showSupertips } from "./ribbon/supertips";
import { ribbonGroups } from "./shell/ribbon-groups";
import { showSimulateButton } from "./shell/simulate-button";
import { showStatus } from "./shell/status-bar";
import { testAccess } from "./test-access";
import { LOCALE, text } from "./texts/text";
import { ADDIN_FOLDER, Workbench, type WorkbenchParts } from "./workbench";

async function start(): Promise<void> {
  document.documentElement.lang = LOCALE;
  document.querySelector("h1")?.replaceChildren(text("app.title"));
  const parts = await loadParts();
  const workbench = new Workbench(parts);
  // The pane's page asks its parent for the host (pane/pane-shim.ts).
  Object.assign(window, { __workbench: testAccess(workbench) });
  const run = (act: () => Promise<void>): void => {
    act().catch((error: unknown) => {
      console.error(error);
      void tell(text("message.failedTitle"), [errorText(error)]);
    });
  };
  showStatus(workbench);
  showSimulateButton(workbench);
  byId("ribbon").append(...ribbonStrip(ribbonGroups(workbench, run)));
  showSupertips(byId("ribbon"));
  listen(workbench, run);
  await workbench.restoreSample();
}

async function loadParts(): Promise<WorkbenchParts> {
  const manifest = readManifest(await load(`${ADDIN_FOLDER}manifest.xml`).then(asText), LOCALE);
  const [members, metadata, samples] = await Promise.all([
    load("members.json").then(asJson<MemberTable>),
    load(ADDIN_FOLDER + manifest.functionsPath).then(asJson<FunctionMetadata>),
    load("samples.json").then(asJson<readonly string[]>),
  ]);
  const functions = { namespace: manifest.namespace, metadata };
  return { manifest, members, functions, locale: LOCALE, samples };
}

async function load(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}

function asText(response: Response): Promise<string> {
  return response.text();
}

async function asJson<Shape>(response: Response): Promise<Shape> {
  return (await response.json()) as Shape;
}

function listen(workbench: Workbench, run: (act: () => Promise<void>) => void): void {
  const takeFiles = (files: readonly File[]): void => {
    const [file] = files;
    if (files.length === 1 && file) run(() => workbench.openFile(file));
    else void tell(text("message.failedTitle"), [text("message.oneFile")]);
  };
  const saveByKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    run(async () => {
      await workbench.save();
    });
  };
  const listenIn = (page: Document): void => {
    takeDrops(page, takeFiles);
    page.addEventListener("keydown", saveByKey);
  };
  listenIn(document);
  // Keys and files over the pane go to its own page.
  workbench.pane.frame.addEventListener("load", () => {
    const page = workbench.pane.frame.contentDocument;
    if (page) listenIn(page);
  });
  window.addEventListener("beforeunload", (event) => {
    if (workbench.isOpen && workbench.current.isChanged()) event.preventDefault();
  });
}

start().catch((error: unknown) => {
  console.error(error);
  void tell(text("app.title"), [text("message.startFailed", { detail: String(error) })]);
});
