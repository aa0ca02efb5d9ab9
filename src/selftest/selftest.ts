import { ALL_PROBES } from "./all-probes";
import { associateFunctions } from "./functions";
import { both, element } from "./page/dom";
import { SelfTestPage } from "./page/self-test-page";
import { WORDS } from "./page/words";

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

associateFunctions(CustomFunctions);

void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (!root) return;
  // Outside Excel there is no host at all.
  if ((host as Office.HostType | null) === Office.HostType.Excel) {
    new SelfTestPage({ Excel, Office, pause }, ALL_PROBES).showIn(root);
  } else {
    root.replaceChildren(element("p", { role: "alert" }, both(WORDS.notExcel)));
  }
});
