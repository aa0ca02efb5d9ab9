import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(__dirname, "../..");
const TARGET = join(ROOT, ".cache/univer");
const PACKAGES = [
  "core",
  "engine-formula",
  "sheets",
  "sheets-conditional-formatting",
  "sheets-formula",
  "sheets-note",
];

/**
 * Jest cannot load Univer as it is (it pulls in ES modules), so its packages are bundled once into
 * .cache/univer: one file with all of them, and one small file per package for moduleNameMapper.
 */
export default async function bundleUniver(): Promise<void> {
  const manifest = readFileSync(join(ROOT, "node_modules/@univerjs/core/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const stamp = `${version} ${PACKAGES.join(" ")}`;
  const stampFile = join(TARGET, "stamp.txt");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  const fresh = `${TARGET}.${String(process.pid)}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    stdin: { contents: entry(), resolveDir: ROOT },
    bundle: true,
    platform: "node",
    format: "cjs",
    legalComments: "none",
    logLevel: "error",
    outfile: join(fresh, "all.cjs"),
  });
  for (const name of PACKAGES) {
    writeFileSync(
      join(fresh, `${name}.cjs`),
      `module.exports = require("./all.cjs")["${name}"];\n`
    );
  }
  writeFileSync(join(fresh, "stamp.txt"), stamp);
  rmSync(TARGET, { recursive: true, force: true });
  renameSync(fresh, TARGET);
}

function entry(): string {
  return PACKAGES.map((name) => `exports["${name}"] = require("@univerjs/${name}");`).join("\n");
}
