import type { Page } from "playwright-core";
import { PaneBrowser, type PaneOptions } from "../support/pane-browser";

const XJ = "新疆（四种赋分规则）";

jest.setTimeout(120_000);

describe("scoring profiles in the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  async function withProfiles(
    options: PaneOptions,
    test: (page: Page) => Promise<void>
  ): Promise<void> {
    await browser.use(options, async (page) => {
      await page.getByRole("button", { name: "查看和修改方案" }).click();
      await page.getByRole("heading", { name: "自带的方案" }).waitFor();
      await test(page);
    });
  }

  const storedProfiles = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const text = window.fake.settings.get("perf-tables") ?? '{"ownProfiles":[]}';
      return (JSON.parse(text) as { ownProfiles: string[] }).ownProfiles;
    });

  const copy = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: `复制“${XJ}”后修改` }).click();
    await page.getByRole("heading", { name: "新方案" }).waitFor();
  };

  test("one's own: copied, tried out while it is changed, saved, chosen for a table, deleted", () =>
    withProfiles({}, async (page) => {
      await copy(page);
      const example = page.getByRole("region", { name: "试算" });
      await example.getByText("8 × (200% − 105.56%) = 7.5552 → 7.56").waitFor();
      await page
        .getByRole("group", { name: "按照完成比例赋分" })
        .getByLabel("完成率超过100%时")
        .selectOption("full");
      await example.getByText("8分（满分8分）").waitFor();
      await page.getByText("试算得分 8 / 8").waitFor();

      await page.getByRole("button", { name: "保存方案" }).click();
      await page.getByText("还有2处要改，见标红的地方。").waitFor();
      expect(await page.getByLabel("编号").getAttribute("aria-invalid")).toBe("true");
      await page.getByLabel("编号").fill("xj");
      await page.getByText("已有方案用了编号XJ，请换一个。").waitFor();
      await page.getByLabel("编号").fill("county-2025");
      await page.getByLabel("名称", { exact: true }).fill("本县方案");
      await page.getByLabel("依据").fill("本县财政局填报通知");
      await page.getByRole("button", { name: "保存方案" }).click();
      await page.getByText("已保存“本县方案”。", { exact: false }).last().waitFor();
      expect(await storedProfiles(page)).toHaveLength(1);

      await page.getByRole("button", { name: "返回" }).click();
      const choice = page.getByRole("combobox", { name: "计分方案" });
      await choice.selectOption("COUNTY-2025");
      await page.getByText("由您指定").waitFor();
      await page.getByText("自己的方案。依据：本县财政局填报通知").waitFor();

      await page.getByRole("button", { name: "查看和修改方案" }).click();
      await page.getByRole("button", { name: "删除“本县方案”" }).click();
      await page.getByText("1张表正在用它：", { exact: false }).waitFor();
      await page.getByRole("button", { name: "取消" }).click();
      expect(await storedProfiles(page)).toHaveLength(1);
      await page.getByRole("button", { name: "删除“本县方案”" }).click();
      await page.getByRole("alert").getByRole("button", { name: "删除" }).click();
      await page.getByText("已删除“本县方案”。").last().waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("计分方案");
      expect(await storedProfiles(page)).toHaveLength(0);
      await page.getByRole("button", { name: "返回" }).click();
      await page.getByText("因本表有“赋分规则”列", { exact: false }).waitFor();
    }));

  test("bands: mistakes are told at the field and the example waits", () =>
    withProfiles({}, async (page) => {
      await copy(page);
      const rule = page.getByRole("group", { name: "按照完成比例赋分" });
      await rule.getByLabel("算法").selectOption("bands");
      await rule.getByLabel("第1档：达到（%）").fill("九十");
      await rule.getByText("请填数字，如 60 或 7.5。").waitFor();
      await page.getByText("算法里标红的地方改好后，在这里显示得分。").waitFor();
      await rule.getByLabel("第1档：达到（%）").fill("９０");
      await page.getByText("105.56% ≥ 90%: 8 × 100% = 8").waitFor();
      await rule.getByRole("button", { name: "加一档" }).click();
      await rule.getByRole("group").getByLabel("第2档：达到（%）").fill("95");
      await rule.getByText("各档要从高到低，最后一档从0开始。").waitFor();
    }));

  test("what was typed is not lost: leaving asks, another task in between keeps it", () =>
    withProfiles({}, async (page) => {
      await copy(page);
      await page.getByRole("button", { name: "返回" }).click();
      await page.getByRole("heading", { name: "计分方案" }).waitFor();
      await copy(page);
      await page.getByLabel("编号").fill("MINE");
      await page.keyboard.press("Escape");
      await page.getByText("刚才的改动还没有保存。").waitFor();
      await page.keyboard.press("Enter");
      await page.evaluate(() => window.requests.ask((pane) => pane.fillAll()));
      await page.getByRole("heading", { name: "全部填报" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "查看和修改方案" }).click();
      expect(await page.getByLabel("编号").inputValue()).toBe("MINE");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "放弃改动" }).click();
      await page.getByRole("heading", { name: "自带的方案" }).waitFor();
    }));

  test("exported as a file and as text, and imported again: mistakes listed, replacing asked", () =>
    withProfiles({}, async (page) => {
      await page.getByRole("button", { name: `导出“${XJ}”` }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "下载文件" }).click();
      expect((await download).suggestedFilename()).toBe("XJ.json");
      const content = await page.getByLabel(`“${XJ}”的内容`).inputValue();

      const take = (text: string): Promise<void> =>
        page.getByLabel("选择方案文件（.json）").setInputFiles({
          name: "方案.json",
          mimeType: "application/json",
          buffer: Buffer.from(text),
        });
      await take(content);
      await page.getByText("没有导入“方案.json”。请改正下面1处后再导入：").waitFor();
      await page.getByText("已有方案用了这个编号", { exact: false }).waitFor();
      const own = content.replace('"id": "XJ"', '"id": "COUNTY"');
      await take(own);
      await page.getByText(`已保存“${XJ}”。`, { exact: false }).last().waitFor();
      await take(own.replace('"floor": "60"', '"floor": "80"'));
      await page.getByText("工作簿里已有编号为COUNTY的方案", { exact: false }).waitFor();
      expect((await storedProfiles(page))[0]).toContain('"floor": "60"');
      await page.getByRole("button", { name: "替换" }).click();
      await page.getByText(`已保存“${XJ}”。`, { exact: false }).last().waitFor();
      expect((await storedProfiles(page))[0]).toContain('"floor": "80"');
    }));

  test("a stored profile that cannot be read is shown with the reason, and kept until it is deleted", () =>
    browser.use({}, async (page) => {
      await page.getByRole("combobox", { name: "计分方案" }).waitFor();
      await page.evaluate(() => {
        const stored = { version: 1, ownProfiles: ['{"version":9}'] };
        window.fake.settings.set("perf-tables", JSON.stringify(stored));
      });
      await page.getByRole("button", { name: "重新识别" }).click();
      await page.getByRole("button", { name: "查看和修改方案" }).click();
      const unreadable = page.getByRole("region", { name: "读不出来的方案" });
      await unreadable
        .getByText("“version”现为9，本加载项能读取的是1。", { exact: false })
        .waitFor();
      await unreadable.getByRole("button", { name: /^导出/ }).click();
      expect(await unreadable.getByRole("textbox").inputValue()).toBe('{"version":9}');
      expect(await storedProfiles(page)).toEqual(['{"version":9}']);
      await unreadable.getByRole("button", { name: /^删除/ }).click();
      await page.getByRole("alert").getByRole("button", { name: "删除" }).click();
      await unreadable.waitFor({ state: "detached" });
      expect(await storedProfiles(page)).toEqual([]);
    }));

  test("a host that stores nothing, and settings of a newer version, are said", async () => {
    await withProfiles({ more: "lacks=settings" }, async (page) => {
      await page.getByText("关闭面板后会丢失", { exact: false }).waitFor();
    });
    await browser.use({}, async (page) => {
      await page.getByRole("combobox", { name: "计分方案" }).waitFor();
      await page.evaluate(() => window.fake.settings.set("perf-tables", '{"version":2}'));
      await page.getByRole("button", { name: "重新识别" }).click();
      await page.getByRole("button", { name: "查看和修改方案" }).click();
      await page.getByText("由更新版本的绩效表助手保存过", { exact: false }).waitFor();
    });
  });

  test.each<[string, PaneOptions]>([
    ["light", {}],
    ["dark", { dark: true }],
    ["high contrast", { contrast: true }],
    ["English", { lang: "en-US" }],
  ])("nothing is wider than 320 px: %s", (_, options) =>
    browser.use(options, async (page) => {
      const english = options.lang === "en-US";
      const named = (zh: string, en: string): string => (english ? en : zh);
      const fits = async (): Promise<void> => {
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("#root *")]
            .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
            .filter((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX))
            .map(({ tagName, className }) => `${tagName} ${className}`)
        );
        expect(wide.filter((one) => !one.startsWith("TEXTAREA"))).toEqual([]);
      };
      await page.getByRole("button", { name: named("设置", "Settings") }).click();
      await page
        .getByRole("button", { name: named("打开计分方案", "Open scoring profiles") })
        .click();
      await page
        .getByRole("button", { name: named("安徽（按计算符号计分）", "Anhui (by comparator)") })
        .first()
        .click();
      await fits();
      await page.getByRole("button", { name: named("导出“安徽", "Export Anhui") }).click();
      await fits();
      await page.getByRole("button", { name: named("复制“安徽", "Copy and change Anhui") }).click();
      await page.getByRole("heading", { name: named("新方案", "New profile") }).waitFor();
      await fits();
    })
  );
});
