import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { memberTableFile } from "../host/members/load-members";

const ROOT = join(__dirname, "../..");
const SOURCE = join(ROOT, "workbench/page");

export const PAGE_FOLDER = join(ROOT, "dist/workbench");
export const SAMPLES_FOLDER = join(ROOT, "samples");

/** The sample that is open at first. */
const FIRST_SAMPLE = "有错误";

/** Builds the page into dist/workbench; takes some seconds. */
export async function buildPage(): Promise<void> {
  rmSync(PAGE_FOLDER, { recursive: true, force: true });
  mkdirSync(PAGE_FOLDER, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      page: join(SOURCE, "main.ts"),
      "pane-shim": join(SOURCE, "pane/pane-shim.ts"),
    },
    outdir: PAGE_FOLDER,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome114",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    legalComments: "none",
    logLevel: "error",
  });
  joinStyles();
  copyFileSync(join(SOURCE, "index.html"), join(PAGE_FOLDER, "index.html"));
  copyFileSync(memberTableFile(), join(PAGE_FOLDER, "members.json"));
  writeFileSync(join(PAGE_FOLDER, "samples.json"), JSON.stringify(sampleNames()));
}

/** Univer's styles come out of its imports as page.css; ours follow them. */
function joinStyles(): void {
  const target = join(PAGE_FOLDER, "page.css");
  const univer = existsSync(target) ? readFileSync(target, "utf8") : "";
  writeFileSync(target, univer + readFileSync(join(SOURCE, "page.css"), "utf8"));
}

function sampleNames(): string[] {
  const names = readdirSync(SAMPLES_FOLDER).filter((name) => name.endsWith(".xlsx"));
  return names.sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}

function rank(name: string): number {
  return name.includes(FIRST_SAMPLE) ? 0 : 1;
}
