import { version } from "../../package.json";
import type { Difference, Json } from "./json";
import type { Probe } from "./probe";
import type { ProbeResult } from "./run-probe";

/** What is copied and sent to us. */
export interface Report {
  readonly tool: string;
  readonly version: string;
  readonly time: string;
  readonly environment: Json;
  readonly summary: { readonly same: number; readonly different: number; readonly notRun: number };
  readonly differing: readonly {
    readonly id: string;
    readonly differences: readonly Difference[];
  }[];
  readonly results: readonly ProbeResult[];
}

export function reportOf(
  probes: readonly Probe[],
  results: ReadonlyMap<string, ProbeResult>,
  environment: Json
): Report {
  const given = probes.flatMap(({ id }) => results.get(id) ?? []);
  const differing = given.filter((result) => result.differences.length > 0);
  return {
    tool: "perf-tables self-test",
    version,
    time: new Date().toISOString(),
    environment,
    summary: {
      same: given.length - differing.length,
      different: differing.length,
      notRun: probes.length - given.length,
    },
    differing: differing.map(({ id, differences }) => ({ id, differences })),
    results: given,
  };
}
