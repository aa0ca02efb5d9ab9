import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian, Fedora and their kin keep a library that Chromium needs. */
const NSS_PLACES: readonly string[] = [
  "/lib/x86_64-linux-gnu/libnss3.so",
  "/usr/lib/x86_64-linux-gnu/libnss3.so",
  "/usr/lib/aarch64-linux-gnu/libnss3.so",
  "/usr/lib64/libnss3.so",
  "/usr/lib/libnss3.so",
];
const ARGUMENTS: readonly string[] = ["--no-sandbox", "--font-render-hinting=none"];

/**
 * Starts the headless Chromium that npm brings (@sparticuz/chromium); nothing is to be installed beside it.
 * Where the system lacks its libraries, the ones in the package are used: it unpacks them when told that it runs on
 * Amazon Linux, for which they were made. Of the package's own arguments some are for one page only, or put same-origin
 * rules off; ours keep them on.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  if (!NSS_PLACES.some((place) => existsSync(place))) {
    process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  }
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...ARGUMENTS, ...more],
    // Without a UTF-8 locale a Chinese file name is saved as "download".
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
}
