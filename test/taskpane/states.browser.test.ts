import type { Page } from "playwright-core";
import { PaneBrowser, type PaneOptions } from "../support/pane-browser";

jest.setTimeout(120_000);

describe("the pane's states, looks and keys", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.stop());

  async function withPane(
    options: PaneOptions,
    test: (page: Page) => Promise<void>
  ): Promise<void> {
    await browser.use(options, test);
  }

  test("empty workbook", () =>
    withPane({ sample: "empty" }, async (page) => {
      await page.getByRole("heading", { name: "这是一个空白工作簿" }).waitFor();
      await page.getByRole("button", { name: "重新识别" }).first().waitFor();
    }));

  test("no table found", () =>
    withPane({ sample: "letters" }, async (page) => {
      await page.getByRole("heading", { name: "没有找到绩效表", level: 1 }).waitFor();
      await page.getByText("表头中要有“三级指标”", { exact: false }).waitFor();
    }));

  test("a large workbook can be stopped and read again", () =>
    withPane({ more: "slow=2500" }, async (page) => {
      await page.getByRole("progressbar").waitFor();
      await page.getByRole("button", { name: "停止识别" }).click();
      await page.getByRole("heading", { name: "已停止识别" }).waitFor();
      await page.getByRole("button", { name: "重新识别" }).last().click();
      await page.getByRole("heading", { name: "还不能提交" }).waitFor();
    }));

  test("all good", () =>
    withPane({ sample: "right" }, async (page) => {
      await page.getByRole("heading", { name: "可以提交" }).waitFor();
      await page.getByRole("button", { name: "提交前检查" }).click();
      await page.getByText("可以提交了。", { exact: false }).waitFor();
      expect(await page.getByRole("img", { name: "已通过" }).count()).toBe(4);
      await page.getByRole("button", { name: "关闭" }).click();
      await page.getByRole("tab", { name: "问题 0" }).click();
      await page.getByRole("heading", { name: "没有发现问题" }).waitFor();
    }));

  test("a failed reading says what to do", async () => {
    const { page } = await browser.open({ more: "failure" });
    await page.getByText("请减少工作表后再试", { exact: false }).last().waitFor();
    await page.getByRole("button", { name: "重新识别" }).last().click();
    await page.getByRole("heading", { name: "还不能提交" }).waitFor();
    await page.context().close();
  });

  test("a cell is being edited while the pane opens", () =>
    withPane({ more: "editing" }, async (page) => {
      await page.getByText("正在编辑单元格，按回车后我会继续。", { exact: true }).waitFor();
      await page.evaluate(() => {
        window.fake.switches.editing = false;
      });
      await page.getByRole("heading", { name: "还不能提交" }).waitFor();
    }));

  test("a host with less hides what it cannot do and says so", () =>
    withPane({ more: "lacks=select,watch,marks,customFunctions,settings" }, async (page) => {
      await page.getByText("不能自动跟踪改动", { exact: false }).waitFor();
      await page.getByRole("tab", { name: /问题/ }).click();
      expect(await page.getByRole("button", { name: "转到" }).count()).toBe(0);
      await page.getByRole("button", { name: "设置" }).click();
      await page.getByRole("heading", { name: "这个版本的Excel做不到" }).waitFor();
      expect(await page.getByRole("switch").count()).toBe(0);
    }));

  test("a host that is too old", () =>
    withPane({ more: "old" }, async (page) => {
      await page.getByRole("heading", { name: "这个版本的Excel太旧" }).waitFor();
    }));

  test("all of it by keyboard alone", () =>
    withPane({}, async (page) => {
      await page.getByRole("tab", { name: "总览" }).waitFor();
      await page.getByRole("tab", { name: "总览" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.getByRole("tab", { name: "问题 24", selected: true }).waitFor();
      await page.getByRole("searchbox").waitFor();
      await page.keyboard.press("F8");
      expect(await focusedText(page)).toContain("L6");
      await page.keyboard.press("ArrowDown");
      expect(await focusedText(page)).toContain("I10");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Tab");
      expect(await focusedText(page)).toBe("转到");
      await page.keyboard.press("Tab");
      expect(await focusedText(page)).toBe("修复");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "撤销" }).waitFor();
      expect(await focusedText(page)).toContain("必须修改");
      await page.keyboard.press("Shift+F8");
      expect(await focusedText(page)).toContain("必须修改");
      await page.getByRole("button", { name: "全部填报" }).press("Enter");
      await page.getByRole("heading", { name: "全部填报" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("tab", { name: /问题/, selected: true }).waitFor();
      expect(await focusedText(page)).toBe("全部填报");
    }));

  const VIEWS: readonly [string, (page: Page, english: boolean) => Promise<void>][] = [
    ["overview", async () => undefined],
    [
      "problems",
      async (page, english) => {
        await page.getByRole("tab", { name: english ? /Problems/ : /问题/ }).click();
        await page.keyboard.press("F8");
      },
    ],
    [
      "indicator",
      async (page, english) => {
        await page.evaluate(() => window.fake.selectByPerson("项目支出绩效自评表", "G15"));
        await page.getByRole("tab", { name: english ? "Indicator" : "当前指标" }).click();
        await page.getByRole("heading", { name: "培训种植户" }).waitFor();
      },
    ],
    [
      "fill",
      async (page, english) => {
        await page.getByRole("button", { name: english ? "Fill in all" : "全部填报" }).click();
        await page.getByRole("checkbox").first().waitFor();
      },
    ],
    [
      "submission",
      async (page, english) => {
        await page
          .getByRole("button", { name: english ? "Check to submit" : "提交前检查" })
          .click();
        await page.getByRole("listitem").first().waitFor();
      },
    ],
    [
      "settings",
      async (page, english) => {
        await page.getByRole("button", { name: english ? "Settings" : "设置" }).click();
        await page.getByRole("switch").waitFor();
      },
    ],
  ];

  describe.each(["zh-CN", "en-US"])("in %s", (lang) => {
    test.each(VIEWS)("%s fits into 320 px and every control has a name", (_name, go) =>
      withPane({ lang, width: 320 }, async (page) => {
        await page.getByRole("tab").first().waitFor();
        await page.getByRole("combobox").first().waitFor();
        await go(page, lang === "en-US");
        expect(await tooWide(page)).toEqual([]);
        expect(await nameless(page)).toEqual([]);
      })
    );
  });

  test.each([
    ["light", {}],
    ["dark", { dark: true }],
    ["contrast", { contrast: true }],
  ])("text is readable in %s", (_name, look) =>
    withPane(look, async (page) => {
      await page.getByRole("tab", { name: /问题/ }).click();
      await page.locator("[data-finding]").first().waitFor();
      expect(await poorContrast(page)).toEqual([]);
    })
  );
});

