/* global document, Office */
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { languageOf } from "../core/texts/texts";
import { PaneRequests } from "./pane/pane-requests";
import { LoadBoundary } from "./shared/load-boundary";
import { LoadFailed } from "./states/load-failed";
import { Opening } from "./states/opening";
import { Surroundings } from "./surroundings";

/** The declared floor of the add-in: older hosts may still open the pane when it is sideloaded. */
const FLOOR = "1.14";

const requests = new PaneRequests();

/** Asked for at once, so that it is there when the host is. */
const excelPane = import("./excel-pane");
excelPane.catch(() => undefined);
const ExcelPane = lazy(async () => ({ default: (await excelPane).ExcelPane }));
const HostTooOld = lazy(async () => ({
  default: (await import("./states/host-too-old")).HostTooOld,
}));

/** Shows the pane; hosts without a shared runtime have it open already. */
async function openPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    await Office.addin.showAsTaskpane();
  }
}

registerCommands({
  openPane,
  checkAll: async () => {
    await openPane();
    await requests.ask(async (pane) => {
      pane.show("problems");
      await pane.open();
    });
  },
  fillAll: async () => {
    await openPane();
    await requests.ask((pane) => pane.fillAll());
  },
  submitCheck: async () => {
    await openPane();
    await requests.ask((pane) => pane.checkBeforeSubmission());
  },
  failed: (_command, error) => void requests.ask((pane) => pane.fail(error)),
});

/** Chinese where the host does not say. */
function displayLanguage(): string {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage || "zh-CN";
}

void Office.onReady(({ host }) => {
  const place = document.getElementById("root");
  if (!place) return;
  const root = createRoot(place);
  // Opened in a plain browser there is no host, and no requirement sets to ask for.
  const isExcel =
    host === Office.HostType.Excel && Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
  root.render(
    <Surroundings language={languageOf(displayLanguage())}>
      <LoadBoundary fallback={<LoadFailed />}>
        <Suspense fallback={<Opening />}>
          {isExcel ? <ExcelPane requests={requests} /> : <HostTooOld />}
        </Suspense>
      </LoadBoundary>
    </Surroundings>
  );
});
