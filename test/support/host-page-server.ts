import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { build } from "esbuild";

const ROOT = join(__dirname, "../..");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

/** Serves office.js from npm under /office/ and the given texts by path. */
export async function servePages(
  pages: Readonly<Record<string, string>>
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize((request.url ?? "/").split(/[?#]/)[0] ?? "/");
    const type = TYPES[/\.[a-z]+$/.exec(path)?.[0] ?? ""] ?? "text/plain";
    try {
      const body = pages[path] ?? readFileSync(join(OFFICE, path.replace(/^\/office\//, "")));
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, close: () => closeServer(server) };
}

/** The host for a page as one script; its exports hang on the global SimulatedHost. */
export async function bundleHost(): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOT, "workbench/host/boot/browser-entry.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "SimulatedHost",
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
