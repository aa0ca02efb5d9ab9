import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium";
import type { FakeWorkbook } from "./pane-fake-workbook";
import { servePane } from "./pane-server";

export interface PaneOptions {
  readonly sample?: string;
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
  /** More switches of the page: "slow=3000&editing". */
  readonly more?: string;
  readonly dark?: boolean;
  readonly contrast?: boolean;
}

/** A browser with the pane in a plain page. */
export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server
  ) {}

  static async start(): Promise<PaneBrowser> {
    const server = await servePane();
    try {
      return new PaneBrowser(await launchChromium(), server);
    } catch (error) {
      server.close();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Runs a test on the pane in a fresh page; an error of the page fails it. */
  async use(options: PaneOptions, test: (page: Page) => Promise<void>): Promise<void> {
    const { page, problems } = await this.open(options);
    page.setDefaultTimeout(10_000);
    try {
      await test(page);
      expect(problems).toEqual([]);
    } finally {
      await page.context().close();
    }
  }

  /** Opens the pane in a fresh page; errors of the page fail the test through `problems`. */
  async open(options: PaneOptions = {}): Promise<{ page: Page; problems: string[] }> {
    const { width = 320, height = 720, sample, lang, more } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: options.dark ? "dark" : "light",
      forcedColors: options.contrast ? "active" : "none",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    const wanted = new URLSearchParams(more);
    if (sample) wanted.set("sample", sample);
    if (lang) wanted.set("lang", lang);
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?${wanted}`);
    return { page, problems };
  }
}

declare global {
  interface Window {
    fake: FakeWorkbook;
  }
}
