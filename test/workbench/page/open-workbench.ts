import { type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { launchChromium } from "../../../scripts/chromium";
import { buildPage } from "../../../workbench/page/build";
import { buildAddin } from "../../../workbench/page/build-addin";
import { type PageServer, servePage } from "../../../workbench/page/server";

const PORT = 3300;
/** Univer reads a formula a moment after it was typed, and takes no Enter before. */
const READING_MS = 300;

/** The workbench as a person has it: the production bundle of the add-in, the built page, a real browser. */
export class RunningWorkbench {
  private constructor(
    private readonly server: PageServer,
    private readonly browser: Browser
  ) {}

  static async start(): Promise<RunningWorkbench> {
    buildAddin();
    await buildPage();
    const server = await servePage(PORT);
    try {
      return new RunningWorkbench(server, await launchChromium());
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  /** A fresh page with the first sample open and recognised. */
  async open(query = "", size = { width: 1440, height: 900 }): Promise<OpenWorkbench> {
    const context = await this.browser.newContext({ viewport: size, acceptDownloads: true });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const opened = new OpenWorkbench(context, page, this.server.url);
    await page.goto(this.server.url + query);
    await opened.ready();
    return opened;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** One page. The grid is a canvas: what it shows is asked of the model. */
export class OpenWorkbench {
  readonly pane: FrameLocator;
  /** Requests that left this computer, and errors of the page or the pane. */
  readonly outside: string[] = [];
  readonly failures: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    home: string
  ) {
    this.pane = page.frameLocator("#pane-frame");
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(home)) {
        this.outside.push(request.url());
      }
    });
    page.on("pageerror", (error) => this.failures.push(String(error.stack)));
  }

  /** The workbook is open and the pane has read it. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      const access = (window as { __workbench?: { workbench: { isOpen: boolean } } }).__workbench;
      return access?.workbench.isOpen;
    });
    await this.pane.getByRole("tab").first().waitFor();
  }

  /** Evaluates with `session` (workbench/page/session.ts) at hand. */
  async model<Result>(expression: string): Promise<Result> {
    const script = `(async () => { const { session } = window.__workbench; return ${expression}; })()`;
    return this.page.evaluate(script) as Promise<Result>;
  }

  /** Runs a script in the add-in's page. */
  async runInPane(script: string): Promise<void> {
    const frame = this.page.frame({ url: /taskpane\.html/ });
    if (!frame) throw new Error("the pane has no page");
    await frame.evaluate(script);
  }

  value(address: string): Promise<string | number | boolean | null> {
    return this.model(`session.user.value(${JSON.stringify(address)})`);
  }

  /** Types as a person does, through the grid's own editor. */
  async type(address: string, text: string): Promise<void> {
    await this.page.locator("canvas[id^=univer-sheet]").click({ position: { x: 300, y: 300 } });
    await this.model(`session.user.select(${JSON.stringify(address)})`);
    await this.page.keyboard.type(text);
    await this.page.waitForTimeout(READING_MS);
    for (let tries = 0; tries < 10 && (await this.isEditing()); tries++) {
      await this.page.keyboard.press("Enter");
      await this.page.waitForTimeout(100);
    }
    await this.model("session.host.settled()");
  }

  private isEditing(): Promise<boolean> {
    return this.model("session.grid.isEditing");
  }

  selectedCell(): Promise<{ top: number; left: number }> {
    return this.model("session.book.selection.area");
  }

  async ribbon(label: string): Promise<void> {
    await this.page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
  }

  async simulate(label: string): Promise<void> {
    await this.page.locator("#simulate").click();
    await this.page.getByRole("menuitemcheckbox", { name: label }).click();
  }

  /** Drops a file on the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ({ name: fileName, content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], fileName));
        return transfer;
      },
      { name, content: [...bytes] }
    );
    await this.page.dispatchEvent("#grid", "drop", { dataTransfer: data });
  }

  async save(): Promise<{ readonly name: string; readonly path: string }> {
    const coming = this.page.waitForEvent("download");
    await this.ribbon("保存");
    const download = await coming;
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
