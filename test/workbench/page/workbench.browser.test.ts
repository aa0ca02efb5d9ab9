import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Sheet } from "../../../src/core/sheet/sheet";
import { formatAddress } from "../../../src/core/sheet/address";
import { readWorkbook } from "../../../src/workbook/file/read-workbook";
import { type OpenWorkbench, RunningWorkbench } from "./open-workbench";

jest.setTimeout(120_000);

const SAMPLES = join(__dirname, "../../../samples");
const WITH_MISTAKES = join(SAMPLES, "项目支出绩效自评表-有错误.xlsx");

let running: RunningWorkbench;
let bench: OpenWorkbench;

beforeAll(async () => {
  running = await RunningWorkbench.start();
});

afterAll(async () => {
  await running.stop();
});

beforeEach(async () => {
  bench = await running.open();
});

afterEach(async () => {
  expect(bench.outside).toEqual([]);
  expect(bench.failures).toEqual([]);
  await bench.close();
});

describe("the workbench, with the add-in's production bundle", () => {
  it("opens the sample, whose table the pane recognises; says that it is no Excel", async () => {
    const { page, pane } = bench;
    expect(await page.title()).toBe("项目支出绩效自评表-有错误.xlsx - 绩效表工作台");
    await pane.getByText("2024年设施大棚改造及种植技术培训项目").first().waitFor();
    expect(await page.locator("#statusbar").innerText()).toContain(
      "模拟的Excel环境，用于试用和测试；不是Excel"
    );
    expect(await bench.model("session.changedCells()")).toBe(0);
  });

  it("goes to the cell of a finding and fixes it; the fix can be undone from the ribbon", async () => {
    const { pane } = bench;
    await openFinding(bench, "I15");
    expect(await bench.selectedCell()).toMatchObject({ top: 14, left: 8 });
    await pane.getByRole("button", { name: "修复", exact: true }).click();
    await eventually(() => bench.value("I15"), 6);
    await bench.ribbon("撤销");
    await eventually(() => bench.value("I15"), 7.2);
    await bench.ribbon("恢复");
    await eventually(() => bench.value("I15"), 6);
  });

  it("fills what is empty after showing it, and takes it back", async () => {
    const { pane } = bench;
    await bench.ribbon("自动填报");
    await pane.getByRole("button", { name: /^应用/ }).click();
    await eventually(async () => String(await bench.value("N15")).startsWith("【待填写】"), true);
    await pane.getByRole("button", { name: /^撤销/ }).first().click();
    await eventually(() => bench.value("N15"), null);
    expect(await bench.model("session.changedCells()")).toBe(0);
  });

  it("calculates =PERF.SCORE in a cell, again when its target is edited; the findings follow", async () => {
    await bench.type("P12", "=PERF.SCORE(F12,G12,E12,L12)");
    await eventually(() => bench.value("P12"), 7.56);
    await bench.pane.getByRole("tab", { name: /问题/ }).click();
    const finding = bench.pane.getByRole("button", { name: /H12/ });
    await finding.filter({ hasText: "36座" }).waitFor();
    await bench.type("F12", ">=40座");
    await eventually(() => bench.value("P12"), 7);
    await finding.filter({ hasText: "40座" }).waitFor();
  });

  it("runs every button of the add-in's ribbon group", async () => {
    const { page, pane } = bench;
    await bench.ribbon("一键校验");
    await pane.getByRole("tab", { name: /问题/, selected: true }).waitFor();
    await bench.ribbon("自动填报");
    await pane.getByRole("heading", { name: "全部填报" }).waitFor();
    await bench.ribbon("提交前检查");
    await pane.getByRole("heading", { name: "提交前检查" }).waitFor();
    await bench.ribbon("打开面板");
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await bench.ribbon("一键校验");
    await page.locator("#pane").waitFor({ state: "visible" });
  });

  it("saves only what was changed, under the file's name, and opens it again", async () => {
    await openFinding(bench, "I15");
    await bench.pane.getByRole("button", { name: "修复", exact: true }).click();
    await eventually(() => bench.value("I15"), 6);
    await bench.type("G14", "=52人");
    await bench.type("P12", "=PERF.SCORE(F12,G12,E12,L12)");
    await eventually(() => bench.value("P12"), 7.56);
    const { name, path } = await bench.save();
    expect(name).toBe("项目支出绩效自评表-有错误.xlsx");
    const saved = readFileSync(path);
    expect(changes(readFileSync(WITH_MISTAKES), saved)).toEqual({
      G14: ["=52个", "=52人"],
      I15: [7.2, 6],
      P12: [null, "=PERF.SCORE(F12,G12,E12,L12) → 7.56"],
    });
    await eventually(() => bench.page.locator("#status").innerText(), "没有改动");
    await bench.drop("再打开.xlsx", saved);
    await eventually(() => bench.model("session.fileName"), "再打开.xlsx");
    await bench.ready();
    expect(await bench.value("G14")).toBe("=52人");
    await eventually(() => bench.value("P12"), 7.56);
    expect(await bench.model("session.changedCells()")).toBe(0);
  });

  it("keeps what the add-in stores in the workbook, and counts it as a change", async () => {
    const store = `Office.onReady(() => Excel.run(async (context) => {
      context.workbook.settings.add("perf-tables-test", "保留");
      await context.sync();
    }))`;
    await bench.runInPane(store);
    const status = bench.page.locator("#status");
    await eventually(() => status.innerText(), "面板里的设置有改动，还没有保存");
    const { path } = await bench.save();
    await eventually(() => status.innerText(), "没有改动");
    await bench.drop("带设置.xlsx", readFileSync(path));
    await eventually(() => bench.model("session.fileName"), "带设置.xlsx");
    const stored = 'session.host.store.settings.get("perf-tables-test")';
    expect(await bench.model(stored)).toBe("保留");
  });

  it("refuses what is no workbook in Chinese, and asks before changes would be lost", async () => {
    const { page } = bench;
    await bench.type("G14", "=52人");
    await bench.drop("坏文件.xlsx", new TextEncoder().encode("这不是工作簿"));
    const dialog = page.locator("dialog");
    await dialog.getByText("不是Excel工作簿（.xlsx）").waitFor();
    await dialog.getByRole("button", { name: "知道了" }).click();
    expect(await bench.value("G14")).toBe("=52人");
    await bench.ribbon("恢复示例");
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await bench.value("G14")).toBe("=52人");
    await bench.ribbon("恢复示例");
    await dialog.getByRole("button", { name: "不保存" }).click();
    await eventually(() => bench.value("G14"), "=52个");
  });

  it("simulates a protected sheet and a cell being edited", async () => {
    const { page } = bench;
    await bench.simulate("保护当前工作表");
    await bench.type("G14", "=52人");
    expect(await bench.value("G14")).toBe("=52个");
    expect(await page.locator("#toast").innerText()).toContain("工作表受保护");
    await bench.simulate("保护当前工作表");
    await bench.simulate("正在编辑单元格");
    await openFinding(bench, "I15");
    await bench.pane.getByRole("button", { name: "修复", exact: true }).click();
    await bench.pane.getByText("正在编辑单元格").first().waitFor();
    expect(await bench.value("I15")).toBe(7.2);
  });

  it("speaks English in ribbon and pane, and fits 1280 × 800", async () => {
    await bench.close();
    bench = await running.open("?lang=en-US", { width: 1280, height: 800 });
    await bench.page.locator("#ribbon").getByRole("button", { name: "Check All" }).click();
    await bench.pane.getByRole("tab", { selected: true }).waitFor();
    const isScrolling = "document.documentElement.scrollWidth > innerWidth";
    expect(await bench.page.evaluate(isScrolling)).toBe(false);
  });
});

