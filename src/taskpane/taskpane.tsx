/* global document, Office */
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { type Language } from "../core/texts/message";
import { languageOf } from "../core/texts/texts";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { App, Surroundings } from "./app";
import { PaneRequests } from "./pane/pane-requests";
import { HostTooOld } from "./states/host-too-old";

/** The declared floor of the add-in: older hosts may still open the pane when it is sideloaded. */
const FLOOR = "1.14";

const requests = new PaneRequests();

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

void Office.onReady(() => {
  const place = document.getElementById("root");
  if (!place) return;
  const root = createRoot(place);
  const language: Language = languageOf(Office.context.displayLanguage || "zh-CN");
  const isExcel = Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
  root.render(
    isExcel ? (
      <App workbook={new ExcelWorkbook()} language={language} requests={requests} />
    ) : (
      <Surroundings language={language}>
        <HostTooOld />
      </Surroundings>
    )
  );
});
