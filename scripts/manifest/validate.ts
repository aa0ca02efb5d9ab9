import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./check-manifest";
import { readManifestProject } from "./manifest-project";

/** `npm run validate`: our own check first, then Microsoft's, which needs the Internet. */
const FOLDER = join(__dirname, "../..");
const MANIFEST = "manifest.xml";
const OFFICIAL = join(FOLDER, "node_modules/office-addin-manifest/cli.js");
/** What Microsoft's tool prints when it did not get as far as a verdict on the manifest. */
const UNREACHABLE = [
  /Unable to contact the manifest validation service/,
  // The answer of a proxy, or of a service that is down.
  /Unable to validate the manifest\.\s+(5\d\d|403|407|429)/,
];

function ownCheck(): boolean {
  const xml = readFileSync(join(FOLDER, MANIFEST), "utf8");
  const faults = checkManifest(xml, readManifestProject(FOLDER));
  for (const { line, rule, message } of faults) say(`${MANIFEST}:${line} ${rule} ${message}`);
  say(faults.length === 0 ? "本地检查：通过。" : `本地检查：${faults.length} 处要改。`);
  return faults.length === 0;
}

/** Microsoft's verdict; null when the service could not be asked. */
function officialCheck(): boolean | null {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [OFFICIAL, "validate", join(FOLDER, MANIFEST)],
    { encoding: "utf8" }
  );
  const output = `${stdout}${stderr}`;
  if (status === 0) return true;
  if (UNREACHABLE.some((sign) => sign.test(output))) return null;
  say(output.trim());
  return false;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const own = ownCheck();
if (own) {
  const official = officialCheck();
  if (official === null) {
    say(
      "微软在线校验：没有进行，连不上校验服务。本地检查不能代替它，请在能上网的电脑上再运行一次。"
    );
  } else {
    say(`微软在线校验：${official ? "通过。" : "未通过，请按上面的说明修改。"}`);
  }
  process.exitCode = official === false ? 1 : 0;
} else {
  process.exitCode = 1;
}
