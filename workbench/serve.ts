import { spawn } from "node:child_process";
import { buildPage } from "./page/build";
import { buildAddin } from "./page/build-addin";
import { servePage } from "./page/server";

const FIRST_PORT = 3100;

async function main(): Promise<void> {
  console.log("正在准备绩效表工作台……");
  buildAddin();
  await buildPage();
  const { url } = await servePage(Number(process.env["PORT"] ?? FIRST_PORT));
  console.log(`绩效表工作台已就绪：${url}`);
  console.log("在浏览器中打开上面的地址即可使用；按 Ctrl+C 结束。");
  if (process.stdout.isTTY) openBrowser(url);
}

/** Where there is no browser to open, the printed address does. */
function openBrowser(url: string): void {
  const [command, ...args] = {
    win32: ["cmd", "/c", "start", "", url],
    darwin: ["open", url],
  }[process.platform as string] ?? ["xdg-open", url];
  if (!command) return;
  const opened = spawn(command, args, { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
