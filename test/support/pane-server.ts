import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { buildPanePage } from "./pane-build";

const SAMPLES = path.resolve(__dirname, "../../samples");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves the pane over a fake workbook, with the samples beside it. Port 0 takes a free one. */
export async function servePane(port = 0): Promise<Server> {
  const files = await buildPanePage();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const name = decodeURIComponent(url.pathname).slice(1) || "index.html";
    const sent = name.startsWith("samples/")
      ? readFileSync(path.join(SAMPLES, path.basename(name)))
      : files.get(name);
    response.statusCode = sent ? 200 : 404;
    response.setHeader("Content-Type", TYPES[path.extname(name)] ?? "application/octet-stream");
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}
