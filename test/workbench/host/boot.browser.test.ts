import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../../scripts/chromium";
import { memberTableFile } from "../../../workbench/host/members/load-members";
import { bundleHost, servePages } from "../../support/host-page-server";
import { sheetOf } from "../../support/host-sheets";

jest.setTimeout(60_000);

const SHEETS = [sheetOf("自评表", [["预算数", 100, { formula: "=B1*2" }]])];
const FUNCTIONS = {
  namespace: "PERF",
  metadata: { functions: [{ id: "RATE", name: "RATE", parameters: [{}, {}] }] },
};

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const members = readFileSync(memberTableFile(), "utf8");
  const sheets = JSON.stringify(SHEETS);
  const functions = JSON.stringify(FUNCTIONS);
  server = await servePages({
    "/host.js": await bundleHost(),
    "/members.js": `const MEMBERS = ${members};`,
    "/pane.html": `<!doctype html><meta charset="utf-8">
      <script src="/host.js"></script>
      <script src="/members.js"></script>
      <script>
        const simulated = SimulatedHost.startHost({
          members: MEMBERS, sheets: ${sheets}, functions: ${functions},
        });
      </script>
      <script src="/office/office.js"></script>`,
    "/web-pane.html": `<!doctype html><script src="/office/office.js"></script>`,
    "/web.html": `<!doctype html><meta charset="utf-8">
      <script src="/host.js"></script>
      <script src="/members.js"></script>
      <script>
        const simulated = SimulatedHost.startWebHost({
          members: MEMBERS, sheets: ${sheets}, paneUrl: location.origin + "/web-pane.html",
        });
        const frame = document.createElement("iframe");
        frame.src = simulated.frameUrl;
        addEventListener("DOMContentLoaded", () => document.body.append(frame));
      </script>`,
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the unmodified office.js in Chromium", () => {
  it("boots on the same host, reads, writes and calls a custom function", async () => {
    const page = await browser.newPage();
    const outside: string[] = [];
    const failures: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) outside.push(request.url());
    });
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.goto(`${server.url}/pane.html`);
    const seen = await page.evaluate(async () => {
      const info = await Office.onReady();
      CustomFunctions.associate("RATE", (done: number, planned: number) => done / planned);
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("自评表");
        sheet.getRange("A2:B2").values = [["执行数", "=PERF.RATE(B1,C1)"]];
        const range = sheet.getUsedRange(true).load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      return { host: String(info.host), platform: String(info.platform), values };
    });
    expect(seen).toEqual({
      host: "Excel",
      platform: "PC",
      values: [
        ["预算数", 100, 200],
        ["执行数", "#BUSY!", ""],
      ],
    });
    const result = await page.evaluate(
      "simulated.host.settled().then(() => simulated.user.value('B2'))"
    );
    expect(result).toBe(0.5);
    expect(outside).toEqual([]);
    expect(failures).toEqual([]);
  });

  it("boots in an iframe over the boundary of Excel on the web", async () => {
    const page = await browser.newPage();
    // office.js wants https there; the answers come from the local server all the same.
    await page.route("https://addin.test/**", async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: server.url + pathname }) });
    });
    await page.goto("https://addin.test/web.html");
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await frame?.waitForFunction("typeof Office === 'object'");
    const seen = await frame?.evaluate(async () => {
      const { platform } = await Office.onReady();
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("自评表");
        const range = sheet.getUsedRange(true).load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      return { platform: String(platform), values };
    });
    expect(seen).toEqual({ platform: "OfficeOnline", values: [["预算数", 100, 200]] });
  });
});
