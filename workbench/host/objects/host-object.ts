import { type Wire, type WireObject } from "../wire";

/** What a method receives: plain data, or one of our objects when the add-in passed an object. */
export type Argument = Wire | HostObject;

/** What a method or an object property gives; null stands for a null object. */
export type Result = Wire | HostObject | undefined;

export type Member =
  | {
      readonly kind: "value";
      readonly get: (() => Wire | Promise<Wire>) | null;
      readonly set: ((value: Wire) => void) | null;
    }
  | { readonly kind: "object"; readonly get: () => HostObject | null }
  | {
      readonly kind: "method";
      readonly call: (...args: readonly Argument[]) => Result | Promise<Result>;
    };

export type Members = Readonly<Record<string, Member>>;

/** One object of the Excel model as the interpreter sees it: a class name and members by their public names. */
export class HostObject {
  private cached: Members | null = null;

  constructor(
    readonly className: string,
    private readonly build: () => Members,
    /** What an instantiate action answers: `{Id}`, `{_Id}` or nothing. */
    readonly identity: () => WireObject = () => ({}),
    /** Present on collections: their elements, and the element behind an indexer. */
    readonly collection: {
      readonly items: () => readonly HostObject[];
      readonly item: (key: Wire) => HostObject | null;
    } | null = null
  ) {}

  get members(): Members {
    this.cached ??= this.build();
    return this.cached;
  }
}

export function value(
  get: (() => Wire | Promise<Wire>) | null,
  set: ((value: Wire) => void) | null = null
): Member {
  return { kind: "value", get, set };
}

export function object(get: () => HostObject | null): Member {
  return { kind: "object", get };
}

export function method(call: (...args: readonly Argument[]) => Result | Promise<Result>): Member {
  return { kind: "method", call };
}

/** For members without a result. */
export function action(call: (...args: readonly Argument[]) => void): Member {
  return {
    kind: "method",
    call: (...args) => {
      call(...args);
      return null;
    },
  };
}