async function focusedText(page: Page): Promise<string> {
  await page.waitForTimeout(150);
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** What sticks out to the right or scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const scrolls =
          element.scrollWidth > element.clientWidth + 1 &&
          (style.overflowX === "auto" || style.overflowX === "scroll");
        return (width > 1 && right > window.innerWidth + 0.5) || scrolls;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30) ?? ""}`)
  );
}

/** Controls that a screen reader would have to guess. */
function nameless(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, input, select, textarea, [role=progressbar]"
      ),
    ]
      .filter((element) => {
        const labels =
          element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          element instanceof HTMLTextAreaElement
            ? [...(element.labels ?? [])].map((label) => label.textContent ?? "").join("")
            : (element.textContent ?? "");
        const named =
          element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby") ?? labels;
        return named.trim() === "";
      })
      .map((element) => element.outerHTML.slice(0, 120))
  );
}

/** Texts below 4.5:1 against what lies behind them; disabled controls are exempt. */
function poorContrast(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([red = 0, green = 0, blue = 0]: number[]): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): number[] => {
      for (let one = element; one; one = one.parentElement) {
        const colour = numbers(getComputedStyle(one).backgroundColor);
        if (colour.length === 3 || (colour[3] ?? 0) > 0.99) return colour;
      }
      return window.matchMedia("(prefers-color-scheme: dark)").matches
        ? [0, 0, 0]
        : [255, 255, 255];
    };
    return [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
        )
      )
      .filter((element) => element.closest("[aria-disabled=true], :disabled") === null)
      .flatMap((element) => {
        // Fluent takes system colours in pairs there.
        if (getComputedStyle(element).forcedColorAdjust === "none") return [];
        const front = light(numbers(getComputedStyle(element).color));
        const back = light(behind(element));
        const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
        return ratio < 4.5
          ? [`${element.textContent?.slice(0, 20) ?? ""} ${ratio.toFixed(2)}`]
          : [];
      });
  });
}
