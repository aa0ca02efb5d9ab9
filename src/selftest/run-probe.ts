import { type Difference, differences, type Json, plain } from "./json";
import type { Look, Probe } from "./probe";
import { type Hosts, Scratch } from "./scratch";

/** How a probe went. */
export interface ProbeResult {
  readonly id: string;
  readonly observed: Json;
  /** None: Excel answers as the simulated host does. */
  readonly differences: readonly Difference[];
  /** Not compared: texts of errors, times, a sheet that could not be deleted. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

/** A probe that has begun; with one by hand, let the person act before it is finished. */
export interface BegunProbe {
  /** Looks, and deletes the sheet. Never rejects. */
  readonly finish: () => Promise<ProbeResult>;
}

const LONGEST_LOOK_MS = 90_000;

/** Prepares a probe on a sheet of its own. Never rejects: what went wrong is told at the end. */
export async function beginProbe(
  probe: Probe,
  hosts: Hosts,
  sheetName: string
): Promise<BegunProbe> {
  const begun = Date.now();
  let scratch: Scratch | null = null;
  let look: Look;
  try {
    const made = await Scratch.make(hosts, sheetName);
    scratch = made;
    look = "start" in probe ? await probe.start(made) : () => probe.run(made);
  } catch (error) {
    look = () => Promise.reject(error as Error);
  }
  return {
    finish: async () => {
      const observed = await answer(look);
      const notes = [...(scratch?.notes ?? [])];
      if (scratch && !(await scratch.remove())) notes.push(`工作表没有删掉：${sheetName}`);
      return {
        id: probe.id,
        observed,
        differences: differences(probe.expected, observed),
        notes,
        milliseconds: Date.now() - begun,
      };
    },
  };
}

async function answer(look: Look): Promise<Json> {
  try {
    return plain(await inTime(look));
  } catch (error) {
    const code =
      typeof error === "object" && error !== null && "code" in error ? String(error.code) : "Error";
    return { failed: code, message: error instanceof Error ? error.message : String(error) };
  }
}

function inTime(look: Look): Promise<Json> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(LONGEST_LOOK_MS)} ms`));
    }, LONGEST_LOOK_MS);
    look()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
