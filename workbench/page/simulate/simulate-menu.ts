import { type BookSelection } from "../../host/book/book";
import { type SimHost } from "../../host/sim-host";
import { type MenuItem } from "../shell/menu-button";
import { text } from "../texts/text";
import { type TextKey } from "../texts/zh-CN";

const SLOW_MS = 2000;

interface Fault {
  readonly label: TextKey;
  readonly tip: TextKey;
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
}

/** What the menu 「模拟」 lets happen in the simulated Excel. */
export class Simulation {
  private readonly faults: readonly Fault[];
  private meanwhile: BookSelection | null = null;
  private failsOnce = false;
  private readonly editMode = { simulated: false, real: false };

  constructor(
    private readonly host: SimHost,
    private readonly onChange: () => void
  ) {
    const { faults, book } = host;
    this.faults = [
      this.fault(
        "simulate.cellEdit",
        () => this.editMode.simulated,
        (isOn) => {
          this.editMode.simulated = isOn;
          this.applyEditMode();
        }
      ),
      this.fault(
        "simulate.protect",
        () => book.activeSheet.protection !== null,
        (isOn) => {
          book.activeSheet.setProtection(isOn ? {} : null);
        }
      ),
      this.fault(
        "simulate.slow",
        () => faults.delayMs > 0,
        (isOn) => {
          faults.delayMs = isOn ? SLOW_MS : 0;
        }
      ),
      this.fault(
        "simulate.meanwhile",
        () => this.meanwhile !== null,
        (isOn) => {
          this.changeBeforeWrite(isOn);
        }
      ),
      this.fault(
        "simulate.failOnce",
        () => this.failsOnce,
        (isOn) => {
          this.failOnce(isOn);
        }
      ),
    ];
  }

  items(): readonly MenuItem[] {
    return this.faults.map(({ label, tip, isOn, set }) => ({
      label: text(label),
      tip: text(tip),
      checked: isOn(),
      onChoose: () => {
        set(!isOn());
        this.onChange();
      },
    }));
  }

  /** Labels of what is switched on. */
  active(): string[] {
    return this.faults.filter(({ isOn }) => isOn()).map(({ label }) => text(label));
  }

  /** Whether a person is typing into a cell of the grid: Excel then refuses, too. */
  setEditing(isEditing: boolean): void {
    this.editMode.real = isEditing;
    this.applyEditMode();
  }

  private applyEditMode(): void {
    this.host.faults.cellEditMode = this.editMode.simulated || this.editMode.real;
  }

  private failOnce(isOn: boolean): void {
    if (!isOn) {
      this.clearOnce();
      return;
    }
    this.failsOnce = true;
    this.host.faults.failAtWrite(0);
    this.host.faults.beforeNextWrite(() => {
      this.failsOnce = false;
      this.onChange();
    });
  }

  private changeBeforeWrite(isOn: boolean): void {
    if (!isOn) {
      this.clearOnce();
      return;
    }
    const at = this.host.book.selection;
    this.meanwhile = at;
    this.host.faults.beforeNextWrite((book) => {
      this.meanwhile = null;
      const { top: row, left: column } = at.area;
      const content = { value: text("simulate.others"), formula: null, quotePrefix: false };
      book.sheet(at.sheetId)?.write([{ row, column, content }]);
      this.onChange();
    });
  }

  /** Takes back what was to happen once; switches stay. */
  private clearOnce(): void {
    const { faults } = this.host;
    const { cellEditMode, delayMs, payloadLimitBytes } = faults;
    faults.clear();
    Object.assign(faults, { cellEditMode, delayMs, payloadLimitBytes });
    this.meanwhile = null;
    this.failsOnce = false;
  }

  private fault(
    label: TextKey & `simulate.${string}`,
    isOn: () => boolean,
    set: (isOn: boolean) => void
  ): Fault {
    return { label, tip: `${label}Tip` as TextKey, isOn, set };
  }
}
