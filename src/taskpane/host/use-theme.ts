import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isDark, watchAppearance } from "./appearance";

/** Chinese faces behind the host's Latin one: Windows, macOS, Linux and HarmonyOS. */
const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

/** Fluent's tokens in the host's appearance. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchAppearance, isDark) ? DARK : LIGHT;
}
