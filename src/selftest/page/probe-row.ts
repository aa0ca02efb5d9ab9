import { type Difference, inLines } from "../json";
import type { Probe } from "../probe";
import type { ProbeResult } from "../run-probe";
import { both, element, type Words } from "./dom";
import { type ProbeState, STATES, WORDS } from "./words";

/** One probe on the page: its state, and below it what was expected and observed. */
export class ProbeRow {
  readonly item = element("li", {});
  /** Where a probe by hand has its steps and buttons. */
  readonly controls = element("div", { class: "controls" });
  private readonly details = element("details", {});
  private readonly state = element("span", { class: "state" });
  private readonly outcome = element("div", {});

  constructor(readonly probe: Probe) {
    const title = element("span", { class: "title" }, both({ zh: probe.title, en: probe.english }));
    this.details.append(
      element("summary", {}, this.state, title),
      this.controls,
      this.outcome,
      facts([[WORDS.source, probe.source], probe.doubt ? [WORDS.doubt, probe.doubt] : null])
    );
    this.item.append(this.details);
    this.show("waiting");
  }

  open(): void {
    this.details.open = true;
  }

  showRunning(): void {
    this.show("running");
  }

  /** A probe that differs is opened. */
  showResult(result: ProbeResult): void {
    const isSame = result.differences.length === 0;
    this.show(isSame ? "same" : "different");
    this.outcome.replaceChildren(
      ...(isSame ? [] : [differenceTable(result.differences)]),
      facts([
        [WORDS.expected, inLines(this.probe.expected)],
        [WORDS.observed, inLines(result.observed)],
        result.notes.length > 0 ? [WORDS.notes, result.notes.join("\n")] : null,
      ])
    );
    this.details.open = !isSame;
  }

  private show(state: ProbeState): void {
    const { sign, words } = STATES[state];
    this.item.className = state;
    this.state.replaceChildren(
      element("span", { class: "sign", "aria-hidden": "true" }, sign),
      words.zh
    );
  }
}

function facts(list: readonly (readonly [Words, string] | null)[]): HTMLElement {
  const made = element("dl", {});
  for (const fact of list) {
    if (fact) made.append(element("dt", {}, both(fact[0])), element("dd", {}, fact[1]));
  }
  return made;
}

function differenceTable(differences: readonly Difference[]): HTMLElement {
  const heads = [WORDS.place, WORDS.expected, WORDS.observed];
  return element(
    "table",
    {},
    element("caption", {}, both(WORDS.differing)),
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, both(head))))
    ),
    element(
      "tbody",
      {},
      ...differences.map(({ place, expected, observed }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, place),
          element("td", {}, JSON.stringify(expected)),
          element("td", {}, JSON.stringify(observed))
        )
      )
    )
  );
}
