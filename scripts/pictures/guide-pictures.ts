import { statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { servePane } from "../../test/support/pane-server";
import { launchChromium } from "../chromium";

const TARGET = path.resolve(import.meta.dirname, "../../docs/pictures");
const WIDTH = 360;
const SCALE = 2;
/** In bytes. */
const LIMIT = 150_000;
const PAINTED_MS = 300;

const WITH_ERRORS = "项目支出绩效自评表-有错误";
const BLANK = "空白项目自评表-待填报";
const MANY = "部门整体和13个项目自评表";

interface Picture {
  /** docs/pictures/guide-<name>.png */
  readonly name: string;
  readonly sample: string;
  /** The sheets to take from it; all when left out. */
  readonly only?: string;
  /** In CSS pixels. */
  readonly height: number;
  /** Leads to what is to be seen. */
  readonly go: (page: Page) => Promise<void>;
}

/** What docs/guide.md shows, in its order. */
const PICTURES: readonly Picture[] = [
  {
    name: "overview",
    sample: WITH_ERRORS,
    height: 600,
    go: (page) => page.getByText("因本表有“赋分规则”列", { exact: false }).waitFor(),
  },
  {
    name: "problems",
    sample: WITH_ERRORS,
    height: 590,
    go: async (page) => {
      await page.getByRole("tab", { name: /问题/ }).click();
      await page.getByRole("button", { name: /I15.*表中是7\.2分/ }).click();
      await page.getByRole("button", { name: /I16/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "fixes",
    sample: WITH_ERRORS,
    height: 560,
    go: async (page) => {
      await page.getByRole("tab", { name: /问题/ }).click();
      await page.getByRole("button", { name: /可安全修复的/ }).click();
      await page.getByRole("checkbox", { name: /^L6 / }).waitFor();
    },
  },
  {
    name: "indicator",
    sample: MANY,
    only: "项目02",
    height: 620,
    go: showIndicator,
  },
  {
    name: "reason",
    sample: MANY,
    only: "项目02",
    height: 620,
    go: async (page) => {
      await showIndicator(page);
      await page.getByRole("textbox", { name: "改进措施" }).fill("下一年度分批开班，逐日核对签到");
      await page.getByRole("button", { name: "写入表格" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "fill",
    sample: BLANK,
    height: 570,
    go: async (page) => {
      await page.getByRole("button", { name: "全部填报" }).click();
      await page.getByRole("checkbox", { name: /^H13 / }).waitFor();
    },
  },
  {
    name: "undo",
    sample: BLANK,
    height: 400,
    go: async (page) => {
      await page.getByRole("button", { name: "全部填报" }).click();
      await page.getByRole("button", { name: /^应用/ }).click();
      await page.getByRole("button", { name: "撤销" }).waitFor();
    },
  },
  {
    name: "submission",
    sample: WITH_ERRORS,
    height: 360,
    go: async (page) => {
      await page.getByRole("button", { name: "提交前检查" }).click();
      await page.getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "profiles",
    sample: WITH_ERRORS,
    height: 760,
    go: async (page) => {
      await page.getByRole("button", { name: "查看和修改方案" }).click();
      await page.getByRole("button", { name: "复制“新疆（四种赋分规则）”后修改" }).click();
      await page.getByRole("region", { name: "试算" }).getByText("7.56").first().waitFor();
      await page.getByLabel("名称", { exact: true }).fill("本县方案");
      await page.getByLabel("编号").fill("COUNTY-2025");
    },
  },
];

/** 15 × (79% − 60%) ÷ 40%: the example of the guide. */
async function showIndicator(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "当前指标" }).click();
  await page.evaluate(() => window.fake.selectByPerson("项目02", "D13"));
  await page.getByRole("heading", { name: "开展企业技术合同登记实操培训" }).waitFor();
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, sample, only, height, go } = picture;
  const context = await browser.newContext({
    viewport: { width: WIDTH, height },
    deviceScaleFactor: SCALE,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  const wanted = new URLSearchParams({ sample, ...(only ? { only } : {}) });
  await page.goto(`${address}?${wanted}`);
  await page.getByRole("tab").first().waitFor();
  await go(page);
  await settle(page);
  if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
  const file = path.join(TARGET, `guide-${name}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  await context.close();
  const { size } = statSync(file);
  if (size > LIMIT) throw new Error(`${file} has ${size} bytes, more than ${LIMIT}.`);
  console.log(`Wrote ${file}, ${Math.round(size / 1000)} kB`);
}

/** Nothing under the pointer or the keyboard, and what was asked for has been painted. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.waitForTimeout(PAINTED_MS);
}

/**
 * The pictures of docs/guide.md: the pane as it is built for production, over a workbook without Excel.
 * All of them, or those named on the command line.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const pictures = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const server = await servePane();
  const browser = await launchChromium();
  try {
    const { port } = server.address() as AddressInfo;
    for (const picture of pictures) await take(browser, `http://127.0.0.1:${port}/`, picture);
  } finally {
    await browser.close();
    server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
