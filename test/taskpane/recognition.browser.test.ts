import type { Page } from "playwright-core";
import { PaneBrowser } from "../support/pane-browser";

const SHEET = "项目支出绩效自评表";

jest.setTimeout(60_000);

describe("putting the recognition right", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  async function openMap(page: Page): Promise<void> {
    await page.getByRole("button", { name: "各列怎么认的" }).click();
    await page.getByRole("heading", { name: "识别情况" }).waitFor();
  }

  test("a column gets another meaning in two clicks, and the automatic one back", () =>
    browser.use({}, async (page) => {
      await openMap(page);
      await page.getByRole("img", { name: /^表格示意图/ }).waitFor();
      const column = page.getByRole("combobox", { name: /^I列“指标得分”/ });
      expect(await column.inputValue()).toBe("score");
      await column.selectOption({ label: "不读这一列" });
      await page.getByRole("button", { name: "恢复自动识别" }).waitFor();
      expect(await column.inputValue()).toBe("");
      expect(await page.evaluate(() => window.fake.readSetting("perf-tables"))).toContain(
        '"score":null'
      );
      await page.getByRole("button", { name: "恢复自动识别" }).click();
      await page.getByRole("button", { name: "恢复自动识别" }).waitFor({ state: "detached" });
      expect(await column.inputValue()).toBe("score");
    }));

  test("the selected row becomes the last one", () =>
    browser.use({}, async (page) => {
      await openMap(page);
      await page.evaluate((sheet) => window.fake.select(sheet, "C20"), SHEET);
      await page.getByRole("button", { name: "指标到第20行为止" }).click();
      await page.getByText("指标在第12–20行", { exact: false }).waitFor();
    }));

  test("a template is kept on this computer and removed in the settings", () =>
    browser.use({}, async (page) => {
      await openMap(page);
      await page.getByRole("textbox", { name: "模板名称" }).fill("本县版式");
      await page.getByRole("button", { name: "存为模板", exact: true }).click();
      await page.getByText("已存为模板“本县版式”。").waitFor();
      await page.reload();
      await page.getByRole("button", { name: "设置" }).click();
      await page.getByRole("button", { name: "删除模板本县版式" }).click();
      await page.getByText("还没有识别模板。", { exact: false }).waitFor();
    }));

  test("a table that was not found is pointed out", () =>
    browser.use({ sample: "own-words" }, async (page) => {
      await page.getByRole("button", { name: "没找到您的表？指给我看" }).click();
      await page.evaluate(() => window.fake.select("Sheet1", "B3"));
      await page.getByRole("button", { name: "第3行是列标题" }).click();
      await page.getByText("还要指出：", { exact: false }).waitFor();
      await page
        .getByRole("combobox", { name: "A列“要办的事”当作" })
        .selectOption({ label: "三级指标" });
      await page
        .getByRole("combobox", { name: "B列“要办多少”当作" })
        .selectOption({ label: "目标值" });
      await page.getByRole("button", { name: "就这样识别" }).click();
      await page.getByText("1张表", { exact: false }).first().waitFor();
    }));

  test("a row without indicators below it is refused with a reason", () =>
    browser.use({ sample: "own-words" }, async (page) => {
      await page.getByRole("button", { name: "没找到您的表？指给我看" }).click();
      await page.evaluate(() => window.fake.select("Sheet1", "A5"));
      await page.getByRole("button", { name: "第5行是列标题" }).click();
      const [name, target] = [/^A列/, /^B列/].map((column) =>
        page.getByRole("combobox", { name: column })
      );
      await name?.selectOption({ label: "三级指标" });
      await target?.selectOption({ label: "目标值" });
      await page.getByRole("button", { name: "就这样识别" }).click();
      await page.getByText("这一行下面没有读到指标。", { exact: false }).waitFor();
      expect(await page.evaluate(() => window.fake.readSetting("perf-tables"))).toContain(
        '"corrections":[]'
      );
    }));
});
