import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../chromium";
import { buildPage } from "../../workbench/page/build";
import { buildAddin } from "../../workbench/page/build-addin";
import { servePage } from "../../workbench/page/server";

/**
 * Takes the pictures of README and docs from the running workbench: `npm run pictures`, or some of them by name:
 * `npm run pictures -- workbench filled`. Chinese text needs a Chinese font on the machine.
 */
const FOLDER = join(__dirname, "../../docs/pictures");
const SIZE = { width: 1440, height: 900 };
const PORT = 3400;
const TO_FILL = "空白项目自评表-待填报";
const MANY_TABLES = "部门整体和13个项目自评表";

interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Presses a button of the ribbon. */
  press(label: string): Promise<void>;
  openSample(name: string): Promise<void>;
  tab(name: RegExp): Promise<void>;
  select(address: string): Promise<void>;
  type(address: string, text: string): Promise<void>;
}

/** File name → what to do before the picture is taken. */
const PICTURES: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  workbench: async ({ pane, tab }) => {
    await tab(/问题/);
    await pane.getByText("I15", { exact: true }).first().click();
  },
  overview: async ({ openSample }) => {
    await openSample(MANY_TABLES);
  },
  filled: async ({ openSample, press, pane }) => {
    await openSample(TO_FILL);
    await press("自动填报");
    await pane.getByRole("button", { name: /^应用/ }).click();
    await pane.getByRole("button", { name: /^撤销/ }).first().waitFor();
  },
  submit: async ({ press }) => {
    await press("提交前检查");
  },
  formula: async ({ type, select }) => {
    await type("I15", "=PERF.SCORE(F15,G15,E15,L15)");
    await select("I15");
  },
  simulate: async ({ page }) => {
    await page.locator("#simulate").click();
  },
};

async function main(names: readonly string[]): Promise<void> {
  buildAddin();
  await buildPage();
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePage(PORT);
  const browser = await launchChromium();
  try {
    for (const [name, prepare] of Object.entries(PICTURES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const page = await browser.newPage({ viewport: SIZE, locale: "zh-CN" });
      await page.goto(server.url);
      await prepare(await stageOf(page));
      await page.waitForTimeout(1200);
      await page.screenshot({ path: join(FOLDER, `${name}.png`) });
      await page.close();
      console.log(`docs/pictures/${name}.png`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function stageOf(page: Page): Promise<Stage> {
  const pane = page.frameLocator("#pane-frame");
  const settled = async (): Promise<void> => {
    await pane.getByRole("tab").first().waitFor();
    await page.waitForTimeout(800);
  };
  const user = (act: string): Promise<unknown> =>
    page.evaluate(`window.__workbench.session.user.${act}`);
  await settled();
  return {
    page,
    pane,
    press: async (label) => {
      await page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
      await page.mouse.move(900, 400);
    },
    openSample: async (name) => {
      await page.locator("#file-samples").click();
      await page.getByRole("menuitem", { name }).click();
      await page.waitForTimeout(500);
      await settled();
    },
    tab: async (name) => {
      await pane.getByRole("tab", { name }).click();
    },
    select: async (address) => {
      await user(`select(${JSON.stringify(address)})`);
    },
    type: async (address, text) => {
      await user(`type(${JSON.stringify(address)}, ${JSON.stringify(text)})`);
    },
  };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
