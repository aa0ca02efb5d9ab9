import { ICON_SIZES } from "../../icons/icon-sizes";
import { addressesOf, baseAddress, pathBelowBase } from "../addresses";
import { pngSize } from "../png-size";
import { type Rule, fault } from "../rule";
import { type XmlElement, childrenNamed, descendants, find } from "../xml-tree";
import { resourceOf } from "./resources";

const MANDATORY_SIZES: readonly number[] = [16, 32, 80];
/** Pixels that a host expects in the list of add-ins. */
const LOGO_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;
/** What lies in this folder is not made by the build and must be there. */
const ASSETS = "assets/";

const https: Rule = {
  id: "https",
  *check({ root }) {
    for (const { element, url } of addressesOf(root)) {
      if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
        yield fault(element, `地址 ${url} 应以 https:// 开头，请修改。`);
      }
    }
  },
};

const oneAddress: Rule = {
  id: "one-address",
  *check({ root }) {
    for (const { element, url } of addressesOf(root)) {
      if (URL.canParse(url) && pathBelowBase(root, url) === null) {
        yield fault(
          element,
          `地址 ${url} 不在 ${baseAddress(root) ?? "任务窗格地址"} 下；构建时只替换这一个地址，请把文件放到一起。`
        );
      }
    }
  },
};

const assetFile: Rule = {
  id: "asset-file",
  *check({ root, readAsset }) {
    for (const { element, url } of addressesOf(root)) {
      const path = pathBelowBase(root, url);
      if (path?.startsWith(ASSETS) && !readAsset(path)) {
        yield fault(
          element,
          `文件 ${path} 不存在；图标请运行 npm run icons，其他文件请补上或改正地址。`
        );
      }
    }
  },
};

const iconSizes: Rule = {
  id: "icon-sizes",
  *check({ root }) {
    for (const icon of descendants(root)) {
      if (icon.name !== "Icon") continue;
      const sizes = childrenNamed(icon, "Image").map((image) =>
        Number(image.attributes.get("size"))
      );
      const missing = MANDATORY_SIZES.filter((size) => !sizes.includes(size));
      if (missing.length > 0) yield fault(icon, `<Icon> 缺少尺寸 ${missing.join("、")}，请补上。`);
      const odd = sizes.filter((size) => !ICON_SIZES.some((known) => known === size));
      if (odd.length > 0) {
        yield fault(
          icon,
          `<Icon> 的尺寸 ${odd.join("、")} 不认识；可用 ${ICON_SIZES.join("、")}。`
        );
      }
      if (new Set(sizes).size < sizes.length) yield fault(icon, `<Icon> 里有重复的尺寸，请删除。`);
    }
  },
};

/** Every icon, where it is used: its size as asked for and the address. */
function* iconsOf(root: XmlElement): Generator<[element: XmlElement, size: number, url: string]> {
  for (const [name, size] of Object.entries(LOGO_SIZES)) {
    const logo = find(root, name);
    if (logo) yield [logo, size, logo.attributes.get("DefaultValue") ?? ""];
  }
  for (const image of descendants(root)) {
    if (image.name !== "Image" || image.parent?.name !== "Icon") continue;
    const resource = resourceOf(root, image);
    const size = Number(image.attributes.get("size"));
    if (resource) yield [image, size, resource.attributes.get("DefaultValue") ?? ""];
  }
}

const iconPixels: Rule = {
  id: "icon-pixels",
  *check({ root, readAsset }) {
    for (const [element, size, url] of iconsOf(root)) {
      const path = pathBelowBase(root, url);
      const content = path === null ? null : readAsset(path);
      if (!content) continue;
      const pixels = pngSize(content);
      if (!pixels) {
        yield fault(element, `${path} 不是 PNG 图片；请运行 npm run icons 重新生成。`);
      } else if (pixels.width !== size || pixels.height !== size) {
        yield fault(
          element,
          `${path} 是 ${pixels.width}×${pixels.height}，这里要 ${size}×${size}；请换成正确尺寸的图标。`
        );
      }
    }
  },
};

export const FILE_RULES: readonly Rule[] = [https, oneAddress, assetFile, iconSizes, iconPixels];
