import type { ByHandProbe } from "../probe";
import type { BegunProbe } from "../run-probe";
import { both, button, element } from "./dom";
import { WORDS } from "./words";

export interface ByHandActions {
  /** Null when another probe is still running. */
  readonly begin: () => Promise<BegunProbe | null>;
  readonly finish: (begun: BegunProbe) => Promise<void>;
}

/** The steps of a probe by hand and its buttons: one begins it, another looks at the outcome. */
export function byHandControls(probe: ByHandProbe, actions: ByHandActions): HTMLElement {
  const remark = element("p", { role: "status" });
  let begun: BegunProbe | null = null;

  const look = button(WORDS.look, () => {
    if (begun) void finish(begun);
  });
  look.disabled = true;
  const begin = button(WORDS.begin, () => void start());

  async function start(): Promise<void> {
    begin.disabled = true;
    begun = await actions.begin();
    if (!begun) {
      begin.disabled = false;
      remark.replaceChildren(both(WORDS.busy));
      return;
    }
    remark.replaceChildren(probe.isTimed ? both(WORDS.waiting) : "");
    if (probe.isTimed) return finish(begun);
    look.disabled = false;
    look.focus();
  }

  async function finish(finished: BegunProbe): Promise<void> {
    look.disabled = true;
    begun = null;
    await actions.finish(finished);
    remark.replaceChildren();
    begin.disabled = false;
  }

  return element(
    "div",
    {},
    element("p", {}, element("strong", {}, both(WORDS.steps)), element("br", {}), probe.steps),
    element("p", {}, begin, " ", probe.isTimed ? null : look),
    remark
  );
}
