import { type Difference, differences, type Json, plain } from "./json";
import type { AutomaticProbe, ByHandProbe, Look, Probe } from "./probe";
import { type Hosts, Scratch } from "./scratch";

/** How a probe went. */
export interface ProbeResult {
  readonly id: string;
  readonly observed: Json;
  /** None: Excel answers as the simulated host does. */
  readonly differences: readonly Difference[];
  /** Not compared: texts of errors, times, sheets that could not be deleted. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

const LONGEST_RUN_MS = 60_000;

/** Runs a probe on a sheet of its own and deletes that sheet. Never rejects. */
export async function runProbe(
  probe: AutomaticProbe,
  hosts: Hosts,
  sheetName: string
): Promise<ProbeResult> {
  const begun = await begin(probe, hosts, sheetName);
  return begun.look(() => probe.run(begun.scratch()));
}

/** A probe by hand that has begun: let the person act, then finish. */
export interface BegunProbe {
  readonly finish: () => Promise<ProbeResult>;
}

/** Prepares a probe by hand. Never rejects: what goes wrong is told at the end. */
export async function startProbe(
  probe: ByHandProbe,
  hosts: Hosts,
  sheetName: string
): Promise<BegunProbe> {
  const begun = await begin(probe, hosts, sheetName);
  let look: Look;
  try {
    look = await probe.start(begun.scratch());
  } catch (error) {
    look = () => Promise.reject(error as Error);
  }
  return { finish: () => begun.look(look) };
}

interface Begun {
  /** Throws when the sheet could not be made. */
  readonly scratch: () => Scratch;
  readonly look: (look: Look) => Promise<ProbeResult>;
}

async function begin(probe: Probe, hosts: Hosts, sheetName: string): Promise<Begun> {
  const start = Date.now();
  let scratch: Scratch | null = null;
  let failure: unknown = null;
  try {
    scratch = await Scratch.make(hosts, sheetName);
  } catch (error) {
    failure = error;
  }
  return {
    scratch: () => {
      if (scratch) return scratch;
      throw failure;
    },
    look: async (look) => {
      const notes = scratch?.notes ?? [];
      let observed: Json;
      try {
        observed = plain(await inTime(look));
      } catch (error) {
        observed = { failed: describe(error) };
      }
      if (scratch && !(await scratch.remove())) notes.push(`没有删掉工作表 ${sheetName}`);
      return {
        id: probe.id,
        observed,
        differences: differences(probe.expected, observed),
        notes,
        milliseconds: Date.now() - start,
      };
    },
  };
}

function inTime(look: Look): Promise<Json> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(LONGEST_RUN_MS)} ms`));
    }, LONGEST_RUN_MS);
    const done = (): void => {
      clearTimeout(timer);
    };
    Promise.resolve().then(look).then(resolve, reject).finally(done);
  });
}

function describe(error: unknown): string {
  const code =
    typeof error === "object" && error !== null && "code" in error ? `${String(error.code)} ` : "";
  return code + (error instanceof Error ? error.message : String(error));
}
