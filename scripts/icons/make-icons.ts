import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { launchChromium } from "../chromium";
import { ICON_SIZES } from "./icon-sizes";

/**
 * Draws every SVG of this folder as PNG in all ribbon sizes into assets/icons.
 * The pictures are committed: a build needs no browser.
 */
const SOURCE = __dirname;
const TARGET = join(__dirname, "../../assets/icons");

async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const drawings = readdirSync(SOURCE).filter((name) => name.endsWith(".svg"));
    for (const drawing of drawings) {
      const svg = readFileSync(join(SOURCE, drawing), "utf8");
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
        const picture = await page.screenshot({ omitBackground: true });
        writeFileSync(join(TARGET, `${basename(drawing, ".svg")}-${size}.png`), picture);
      }
    }
    process.stdout.write(`${drawings.length} 个图标 × ${ICON_SIZES.length} 种尺寸 → ${TARGET}\n`);
  } finally {
    await browser.close();
  }
}

void main();
