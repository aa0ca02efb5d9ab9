import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { PaneBrowser, type PaneOptions } from "../support/pane-browser";

const SHEET = "项目支出绩效自评表";
const BLANK = "空白项目自评表-待填报";

jest.setTimeout(60_000);

describe("提交前检查", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  const withPane = (options: PaneOptions, test: (page: Page) => Promise<void>): Promise<void> =>
    browser.use(options, test);

  const valueAt = (page: Page, cell: string): Promise<unknown> =>
    page.evaluate(([sheet = "", place = ""]) => window.fake.valueAt(sheet, place), [SHEET, cell]);

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env["PICTURES"];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
  }

  test("from a form just filled in to a clean one: prompts go, a report comes and goes", () =>
    withPane({ sample: BLANK }, async (page) => {
      await button(page, "全部填报").click();
      await page.getByRole("button", { name: /^应用/u }).click();
      await page.getByText("已写入34处。", { exact: true }).waitFor();
      expect(await valueAt(page, "N13")).toMatch(/^【待填写】/u);

      await button(page, "提交前检查").click();
      await page.getByText(/^还不能提交：有\d+处必须修改。$/u).waitFor();
      await page.getByText("5处【待填写】提示还没有换成正式说明").waitFor();
      await picture(page, "gate-blocked");

      await button(page, "放进工作簿").click();
      await page.getByText("已放在工作表“绩效核对报告”。", { exact: false }).waitFor();
      const rows = await page.evaluate(() => window.fake.report?.rows.length ?? 0);
      expect(rows).toBeGreaterThan(10);

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "另存为网页").click(),
      ]);
      expect(download.suggestedFilename()).toBe("绩效核对报告.html");
      expect(readFileSync(await download.path(), "utf8")).toContain("还不能提交：有");
      await picture(page, "gate-report");

      await button(page, "整理本工作簿").click();
      await page.getByRole("checkbox", { name: /^N13 /u }).waitFor();
      await picture(page, "gate-clean");
      await button(page, "应用（5处）").click();
      await page.getByText("已写入5处。", { exact: true }).waitFor();
      expect(await valueAt(page, "N13")).toBeNull();
      expect(await page.evaluate(() => window.fake.report)).toBeNull();
      await page.getByRole("heading", { name: "提交前检查" }).waitFor();
      await page.getByText("没有留下【待填写】提示").waitFor();
      // Honest: what the prompts asked for is missing now.
      await page.getByText(/^还不能提交：有\d+处必须修改。$/u).waitFor();
      await button(page, "撤销").click();
      await page.getByText("5处【待填写】提示还没有换成正式说明").waitFor();
    }));

  test("a check can count for less in this workbook, and be given its own severity again", () =>
    withPane({}, async (page) => {
      await page.getByRole("tab", { name: /^问题/u }).click();
      await page.locator("[data-finding]", { hasText: "得分6超过了分值5" }).click();
      await button(page, "这一项检查以后怎么算").click();
      await picture(page, "severity-menu");
      await page.getByRole("menuitem", { name: "不再检查这一项" }).click();
      await page.getByText("得分6超过了分值5").waitFor({ state: "detached" });
      expect(await page.evaluate(() => window.fake.settings.get("perf-tables"))).toContain(
        '"ARI-03":"off"'
      );

      await button(page, "提交前检查").click();
      await page.getByText("1项检查在这个工作簿里改变了程度或不再检查，请确认").waitFor();
      await button(page, "返回").click();
      await button(page, "设置").click();
      await page.getByRole("heading", { name: "各项检查的程度" }).waitFor();
      await picture(page, "severity-settings");
      await button(page, "恢复").click();
      await page.getByRole("heading", { name: "各项检查的程度" }).waitFor({ state: "detached" });
      await button(page, "返回").click();
      await page.getByText("得分6超过了分值5").first().waitFor();
    }));

  test("what is stored in the workbook goes when asked for", () =>
    withPane({}, async (page) => {
      await page.getByRole("tab", { name: /^问题/u }).click();
      await page.locator("[data-finding]", { hasText: "得分6超过了分值5" }).click();
      await button(page, "这一项检查以后怎么算").click();
      await page.getByRole("menuitem", { name: "以后作为提示" }).click();
      await button(page, "提交前检查").click();
      await page.getByRole("checkbox", { name: /^同时删去保存的忽略理由/u }).check();
      await button(page, "整理本工作簿").click();
      await page
        .getByText("1项检查在这个工作簿里改变了程度", { exact: false })
        .waitFor({ state: "detached" });
      expect(await page.evaluate(() => window.fake.settings.size)).toBe(0);
    }));

  test.each([[320], [450]])("nothing scrolls sideways at %d px", (width) =>
    withPane({ width, lang: "en-US" }, async (page) => {
      await button(page, "Check to submit").click();
      await page.getByText("Must fix", { exact: false }).first().waitFor();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth
      );
      expect(wide).toBe(false);
    })
  );
});
