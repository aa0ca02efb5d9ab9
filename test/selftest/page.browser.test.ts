import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/chromium";
import { ALL_PROBES } from "../../src/selftest/all-probes";
import { memberTableFile } from "../../workbench/host/members/load-members";
import { bundleHost, servePages } from "../support/host-page-server";
import { sheetOf } from "../support/host-sheets";

jest.setTimeout(120_000);

const SELFTEST = join(__dirname, "../../src/selftest");
const AUTOMATIC = ALL_PROBES.filter((probe) => !("start" in probe)).length;
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'";
const HOST = `<script src="/host.js"></script><script src="/members.js"></script>`;

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const metadata = readFileSync(join(SELFTEST, "functions.json"), "utf8");
  const members = readFileSync(memberTableFile(), "utf8");
  const sheets = JSON.stringify([sheetOf("自评表", [["预算数", 100]])]);
  const page = readFileSync(join(SELFTEST, "selftest.html"), "utf8")
    .replace("<%= htmlWebpackPlugin.options.policy %>", POLICY)
    .replace(/<script src="<%=.*?%>"><\/script>/, "HOST<script src='/office/office.js'></script>")
    .replace("</body>", `<script src="/selftest.js"></script></body>`);
  server = await servePages({
    "/host.js": await bundleHost(),
    "/members.js": `const simulated = SimulatedHost.startHost({ members: ${members}, sheets: ${sheets},
      functions: { namespace: "PERFTEST", metadata: ${metadata} } });`,
    "/selftest.js": await bundlePage(),
    "/selftest.html": page.replace("HOST", HOST),
    "/outside.html": page.replace("HOST", ""),
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function bundlePage(): Promise<string> {
  const result = await build({
    entryPoints: [join(SELFTEST, "selftest.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2021",
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}

test("the page asks first, runs every probe and gives a report without leaving a sheet", async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(String(error)));
  await page.goto(`${server.url}/selftest.html`);
  await page.getByRole("button", { name: /开始自检/ }).click();
  const sheetCount = "simulated.host.book.sheets.length";
  expect(await page.evaluate(sheetCount)).toBe(1);
  await page.getByRole("button", { name: /继续/ }).click();
  await page.getByText("自检结束").waitFor({ timeout: 90_000 });
  expect(await page.locator("li.different .title").allTextContents()).toEqual([]);
  expect(await page.locator("li.same").count()).toBe(AUTOMATIC);
  expect(await page.evaluate(sheetCount)).toBe(1);

  const report = JSON.parse(await page.locator("textarea").inputValue()) as {
    summary: unknown;
    environment: unknown;
  };
  const notRun = ALL_PROBES.length - AUTOMATIC;
  expect(report.summary).toEqual({ same: AUTOMATIC, different: 0, notRun });
  expect(report.environment).toMatchObject({
    platform: "PC",
    displayLanguage: "zh-CN",
    requirementSets: { ExcelApi: "1.14" },
  });

  const typing = page.locator("li", { hasText: "有人打字时的更改事件" });
  await typing.locator("summary").click();
  await typing.getByRole("button", { name: /开始这一项/ }).click();
  await typing.getByRole("button", { name: /看结果/, disabled: false }).waitFor();
  await page.evaluate("simulated.user.type('B2', '95%')");
  await typing.getByRole("button", { name: /看结果/ }).click();
  await page.locator("li.same", { hasText: "有人打字时的更改事件" }).waitFor();
  expect(failures).toEqual([]);
});

test("outside Excel the page says where to open it", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/outside.html`);
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("请在 Excel 里打开");
});
