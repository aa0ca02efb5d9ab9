import { HostObject, action, method } from "../../host/objects/host-object";
import { EVENT_CATEGORY } from "../../host/events";
import { type Book } from "../../host/book/book";
import { type HostAnswer, SimHost, type SimHostOptions } from "../../host/sim-host";

const RUNTIME_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";
const VISIBILITY_CHANGED = 65539;

/** What Office.addin.showAsTaskpane() and hide() act on. */
export interface PaneVisibility {
  readonly isVisible: boolean;
  show(): void;
  hide(): void;
}

/** A simulated Excel with a task pane that the add-in can show and hide (Office.addin). */
export class PageHost extends SimHost {
  constructor(
    book: Book,
    options: SimHostOptions,
    private readonly pane: PaneVisibility,
    /** Called when the add-in has got an answer: it may have stored a setting. */
    private readonly onAnswered: () => void
  ) {
    super(book, options);
  }

  override async execute(dispatchId: number, params: readonly unknown[]): Promise<HostAnswer> {
    const answer = await super.execute(dispatchId, params);
    this.onAnswered();
    return answer;
  }

  override service(name: string): HostObject {
    return name === RUNTIME_SERVICE ? this.runtimeService() : super.service(name);
  }

  /** Tells the add-in that its pane was shown or hidden (Office.addin.onVisibilityModeChanged). */
  paneChanged(): void {
    const visibility = this.pane.isVisible ? "Visible" : "Hidden";
    this.events.push(EVENT_CATEGORY.object, VISIBILITY_CHANGED, "", { visibility });
  }

  private runtimeService(): HostObject {
    return new HostObject("AppRuntimeService", () => ({
      setAppRuntimeState: action((state) => {
        if (state === "Visible") this.pane.show();
        else this.pane.hide();
      }),
      getAppRuntimeState: method(() => (this.pane.isVisible ? "Visible" : "Background")),
    }));
  }
}
