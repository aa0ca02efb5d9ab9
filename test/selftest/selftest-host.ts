import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateFunctions } from "../../src/selftest/functions";
import type { Hosts } from "../../src/selftest/scratch";
import { type BootedHost, bootHost } from "../../workbench/host/boot/boot-node";
import { sheetOf } from "../support/host-sheets";

const METADATA = join(__dirname, "../../src/selftest/functions.json");
/** The simulated host is quick: the waits of the probes are cut short. */
const LONGEST_PAUSE_MS = 60;

/** The simulated Excel with a workbook in use, and the functions of the self-test's manifest. */
export async function bootSelfTest(): Promise<BootedHost> {
  const booted = await bootHost({
    sheets: [sheetOf("自评表", [["预算数", 100]])],
    functions: { namespace: "PERFTEST", metadata: JSON.parse(readFileSync(METADATA, "utf8")) },
  });
  associateFunctions(booted.CustomFunctions);
  return booted;
}

export function hostsOf({ Excel, Office }: BootedHost): Hosts {
  return {
    Excel,
    Office,
    pause: (milliseconds) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, LONGEST_PAUSE_MS))),
  };
}
