import type { Page } from "playwright-core";
import { PaneBrowser, type PaneOptions } from "../support/pane-browser";

const MANY = "部门整体和13个项目自评表";
/** Copies of the sample with mistakes: more than a thousand findings. */
const COPIES = 48;

jest.setTimeout(120_000);

describe("the list of problems", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  async function withProblems(
    options: PaneOptions,
    test: (page: Page) => Promise<void>
  ): Promise<void> {
    await browser.use(options, async (page) => {
      await page.getByRole("tab", { name: /问题/ }).click();
      await page.locator("[data-finding]").first().waitFor();
      await test(page);
    });
  }

  const infos = (page: Page): Promise<number> =>
    page.locator("[data-finding]").filter({ hasText: /^提示/ }).count();

  test("folds what need not be mended, opens it on demand and remembers that", () =>
    withProblems({ sample: MANY }, async (page) => {
      expect(await infos(page)).toBe(0);
      const fold = page.getByRole("button", { name: /^还有\d+条提示$/ }).first();
      const folded = Number(/\d+/.exec((await fold.textContent()) ?? "")?.[0]);
      await fold.focus();
      await page.keyboard.press("Enter");
      expect(await infos(page)).toBe(folded);
      await page.getByRole("tab", { name: "总览" }).click();
      await page.getByRole("tab", { name: /问题/ }).click();
      await fold.waitFor();
      expect(await infos(page)).toBe(folded);
      await fold.click();
      expect(await infos(page)).toBe(0);
    }));

  test("goes through what is shown with F8, past what is folded", () =>
    withProblems({ sample: MANY }, async (page) => {
      const position = await page.getByText(/^1 \/ \d+$/u).textContent();
      const shown = Number(position?.split("/")[1]);
      // The list is drawn bit by bit; in the end it holds what F8 goes through, and no more.
      await page
        .locator("[data-finding]")
        .nth(shown - 1)
        .waitFor();
      await page.waitForTimeout(300);
      expect(await page.locator("[data-finding]").count()).toBe(shown);
      await page.keyboard.press("Shift+F8");
      await page.getByText(`${shown} / ${shown}`, { exact: true }).waitFor();
      await page.keyboard.press("F8");
      await page.getByText(`1 / ${shown}`, { exact: true }).waitFor();
    }));

  test("shows one table, from its card or by choice, and keeps the filter over tabs and tasks", () =>
    browser.use({ sample: MANY }, async (page) => {
      const card = page.getByRole("article", { name: "专家顾问服务中心运行经费" });
      await card.getByRole("button").first().click();
      const button = card.getByRole("button", { name: /^看\d+处问题$/ });
      const count = Number(/\d+/.exec((await button.textContent()) ?? "")?.[0]);
      await button.click();
      await page.locator("[data-finding]").first().waitFor();
      const choice = page.getByRole("combobox", { name: "看哪张表" });
      expect(await choice.locator("option:checked").textContent()).toBe(
        `专家顾问服务中心运行经费（${count}处）`
      );
      expect(await page.locator("section").count()).toBe(1);
      await page.getByRole("button", { name: "设置" }).click();
      await page.getByRole("heading", { name: "设置" }).waitFor();
      await page.keyboard.press("Escape");
      await page.locator("[data-finding]").first().waitFor();
      expect(await page.locator("section").count()).toBe(1);
      await choice.selectOption({ index: 0 });
      await page.locator("section").nth(5).waitFor();
    }));

  test("holds a thousand findings, searches them and goes through them by keys", () =>
    browser.use({ more: `times=${COPIES}` }, async (page) => {
      page.setDefaultTimeout(60_000);
      await page.getByRole("tab", { name: /问题 1\d{3}/ }).waitFor();
      await page.getByRole("tab", { name: /问题/ }).click();
      await page
        .locator("section")
        .nth(COPIES - 1)
        .waitFor();
      await page.getByRole("searchbox", { name: "搜索" }).fill("百分比");
      await page
        .locator("[data-finding]")
        .nth(COPIES - 1)
        .waitFor();
      await page.getByRole("searchbox", { name: "搜索" }).fill("");
      // The finding that was open stays open; F8 leads on from it.
      const position = await page.getByText(/^\d+ \/ \d{3,}$/u).textContent();
      const [at, total] = (position ?? "").split(" / ").map(Number);
      await page.keyboard.press("F8");
      await page.getByText(`${Number(at) + 1} / ${total}`, { exact: true }).waitFor();
    }));
});
