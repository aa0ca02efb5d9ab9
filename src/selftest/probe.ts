import type { Json } from "./json";
import type { Scratch } from "./scratch";

interface ProbeText {
  /** The same for ever: reports are compared by it. It is the name of the file, too. */
  readonly id: string;
  readonly title: string;
  readonly english: string;
  /** Why we assume it, and what of ours relies on it. */
  readonly source: string;
  /** What the simulated host answers. This is the only place where it is written down. */
  readonly expected: Json;
  /** What Excel may do instead, where we are in doubt. */
  readonly doubt?: string;
}

/** One question to Excel that needs nobody. */
export interface AutomaticProbe extends ProbeText {
  readonly run: (scratch: Scratch) => Promise<Json>;
}

/** One question to Excel for which a person has to do something between start and look. */
export interface ByHandProbe extends ProbeText {
  readonly steps: string;
  /** The look waits by itself while the person acts, and no button is pressed for it. */
  readonly isTimed?: boolean;
  /** Prepares the sheet; gives what looks at the outcome. */
  readonly start: (scratch: Scratch) => Promise<Look>;
}

export type Look = () => Promise<Json>;

export type Probe = AutomaticProbe | ByHandProbe;
