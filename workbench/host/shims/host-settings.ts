import { type SimHost } from "../sim-host";

/** What a boundary tells office.js at its start. */
export interface BootInfo {
  /** "Excel$Win32$16.01$zh-CN$<correlation>$…": which host file office.js loads. */
  readonly hostInfo: string;
  /** "zh-CN"; as Office.context.displayLanguage shows it. */
  readonly locale: string;
  /** Requirement sets as JSON text. */
  readonly supportedSets: string;
}

/** Shared runtime and custom functions (seen with office.js 1.1.110). */
const FLAGS = 3;

/** The separator is "$"; the dialog and logging fields stay empty. */
export function bootInfo(
  host: SimHost,
  platform: "Win32" | "Mac" | "Web",
  version: string
): BootInfo {
  const { locale } = host;
  return {
    hostInfo: ["Excel", platform, version, locale, "simulated", "", "", String(FLAGS)].join("$"),
    locale,
    supportedSets: JSON.stringify(host.apiSets),
  };
}
