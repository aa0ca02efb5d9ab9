import { byId, element } from "../dom";
import { text } from "../texts/text";
import { type Workbench } from "../workbench";

const UPDATE_MS = 200;

/** Keeps the title and the status bar at what is open, changed and simulated. */
export function showStatus(workbench: Workbench): void {
  byId("simulated").textContent = text("app.simulated");
  byId("view").append(
    element("button", {
      text: text("state.fitWidth"),
      title: text("state.fitWidthTip"),
      attributes: { type: "button" },
      onClick: () => {
        workbench.current.fitWidth();
      },
    })
  );
  let waiting: ReturnType<typeof setTimeout> | null = null;
  workbench.onChange(() => {
    waiting ??= setTimeout(() => {
      waiting = null;
      update(workbench);
    }, UPDATE_MS);
  });
}

function update(workbench: Workbench): void {
  if (!workbench.isOpen) return;
  const { fileName, simulation } = workbench.current;
  const isChanged = workbench.current.isChanged();
  const count = workbench.current.changedCells();
  const faults = simulation.active();
  byId("document").textContent = fileName;
  byId("document").classList.toggle("changed", isChanged);
  document.title = `${isChanged ? "● " : ""}${fileName} - ${text("app.title")}`;
  const saved = count > 0 ? text("state.changed", { count }) : text("state.saved");
  byId("status").replaceChildren(
    ...(faults.length > 0
      ? [element("strong", { text: text("state.simulating", { faults: faults.join("、") }) })]
      : []),
    element("span", { text: isChanged && count === 0 ? text("state.settings") : saved })
  );
  byId("simulate").classList.toggle("active", faults.length > 0);
}
