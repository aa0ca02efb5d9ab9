import { environmentOf } from "../environment";
import type { Probe } from "../probe";
import { reportOf } from "../report";
import { beginProbe, type BegunProbe, type ProbeResult } from "../run-probe";
import type { Hosts } from "../scratch";
import { byHandControls } from "./by-hand-controls";
import { copyText } from "./copy-text";
import { both, button, element, type Words } from "./dom";
import { ProbeRow } from "./probe-row";
import { WORDS } from "./words";

/** The page: asks first, runs the probes one by one, shows and copies the outcome. */
export class SelfTestPage {
  private readonly rows: readonly ProbeRow[];
  private readonly results = new Map<string, ProbeResult>();
  private readonly start = button(WORDS.start, () => {
    this.ask(true);
  });
  private readonly proceed = button(WORDS.proceed, () => void this.runAll());
  private readonly question: HTMLElement;
  private readonly progress = element("progress", { value: "0", hidden: "" });
  private readonly status = element("p", { role: "status", class: "status" });
  private readonly summary = element("p", { class: "summary" });
  private readonly report = element("textarea", {
    readonly: "",
    rows: "8",
    "aria-label": WORDS.raw.zh,
  });
  private readonly outcome: HTMLElement;
  private sheets = 0;
  private isBusy = false;

  constructor(
    private readonly hosts: Hosts,
    probes: readonly Probe[]
  ) {
    this.rows = probes.map((probe) => new ProbeRow(probe));
    this.question = element(
      "div",
      { class: "question", role: "group", "aria-labelledby": "question", hidden: "" },
      element("p", { id: "question" }, both(WORDS.confirm)),
      this.proceed,
      " ",
      button(WORDS.cancel, () => {
        this.ask(false);
      })
    );
    this.outcome = element(
      "section",
      { hidden: "" },
      this.summary,
      element(
        "p",
        {},
        button(WORDS.copy, () => void this.copy())
      ),
      element("details", {}, element("summary", {}, both(WORDS.raw)), this.report)
    );
  }

  /** Puts the page into an element in place of what is there. */
  showIn(root: HTMLElement): void {
    const [byHand, automatic] = [true, false].map((wanted) =>
      this.rows.filter(({ probe }) => "start" in probe === wanted)
    );
    for (const row of byHand ?? []) this.addControls(row);
    root.replaceChildren(
      element("h1", {}, both(WORDS.title)),
      element("p", {}, both(WORDS.intro)),
      element("p", {}, this.start),
      this.question,
      this.progress,
      this.status,
      this.outcome,
      ...listOf(WORDS.automatic, automatic ?? []),
      ...listOf(WORDS.byHand, byHand ?? [])
    );
  }

  private ask(isOpen: boolean): void {
    this.question.hidden = !isOpen;
    this.start.disabled = isOpen;
    (isOpen ? this.proceed : this.start).focus();
  }

  private async runAll(): Promise<void> {
    if (this.isBusy) return;
    this.ask(false);
    this.setBusy(true);
    const automatic = this.rows.filter(({ probe }) => !("start" in probe));
    this.progress.hidden = false;
    this.progress.max = automatic.length;
    for (const [index, row] of automatic.entries()) {
      this.progress.value = index;
      const place = `${String(index + 1)} / ${String(automatic.length)}`;
      this.status.textContent = `${place}　${row.probe.title}`;
      await this.take(row, await this.begin(row));
    }
    this.progress.hidden = true;
    this.status.replaceChildren(both(WORDS.finished));
    this.setBusy(false);
    this.start.focus();
  }

  private addControls(row: ProbeRow): void {
    const { probe } = row;
    if (!("start" in probe)) return;
    const controls = byHandControls(probe, {
      begin: async () => {
        if (this.isBusy) return null;
        this.setBusy(true);
        return this.begin(row);
      },
      finish: async (begun) => {
        await this.take(row, begun);
        row.open();
        this.setBusy(false);
      },
    });
    row.controls.append(controls);
  }

  private begin(row: ProbeRow): Promise<BegunProbe> {
    row.showRunning();
    this.sheets += 1;
    // Such as 绩效自检mf3k2a7: no name of a clerk's sheet.
    const name = `绩效自检${Date.now().toString(36)}${String(this.sheets)}`;
    return beginProbe(row.probe, this.hosts, name);
  }

  private async take(row: ProbeRow, begun: BegunProbe): Promise<void> {
    const result = await begun.finish();
    this.results.set(result.id, result);
    row.showResult(result);
    this.showOutcome();
  }

  private setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.start.disabled = isBusy;
  }

  private showOutcome(): void {
    const probes = this.rows.map(({ probe }) => probe);
    const report = reportOf(probes, this.results, environmentOf(this.hosts.Office));
    const { same, different, notRun } = report.summary;
    this.outcome.hidden = false;
    this.summary.replaceChildren(
      both({
        zh: `相同 ${String(same)} 项，不同 ${String(different)} 项，未做 ${String(notRun)} 项。`,
        en: `${String(same)} same, ${String(different)} different, ${String(notRun)} not run`,
      })
    );
    this.report.value = JSON.stringify(report, null, 1);
  }

  private async copy(): Promise<void> {
    const isCopied = await copyText(this.report);
    this.status.replaceChildren(both(isCopied ? WORDS.copied : WORDS.copyFailed));
    const box = this.report.closest("details");
    if (box && !isCopied) box.open = true;
  }
}

function listOf(words: Words, rows: readonly ProbeRow[]): HTMLElement[] {
  return [element("h2", {}, both(words)), element("ol", {}, ...rows.map(({ item }) => item))];
}
