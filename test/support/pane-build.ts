import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(__dirname, "../..");

/** Stricter than the add-in's own policy where it can be: nothing inline runs, nothing comes from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>绩效表助手</title>
    <link rel="icon" href="data:," />
    <style>html, body, #root { height: 100%; margin: 0; }</style>
  </head>
  <body><div id="root"></div><script type="module" src="page.js"></script></body>
</html>
`;

/** Bundles the pane over a fake workbook: the page's files by name. */
export async function buildPanePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { page: path.join(ROOT, "test/support/pane-page.tsx") },
    outdir: ROOT,
    write: false,
    bundle: true,
    format: "esm",
    splitting: true,
    target: "es2021",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    chunkNames: "chunk-[hash]",
    logLevel: "error",
  });
  return new Map([
    ["index.html", new TextEncoder().encode(PAGE)],
    ...outputFiles.map((file) => [path.basename(file.path), file.contents] as const),
  ]);
}
