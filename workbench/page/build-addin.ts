import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** The add-in's production bundle, as it is deployed. */
export const ADDIN_DIST = join(ROOT, "dist/addin");

/** Builds the add-in unless what stands in dist/addin is newer than its sources. */
export function buildAddin(): void {
  const built = join(ADDIN_DIST, "taskpane.html");
  if (existsSync(built) && statSync(built).mtimeMs > newest(SOURCES)) return;
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", "addin"];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("加载项没有构建成功，原因见上。");
}

function newest(names: readonly string[], folder = ROOT): number {
  return names.reduce((latest, name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return latest;
    const { mtimeMs } = statSync(path);
    const inside = statSync(path).isDirectory() ? newest(readdirSync(path), path) : 0;
    return Math.max(latest, mtimeMs, inside);
  }, 0);
}
