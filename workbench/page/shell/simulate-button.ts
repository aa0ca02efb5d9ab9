import { byId, element } from "../dom";
import { text } from "../texts/text";
import { type Workbench } from "../workbench";
import { menuButton } from "./menu-button";

const LANGUAGES: Readonly<Record<string, string>> = { "zh-CN": "English", "en-US": "中文" };

/** The menu of what can be simulated, for those who develop and test. */
export function showSimulateButton(workbench: Workbench): void {
  const button = element("button", {
    id: "simulate",
    text: text("simulate.menu"),
    title: text("simulate.tip"),
    attributes: { type: "button" },
  });
  const { locale } = workbench.parts;
  const menu = menuButton(button, () => [
    ...(workbench.isOpen ? workbench.current.simulation.items() : []),
    {
      label: text("simulate.language", { language: LANGUAGES[locale] ?? "" }),
      tip: text("simulate.languageTip"),
      onChoose: () => {
        location.search = locale === "zh-CN" ? "?lang=en-US" : "";
      },
    },
  ]);
  byId("tools").append(button, menu);
}
