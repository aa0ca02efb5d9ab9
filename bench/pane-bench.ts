import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../scripts/chromium";
import { analyse } from "../src/assistant/analyse";
import { readWorkbook } from "../src/workbook/file/read-workbook";
import { buildAddin } from "../workbench/page/build-addin";
import { buildPage } from "../workbench/page/build";
import { servePage } from "../workbench/page/server";
import { best, Report, ratio } from "./measure";

/** Fourteen tables: a department and its 13 projects. */
const SAMPLE = "部门整体和13个项目自评表";
const PORT = 3500;

interface PaneTimes {
  /** From the pane's navigation to its first contentful paint. */
  readonly firstPaint: number;
  /** From the pane's navigation until the recognised tables stand in it. */
  readonly overview: number;
}

/** Opens the workbench with the production bundle in a fresh browser profile, and times its pane. */
async function openPane(browser: Browser, url: string): Promise<{ page: Page; times: PaneTimes }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const pane = page.frameLocator("#pane-frame");
  await pane.getByRole("tab").first().waitFor();
  const overview = await pane.locator("body").evaluate(() => performance.now());
  const firstPaint = await pane
    .locator("body")
    .evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN
    );
  return { page, times: { firstPaint, overview } };
}

async function main(): Promise<void> {
  buildAddin();
  await buildPage();
  const server = await servePage(PORT);
  const browser = await launchChromium();
  const report = new Report();
  try {
    const cold = await openPane(browser, server.url);
    await cold.page.context().close();
    const { page, times } = await openPane(browser, server.url);
    report.add("pane: first paint (one table, simulated host)", times.firstPaint);
    report.add(
      "pane: until the tables stand in it",
      times.overview,
      `${(times.overview / times.firstPaint).toFixed(1)} × first paint`
    );
    const pane = page.frameLocator("#pane-frame");
    await page.locator("#ribbon").getByRole("button", { name: "示例", exact: true }).click();
    const start = performance.now();
    await page
      .getByRole("menuitem", { name: SAMPLE })
      .or(page.getByRole("menuitemradio", { name: SAMPLE }))
      .click();
    await pane
      .getByText(/14张表/)
      .first()
      .waitFor();
    report.add("workbench: open, read and check the 14 tables", performance.now() - start);

    const bytes = new Uint8Array(readFileSync(join(__dirname, "../samples", `${SAMPLE}.xlsx`)));
    const reading = best(() => readWorkbook(bytes));
    const { sheets } = readWorkbook(bytes);
    report.add("the same file: read by the .xlsx adapter", reading);
    const checking = best(() => analyse(sheets));
    report.add(
      "the same file: full check of the 14 tables",
      checking,
      `${ratio(checking, reading)} of reading it`
    );
  } finally {
    await browser.close();
    await server.close();
  }
  report.print();
}

void main();
