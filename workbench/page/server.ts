import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { PAGE_FOLDER, SAMPLES_FOLDER } from "./build";
import { ADDIN_DIST } from "./build-addin";

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
const PORTS_TRIED = 20;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
/** Before any other script of the pane, for office.js looks for its native host at once; behind its policy. */
const SHIM = '<script src="../pane-shim.js"></script>';

/** Serves page, add-in and samples to this computer only; takes the next free port from `port` on. */
export async function servePage(port: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? "/", response);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(taken)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  for (let tried = port; tried < port + PORTS_TRIED; tried++) {
    if (await listens(server, tried)) return;
  }
  throw new Error(`端口 ${String(port)}–${String(port + PORTS_TRIED - 1)} 都被占用。`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(port, HOST, () => {
      server.removeAllListeners("error");
      resolve(true);
    });
  });
}

function answer(url: string, response: ServerResponse): void {
  const file = fileOf(url);
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
  response.setHeader("Cache-Control", "no-cache");
  if (file === join(ADDIN_DIST, "taskpane.html")) {
    response.end(readFileSync(file, "utf8").replace("<script", `${SHIM}<script`));
  } else {
    createReadStream(file).pipe(response);
  }
}

/** Null outside the folders that are served. */
function fileOf(url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path === "/") return join(PAGE_FOLDER, "index.html");
  const places = { "/addin/": ADDIN_DIST, "/samples/": SAMPLES_FOLDER, "/": PAGE_FOLDER };
  for (const [prefix, folder] of Object.entries(places)) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    return file.startsWith(folder + sep) ? file : null;
  }
  return null;
}