async function openFinding({ pane }: OpenWorkbench, cell: string): Promise<void> {
  await pane.getByRole("tab", { name: /问题/ }).click();
  await pane.getByText(cell, { exact: true }).first().click();
}

/** Waits until a question is answered as wanted; fails with the last answer. */
async function eventually<Answer>(ask: () => Promise<Answer>, wanted: Answer): Promise<void> {
  let answer = await ask();
  for (let tries = 0; tries < 50 && !Object.is(answer, wanted); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await ask();
  }
  expect(answer).toBe(wanted);
}

/** Cells that differ: before and after, formulas with their results. */
function changes(before: Uint8Array, after: Uint8Array): Record<string, readonly unknown[]> {
  const was = contents(readWorkbook(before).sheets);
  const now = contents(readWorkbook(after).sheets);
  const cells = [...new Set([...was.keys(), ...now.keys()])].sort();
  const changed = cells.filter((cell) => was.get(cell) !== now.get(cell));
  return Object.fromEntries(
    changed.map((cell) => [cell, [was.get(cell) ?? null, now.get(cell) ?? null]])
  );
}

function contents(sheets: readonly Sheet[]): Map<string, unknown> {
  const rows = sheets.flatMap(({ rows: each }) => each);
  return new Map(
    rows.flatMap(({ index, cells }) =>
      cells.map(({ column, value, formula }): [string, unknown] => [
        formatAddress(index, column),
        formula === null ? value : `${formula} → ${String(value)}`,
      ])
    )
  );
}
