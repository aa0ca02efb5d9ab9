import { element } from "../dom";
import { text } from "../texts/text";
import { type PaneVisibility } from "./page-host";

const WIDTH = { initial: 450, least: 320, most: 700 } as const;
const STEP = 20;

export interface PaneOptions {
  readonly title: string;
  readonly icon: string;
  readonly onVisibility: () => void;
}

/** The add-in's task pane beside the grid. Closing hides it; its page lives on, as in a shared runtime. */
export class Pane implements PaneVisibility {
  readonly frame: HTMLIFrameElement;
  private readonly divider: HTMLElement;
  private readonly side: HTMLElement;
  private width: number = WIDTH.initial;

  constructor(
    parent: HTMLElement,
    private readonly options: PaneOptions
  ) {
    this.frame = element("iframe", { id: "pane-frame", attributes: { title: options.title } });
    this.divider = this.makeDivider();
    this.side = element("aside", { id: "pane", attributes: { "aria-label": options.title } }, [
      element("header", { className: "pane-header" }, [
        element("span", { className: "pane-title", text: options.title }),
        element("button", {
          className: "pane-close",
          title: text("pane.close"),
          attributes: { type: "button", "aria-label": text("pane.close") },
          onClick: () => {
            this.hide();
          },
        }),
      ]),
      this.frame,
    ]);
    parent.append(this.divider, this.side);
    this.setWidth(WIDTH.initial);
  }

  get isVisible(): boolean {
    return !this.side.hidden;
  }

  show(): void {
    this.setVisible(true);
  }

  hide(): void {
    this.setVisible(false);
  }

  toggle(): void {
    this.setVisible(!this.isVisible);
  }

  /** Loads the add-in's page anew; resolves when it has loaded. */
  open(url: string): Promise<void> {
    return new Promise((resolve) => {
      this.frame.addEventListener(
        "load",
        () => {
          resolve();
        },
        { once: true }
      );
      this.frame.src = url;
    });
  }

  private setVisible(isVisible: boolean): void {
    if (this.isVisible === isVisible) return;
    this.side.hidden = !isVisible;
    this.divider.hidden = !isVisible;
    this.options.onVisibility();
  }

  private setWidth(width: number): void {
    this.width = Math.min(Math.max(Math.round(width), WIDTH.least), WIDTH.most);
    this.side.style.width = `${String(this.width)}px`;
    this.divider.setAttribute("aria-valuenow", String(this.width));
  }

  private makeDivider(): HTMLElement {
    const divider = element("div", {
      className: "pane-divider",
      title: text("pane.resize"),
      attributes: {
        role: "separator",
        tabindex: "0",
        "aria-orientation": "vertical",
        "aria-label": text("pane.resize"),
        "aria-valuemin": String(WIDTH.least),
        "aria-valuemax": String(WIDTH.most),
      },
    });
    divider.addEventListener("pointerdown", (down) => {
      // While dragging the frame must not take the pointer.
      divider.setPointerCapture(down.pointerId);
      document.body.classList.add("resizing");
    });
    divider.addEventListener("pointermove", (move) => {
      if (!divider.hasPointerCapture(move.pointerId)) return;
      this.setWidth(this.side.getBoundingClientRect().right - move.clientX);
    });
    const stop = (): void => {
      document.body.classList.remove("resizing");
    };
    divider.addEventListener("pointerup", stop);
    divider.addEventListener("pointercancel", stop);
    divider.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.setWidth(this.width + STEP);
      if (key === "ArrowRight") this.setWidth(this.width - STEP);
    });
    return divider;
  }
}
