import type { Message, MessageData } from "../texts/message";
import type { MessageKey } from "../texts/zh-CN";
import { Decimal, ZERO } from "../value/decimal";

type ProblemKey = Extract<MessageKey, `custom.${string}`>;

/** Where something stands in the file: "rules.ratio.parameters.floor", "fallback.parameters.bands#2" counted from 1. */
type Place = string;

const DECIMAL = /^\d{1,6}(?:\.\d{1,6})?$/u;
/** A value is quoted in a message up to here. */
const LONGEST_QUOTE = 40;
const KNOWN_SEPARATOR = ", ";

/** Collects what is wrong with a file, so that a person learns of everything at once. */
export class JsonProblems {
  readonly found: Message[] = [];

  add(key: ProblemKey, place: Place, data: MessageData = {}): void {
    const whole: Message = { key: "custom.wholeFile", data: {} };
    this.found.push({ key, data: { place: place === "" ? whole : place, ...data } });
  }
}

/**
 * Reads the entries of an object in a parsed JSON file. Anything wrong is noted as a problem, and a stand-in is
 * returned: what was read may be used only when there are no problems.
 */
export class JsonObject {
  private constructor(
    readonly place: Place,
    private readonly entries: ReadonlyMap<string, unknown>,
    readonly problems: JsonProblems
  ) {}

  /** Keys other than those known are problems. */
  static read(
    value: unknown,
    place: Place,
    known: readonly string[],
    problems: JsonProblems
  ): JsonObject {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject) problems.add("custom.notObject", place);
    const entries = new Map<string, unknown>(isObject ? Object.entries(value) : []);
    const object = new JsonObject(place, entries, problems);
    for (const key of entries.keys()) {
      if (known.includes(key)) continue;
      problems.add("custom.unknownKey", object.placeOf(quote(key)), {
        known: known.join(KNOWN_SEPARATOR),
      });
    }
    // What is missing in something that is no object needs no telling.
    return isObject ? object : new JsonObject(place, new Map(), new JsonProblems());
  }

  placeOf(key: string): Place {
    return this.place === "" ? key : `${this.place}.${key}`;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  isNull(key: string): boolean {
    return this.entries.get(key) === null;
  }

  /** The raw entry; undefined, with a problem, when it is not there. */
  get(key: string): unknown {
    if (!this.has(key)) this.problems.add("custom.missing", this.placeOf(key));
    return this.entries.get(key);
  }

  object(key: string, known: readonly string[]): JsonObject {
    const nothing = this.has(key) ? this.problems : new JsonProblems();
    return JsonObject.read(this.get(key), this.placeOf(key), known, nothing);
  }

  text(key: string, longest: number): string {
    const value = this.get(key);
    if (value === undefined) return "";
    if (typeof value === "string" && value.trim() !== "" && value.length <= longest) return value;
    this.problems.add("custom.notText", this.placeOf(key), { high: longest });
    return "";
  }

  oneOf<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.get(key);
    const choice = choices.find((one) => one === value);
    if (choice !== undefined) return choice;
    if (value !== undefined) {
      this.problems.add("custom.notOneOf", this.placeOf(key), {
        value: quote(value),
        known: choices.join(KNOWN_SEPARATOR),
      });
    }
    return choices[0];
  }

  flag(key: string): boolean {
    const value = this.get(key);
    if (value !== undefined && typeof value !== "boolean") {
      this.problems.add("custom.notFlag", this.placeOf(key));
    }
    return value === true;
  }

  integer(key: string, low: number, high: number): number {
    const value = this.get(key);
    if (value === undefined) return low;
    if (typeof value === "number" && Number.isInteger(value) && value >= low && value <= high) {
      return value;
    }
    this.problems.add("custom.notInteger", this.placeOf(key), { low, high });
    return low;
  }

  decimal(key: string, low: number, high: number): Decimal {
    const value = this.get(key);
    return value === undefined
      ? ZERO
      : readDecimal(value, this.placeOf(key), low, high, this.problems);
  }

  /** Items with their places; with a problem when there are too few or too many. */
  list(key: string, low: number, high: number): readonly (readonly [unknown, Place])[] {
    const value = this.get(key);
    if (value === undefined) return [];
    if (Array.isArray(value) && value.length >= low && value.length <= high) {
      return value.map((item: unknown, at) => [item, `${this.placeOf(key)}#${at + 1}`] as const);
    }
    this.problems.add("custom.notList", this.placeOf(key), { low, high });
    return [];
  }
}

/** A decimal written as text: "60", "7.5". */
export function readDecimal(
  value: unknown,
  place: Place,
  low: number,
  high: number,
  problems: JsonProblems
): Decimal {
  if (typeof value !== "string" || !DECIMAL.test(value)) {
    problems.add("custom.notDecimal", place);
    return ZERO;
  }
  const amount = new Decimal(value);
  if (amount.lt(low) || amount.gt(high)) {
    problems.add("custom.outOfRange", place, { value: `${amount}`, low, high });
  }
  return amount;
}

/** A value as a message names it. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
