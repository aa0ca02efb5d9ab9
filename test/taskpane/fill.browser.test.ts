import type { Page } from "playwright-core";
import { PaneBrowser, type PaneOptions } from "../support/pane-browser";

const SHEET = "项目支出绩效自评表";
const BLANK = "空白项目自评表-待填报";

jest.setTimeout(60_000);

describe("filling in", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  async function withFill(
    options: PaneOptions,
    test: (page: Page) => Promise<void>
  ): Promise<void> {
    await browser.use(options, async (page) => {
      await page.getByRole("button", { name: "全部填报" }).click();
      await page.getByRole("heading", { name: "全部填报" }).waitFor();
      await test(page);
    });
  }

  const valueAt = (page: Page, cell: string): Promise<unknown> =>
    page.evaluate(([sheet = "", place = ""]) => window.fake.valueAt(sheet, place), [SHEET, cell]);

  test("shows each cell before it is written, writes, and takes all of it back", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page
        .getByRole("checkbox", { name: "H13 改造提升助餐点数量 · 完成率，改为103.33%" })
        .waitFor();
      await page.getByText("6 × (200% − 103.33%) = 5.8002 → 5.8", { exact: false }).waitFor();
      expect(await valueAt(page, "I13")).toBeNull();
      await page.getByRole("button", { name: "应用（34处）" }).click();
      await page.getByText("已写入34处。", { exact: true }).waitFor();
      expect(await valueAt(page, "I13")).toBe(5.8);
      expect(await valueAt(page, "I25")).toBe("97.35分");
      await page.getByRole("button", { name: "撤销" }).click();
      await page.getByText("已撤销，34处恢复原样。", { exact: true }).waitFor();
      expect(await valueAt(page, "I13")).toBeNull();
    }));

  test("can be taken back after its notice was closed, step by step", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page.getByRole("checkbox", { name: /^N13 / }).uncheck();
      await page.getByRole("button", { name: "应用（33处）" }).click();
      await page.getByText("已写入33处。", { exact: true }).waitFor();
      await page.getByRole("button", { name: "全部填报" }).click();
      await page.getByRole("button", { name: "应用（1处）" }).click();
      await page.getByText("已写入1处。", { exact: true }).waitFor();
      await page.getByRole("button", { name: "关闭" }).click();
      await page.getByRole("button", { name: "撤销" }).click();
      await page.getByText("已撤销，1处恢复原样。", { exact: true }).waitFor();
      expect(await valueAt(page, "I13")).toBe(5.8);
      await page.getByRole("button", { name: "撤销" }).click();
      await page.getByText("已撤销，33处恢复原样。", { exact: true }).waitFor();
      expect(await valueAt(page, "I13")).toBeNull();
    }));

  test("leaves unticked cells alone", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page.getByRole("checkbox", { name: /^N13 / }).uncheck();
      await page.getByRole("button", { name: "应用（33处）" }).click();
      await page.getByText("已写入33处。", { exact: true }).waitFor();
      expect(await valueAt(page, "N13")).toBeNull();
    }));

  test("does not tick entries that are there, and lets the total follow those that are ticked", () =>
    withFill({}, async (page) => {
      expect(await page.getByRole("checkbox", { name: /^I15 .*改为6$/ }).isChecked()).toBe(false);
      await page.getByRole("button", { name: "应用（1处）" }).waitFor();
      await page.getByRole("checkbox", { name: /^H12 / }).check();
      expect(await page.getByRole("checkbox", { name: /^I12 / }).isChecked()).toBe(true);
      await page.getByRole("checkbox", { name: /^I26 .*改为92\.82分$/ }).check();
      await page.getByRole("button", { name: "应用（4处）" }).click();
      await page.getByText("已写入4处。", { exact: true }).waitFor();
      expect(await valueAt(page, "I12")).toBe(7.56);
      expect(await valueAt(page, "I26")).toBe("92.82分");
      expect(await valueAt(page, "I15")).toBe(7.2);
    }));

  test("names what it cannot calculate, with the reason", () =>
    withFill({ sample: "部门整体和13个项目自评表" }, async (page) => {
      await page.getByRole("button", { name: "4处没法计算" }).click();
      expect(await page.getByRole("button", { name: /^转到/ }).count()).toBe(4);
    }));

  test("offers formulas", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page.getByRole("checkbox", { name: "写成公式" }).check();
      await page.getByRole("checkbox", { name: /^I13 .*=.*PERF\.SCORE\(/ }).waitFor();
    }));

  test("fills one table alone", async () => {
    const { page } = await browser.open({ sample: "部门整体和13个项目自评表" });
    await page.getByRole("button", { name: /科技特派员工作补助资金/ }).click();
    await page.getByRole("button", { name: "填报这张表" }).click();
    await page.getByRole("button", { name: "应用（1处）" }).waitFor();
    await page.context().close();
  });

  test("reports cells that somebody changed meanwhile", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page.evaluate((sheet) => {
        window.fake.switches.meanwhile = { [`${sheet}!H12`]: "99%" };
      }, SHEET);
      await page.getByRole("button", { name: "应用（34处）" }).click();
      await page.getByText("已写入33处，1处没有写入：").first().waitFor();
      await page.getByText("单元格内容在读取之后被改动，没有写入").waitFor();
      await page.getByRole("button", { name: "转到H12" }).click();
      expect(await page.evaluate(() => window.fake.selected?.cell)).toBe("H12");
      expect(await valueAt(page, "H12")).toBe("99%");
    }));

  test("says beforehand and afterwards that a sheet is protected", () =>
    withFill({ sample: BLANK, more: "protected" }, async (page) => {
      await page.getByText("工作表受保护：锁定的单元格不会写入", { exact: false }).waitFor();
      await page.getByRole("button", { name: /应用/ }).click();
      await page.getByText("没有写入任何内容，34处被跳过：").first().waitFor();
      await page.getByText("撤消工作表保护", { exact: false }).waitFor();
      expect(await page.getByRole("button", { name: "撤销" }).count()).toBe(0);
    }));

  test("waits calmly while a cell is being edited, then goes on by itself", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page.evaluate(() => {
        window.fake.switches.editing = true;
      });
      await page.getByRole("button", { name: /应用/ }).click();
      await page.getByText("正在编辑单元格，按回车后我会继续。", { exact: true }).waitFor();
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        window.fake.switches.editing = false;
      });
      await page.getByText("已写入34处。", { exact: true }).waitFor();
    }));

  test("stops waiting when told to, with nothing written", () =>
    withFill({ sample: BLANK }, async (page) => {
      await page.evaluate(() => {
        window.fake.switches.editing = true;
      });
      await page.getByRole("button", { name: /应用/ }).click();
      await page.getByRole("button", { name: "不等了" }).click();
      await page
        .getByText("正在编辑单元格，按回车后我会继续。", { exact: true })
        .waitFor({ state: "detached" });
      await page.evaluate(() => {
        window.fake.switches.editing = false;
      });
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => window.fake.log.join())).not.toContain("write");
      await page.getByRole("button", { name: "应用（34处）" }).waitFor();
    }));
});
