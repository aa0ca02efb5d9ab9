import { type OpenWorkbench, RunningWorkbench } from "./open-workbench";

jest.setTimeout(120_000);

const SHEET = "项目支出绩效自评表";
const REPORT = "绩效核对报告";

let running: RunningWorkbench;
let bench: OpenWorkbench;

beforeAll(async () => {
  running = await RunningWorkbench.start();
});

afterAll(() => running.stop());

const sheetNames = (): Promise<string> =>
  bench.model('session.book.sheets.map(({ name }) => name).join(",")');

const inReport = (expression: string): Promise<unknown> =>
  bench.model(`session.book.sheets.find(({ name }) => name === "${REPORT}").${expression}`);

test("the gate end to end: fill in, check, report with links, clean up, take back", async () => {
  bench = await running.open();
  const { page, pane } = bench;
  await bench.ribbon("自动填报");
  await pane.getByRole("button", { name: /^应用/u }).click();
  await pane.getByText(/^已写入\d+处。$/u).waitFor();

  await bench.ribbon("提交前检查");
  await pane.getByText(/^还不能提交：有\d+处必须修改。$/u).waitFor();
  await pane.getByRole("button", { name: "放进工作簿" }).click();
  await pane.getByText(`已放在工作表“${REPORT}”。`, { exact: false }).waitFor();
  expect(await sheetNames()).toBe(`${SHEET},${REPORT}`);
  expect(await inReport("conditionalFormats.map(({ type }) => type).join()")).toBe(
    "DataBar,DataBar,DataBar"
  );
  await pane.getByText("工作簿里有核对报告页，提交前请删去").waitFor();

  await pane.getByRole("button", { name: "转到", exact: true }).click();
  await page.waitForFunction((name) => document.body.innerText.includes(name), REPORT);
  if (process.env["PICTURES"]) {
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${process.env["PICTURES"]}/report-sheet.png` });
  }
  expect(await inReport("content(10, 1).value")).toMatch(new RegExp(`^${SHEET} [A-Z]+\\d+$`, "u"));
  await bench.model(`session.book.select(session.book.activeSheet.id, ${area(10, 1)})`);
  await page.locator("canvas[id^=univer-sheet]").dispatchEvent("click");
  expect(await bench.model("session.book.activeSheet.name")).toBe(SHEET);

  await pane.getByRole("button", { name: "整理本工作簿" }).click();
  await pane.getByRole("button", { name: /^应用/u }).click();
  await pane.getByText(/^已写入\d+处。$/u).waitFor();
  expect(await sheetNames()).toBe(SHEET);
  expect(await bench.value("N15")).toBeNull();
  await pane.getByText("没有留下【待填写】提示").waitFor();
  await pane.getByRole("button", { name: "撤销" }).first().click();
  await pane.getByText(/处【待填写】提示还没有换成正式说明$/u).waitFor();
  expect(String(await bench.value("N15"))).toMatch(/^【待填写】/u);

  expect(bench.outside).toEqual([]);
  expect(bench.failures).toEqual([]);
  await bench.close();
});

function area(row: number, column: number): string {
  return JSON.stringify({ top: row, bottom: row, left: column, right: column });
}
