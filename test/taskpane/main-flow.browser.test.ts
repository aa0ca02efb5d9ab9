import type { Page } from "playwright-core";
import { PaneBrowser } from "../support/pane-browser";

const SHEET = "项目支出绩效自评表";
const MANY = "部门整体和13个项目自评表";

jest.setTimeout(60_000);

describe("the pane from opening to undoing", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  async function withPane(
    test: (page: Page) => Promise<void>,
    options: Parameters<PaneBrowser["open"]>[0] = {}
  ): Promise<void> {
    await browser.use(options, test);
  }

  test("says where the workbook stands, without a click", () =>
    withPane(async (page) => {
      await page.getByRole("heading", { name: "还不能提交", level: 1 }).waitFor();
      expect(await page.getByRole("status").textContent()).toContain("16处必须修改 · 4处建议修改");
      await page.getByRole("tab", { name: "总览", selected: true }).waitFor();
      const table = page.getByRole("article", { name: "2024年设施大棚改造及种植技术培训项目" });
      expect(await table.textContent()).toContain("93.86 / 95");
      await table.getByText("95，应为100", { exact: true }).waitFor();
      expect(await table.textContent()).toContain("因本表有“赋分规则”列");
    }));

  test("leads from a finding to its cell, mends it and takes it back", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "问题 24" }).click();
      await page.getByRole("button", { name: /I15.*表中是7\.2分/ }).click();
      await page.getByRole("button", { name: "转到" }).click();
      expect(await page.evaluate(() => window.fake.selected)).toEqual({
        sheet: SHEET,
        cell: "I15",
      });
      await page.getByText("修复后").waitFor();
      await page.getByRole("button", { name: "修复", exact: true }).click();
      await page.getByText("已写入1处。", { exact: true }).waitFor();
      expect(await valueAt(page, "I15")).toBe(6);
      await page.getByRole("button", { name: "撤销" }).click();
      await page.getByText("已撤销，1处恢复原样。", { exact: true }).waitFor();
      expect(await valueAt(page, "I15")).toBe(7.2);
    }));

  test("previews all safe fixes and writes those that stay ticked", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: /问题/ }).click();
      await page.getByRole("button", { name: "修复8处可安全修复的" }).click();
      await page.getByRole("heading", { name: "安全修复" }).waitFor();
      expect(await valueAt(page, "L6")).toBe(0.9363);
      await page.getByRole("checkbox", { name: /^I22 / }).uncheck();
      await page.getByRole("button", { name: "应用（7处）" }).click();
      await page.getByText("已写入7处。", { exact: true }).waitFor();
      expect(await valueAt(page, "L6")).toBe(0.9473);
      expect(await valueAt(page, "I22")).toBe(6);
    }));

  test("sets a finding aside with a reason, and brings it back", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "问题 24" }).click();
      await page.getByRole("button", { name: "忽略" }).click();
      await page.getByRole("button", { name: "确认忽略" }).click();
      await page.getByText("请写明理由").waitFor();
      await page.getByRole("textbox", { name: "为什么可以忽略？" }).fill("财政局已同意");
      await page.getByRole("button", { name: "确认忽略" }).click();
      await page.getByRole("tab", { name: "问题 23" }).waitFor();
      expect(await page.evaluate(() => [...window.fake.settings.values()].join())).toContain(
        "财政局已同意"
      );
      await page.getByRole("button", { name: "已忽略 1 处" }).click();
      await page.getByText("理由：财政局已同意").waitFor();
      await page.getByRole("button", { name: "恢复" }).click();
      await page.getByRole("tab", { name: "问题 24" }).waitFor();
    }));

  test("filters by severity and searches", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: /问题/ }).click();
      await page.getByRole("combobox", { name: "按程度筛选" }).selectOption("warning");
      expect(await page.locator("[data-finding]").count()).toBe(4);
      await page.getByRole("searchbox", { name: "搜索" }).fill("百分比");
      expect(await page.locator("[data-finding]").count()).toBe(1);
      await page.getByRole("searchbox", { name: "搜索" }).fill("没有这个词");
      await page.getByRole("heading", { name: "没有符合条件的问题" }).waitFor();
      await page.getByRole("button", { name: "显示全部" }).click();
      expect(await page.locator("[data-finding]").count()).toBe(20);
      await page.getByRole("button", { name: "还有4条提示" }).waitFor();
    }));

  test("groups findings by table, tables that block submission first", () =>
    withPane(
      async (page) => {
        await page.getByRole("tab", { name: "问题 92" }).click();
        await page.locator("[data-finding]").first().waitFor();
        const firsts = await page
          .locator("section")
          .evaluateAll((sections) =>
            sections.map((section) => section.querySelector("[data-finding]")?.textContent ?? "")
          );
        const severities = firsts.map((text) => (text.startsWith("必须修改") ? 0 : 1));
        expect(severities).toContain(0);
        expect(severities).toEqual([...severities].sort());
      },
      { sample: MANY }
    ));

  test("changes the scoring profile of a table and back", () =>
    withPane(async (page) => {
      const profile = page.getByRole("combobox", { name: "计分方案" });
      await profile.selectOption("CAP");
      await page.getByText("由您指定").waitFor();
      await page.getByRole("tab", { name: /问题/ }).click();
      expect(await page.getByText("按新疆（四种赋分规则）XJ得6分").count()).toBe(0);
      await page.getByRole("tab", { name: "总览" }).click();
      await profile.selectOption("");
      await page.getByText("因本表有“赋分规则”列", { exact: false }).waitFor();
    }));

  test("follows the selection, spells the score out and writes the reason", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "当前指标" }).click();
      await page.getByRole("heading", { name: "请在表中选中一项指标" }).waitFor();
      await page.evaluate((sheet) => window.fake.selectByPerson(sheet, "C15"), SHEET);
      await page.getByRole("heading", { name: "培训种植户" }).waitFor();
      expect(await page.getByRole("group", { name: "得分算法" }).textContent()).toContain(
        "8 × (90% − 60%) ÷ 40% = 6"
      );
      await page.getByText("520人次").waitFor();
      await page.getByRole("textbox", { name: "原因", exact: true }).fill("外出务工人员较多");
      await page.getByRole("textbox", { name: "改进措施" }).fill("错开农忙时节开班");
      await page.getByRole("button", { name: "写入表格" }).click();
      await page.getByText("已写入1处。", { exact: true }).waitFor();
      expect(await valueAt(page, "N15")).toBe("外出务工人员较多。改进措施：错开农忙时节开班。");
      await page.evaluate((sheet) => window.fake.selectByPerson(sheet, "G18"), SHEET);
      await page.getByRole("heading", { name: "改造工程完工时间" }).waitFor();
      await page.getByRole("button", { name: "下一项指标" }).click();
      expect(await page.evaluate(() => window.fake.selected?.cell)).toBe("D19");
    }));

  test("checks again by itself after a change, without looping over its own writes", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "问题 24" }).waitFor();
      await page.evaluate((sheet) => window.fake.typeInto(sheet, "I15", 6), SHEET);
      await page.getByRole("tab", { name: "问题 23" }).waitFor();
      await page.waitForTimeout(600);
      const reads = await page.evaluate(
        () => window.fake.log.filter((line) => line.startsWith("read")).length
      );
      expect(reads).toBe(2);
    }));

  test("marks findings in the sheet when asked, and takes the marks off before submitting", () =>
    withPane(async (page) => {
      await page.getByRole("button", { name: "设置" }).click();
      await page.getByRole("switch", { name: "在表中标出问题" }).check();
      expect(await page.evaluate(() => window.fake.marks.length)).toBe(24);
      await page.getByRole("button", { name: "返回" }).click();
      await page.getByRole("button", { name: "提交前检查" }).click();
      await page.getByRole("heading", { name: "提交前检查" }).waitFor();
      await page.getByText("16处必须修改", { exact: true }).waitFor();
      expect(await page.evaluate(() => window.fake.marks.length)).toBe(0);
      await page.getByRole("button", { name: "去处理问题" }).click();
      await page.getByRole("tab", { name: "问题 24", selected: true }).waitFor();
    }));

  test("does what a ribbon button asks for", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "总览" }).waitFor();
      await page.evaluate(() => window.requests.ask((pane) => pane.fillAll()));
      await page.getByRole("heading", { name: "全部填报" }).waitFor();
    }));

  function valueAt(page: Page, cell: string): Promise<unknown> {
    return page.evaluate(
      ([sheet = "", place = ""]) => window.fake.valueAt(sheet, place),
      [SHEET, cell]
    );
  }
});
