import { type CellValue } from "../../src/core/sheet/sheet";
import { type Book, type CallArgument, type CallSite } from "./book/book";
import { EVENT_CATEGORY, type EventHub } from "./events";
import { action, HostObject, method } from "./objects/host-object";
import { isWireArray, isWireObject, type Wire, type WireObject } from "./wire";

/** The parts of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters?: readonly {
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: {
      readonly requiresAddress?: boolean;
      readonly stream?: boolean;
      readonly cancelable?: boolean;
    };
  }[];
}

export interface FunctionSource {
  /** "PERF" makes `=PERF.RATE(…)`. */
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
}

type FunctionInfo = FunctionMetadata["functions"][number];
type CellResult = CellValue | readonly (readonly CellValue[])[];

interface Call {
  readonly site: CallSite;
  readonly info: FunctionInfo;
  result: CellResult;
  isDone: boolean;
}

const INVOKE = 1000;
const FLAG = { cancelable: 1, stream: 2, errorsAllowed: 4 } as const;
const BUSY = "#BUSY!";
/** Codes of a refused call (seen with office.js 1.1.110). */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/**
 * Calls the add-in's functions for formulas in cells: a formula gets "#BUSY!" at once, the call goes out as an
 * event, and when results come back the cells are calculated again.
 */
export class CustomFunctionHost {
  private readonly calls = new Map<number, Call>();
  private readonly byKey = new Map<string, number>();
  private lastId = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly events: EventHub
  ) {}

  register({ namespace, metadata }: FunctionSource): void {
    for (const info of metadata.functions) {
      this.book.registerFunction(`${namespace}.${info.name}`.toUpperCase(), (site, args) =>
        this.answer(info, site, args)
      );
    }
  }

  get pending(): number {
    return [...this.calls.values()].filter((call) => !call.isDone).length;
  }

  /** Resolves when no call is waiting for its result. */
  whenIdle(): Promise<void> {
    if (this.pending === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Forgets results, so that the next full calculation calls every function again. */
  forget(): void {
    for (const [id, call] of this.calls) if (call.isDone) this.calls.delete(id);
    this.byKey.clear();
  }

  /** The service object that office.js reports results to. */
  service(): HostObject {
    return new HostObject("CustomFunctions", () => ({
      _SetOsfControlContainerReadyForCustomFunctions: action(() => undefined),
      _GetEnabledFeatures: method(() => []),
      setInvocationArrayResults: method(async (results) => {
        await this.accept(results instanceof HostObject ? null : results);
        return null;
      }),
      setInvocationResults: method(async (results) => {
        await this.accept(results instanceof HostObject ? null : results);
        return null;
      }),
      _SetInvocationResult: method(async (id, result) => {
        await this.accept([[Number(id), true, result as Wire]]);
        return null;
      }),
      _SetInvocationError: method(async (id, message) => {
        await this.accept([[Number(id), false, message as Wire, 7]]);
        return null;
      }),
    }));
  }

  private answer(info: FunctionInfo, site: CallSite, args: readonly CallArgument[]): CellResult {
    const wireArgs = toWireArguments(info, args);
    const key = JSON.stringify([site, info.id, wireArgs]);
    const known = this.calls.get(this.byKey.get(key) ?? -1);
    if (known) return known.result;
    this.lastId += 1;
    this.byKey.set(key, this.lastId);
    this.calls.set(this.lastId, { site, info, result: BUSY, isDone: false });
    this.events.push(EVENT_CATEGORY.customFunction, INVOKE, "", [
      this.lastId,
      info.id.toUpperCase(),
      wireArgs,
      null,
      flagsOf(info),
      null,
    ]);
    return BUSY;
  }

  private async accept(results: Wire): Promise<void> {
    if (!isWireArray(results)) return;
    for (const result of results) {
      if (isWireArray(result)) this.acceptOne(result);
      else if (isWireObject(result)) this.acceptOne(fromObject(result));
    }
    // rule:manual-calculation — results appear even under manual calculation (inferred).
    await this.book.calculate();
    if (this.pending > 0) return;
    for (const wake of this.waiting.splice(0)) wake();
  }

  private acceptOne([id, isOk, result, code]: readonly Wire[]): void {
    const call = this.calls.get(Number(id));
    if (!call) return;
    call.isDone = true;
    call.result = isOk === true ? toResult(result) : errorText(code);
    this.book.markDirty(call.site);
  }
}

/** The older form of a result, sent when the host does not declare the set CustomFunctions 1.7 (seen). */
function fromObject({ id, failed, value, errorCode }: WireObject): readonly Wire[] {
  return [id ?? null, failed !== true, value ?? null, errorCode ?? null];
}

function flagsOf({ options }: FunctionInfo): number {
  const stream = options?.stream ? FLAG.stream | FLAG.cancelable : 0;
  return FLAG.errorsAllowed | stream | (options?.cancelable ? FLAG.cancelable : 0);
}

/**
 * rule:matrix-arguments — a matrix parameter gets rows of values, a scalar one the first value of an area;
 * repeating parameters come as one list (messages seen with office.js 1.1.110; lists inferred from functions.json).
 */
function toWireArguments(info: FunctionInfo, args: readonly CallArgument[]): Wire[] {
  const parameters = info.parameters ?? [];
  const wire: Wire[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const isMatrix = parameter.dimensionality === "matrix";
    if (parameter.repeating) {
      wire.push(args.slice(index).map((argument) => toWireArgument(argument, isMatrix)));
      break;
    }
    const argument = args[index];
    wire.push(argument ? toWireArgument(argument, isMatrix) : null);
  }
  return wire;
}

/** rule:blank-is-zero — an empty cell arrives as 0 (Office add-in documentation and user reports, oj#1951). */
function toWireArgument(argument: CallArgument, isMatrix: boolean): Wire {
  if (argument.kind === "constant") return isMatrix ? [[argument.value ?? 0]] : argument.value;
  const rows = argument.values.map((row) => row.map((cell) => cell ?? 0));
  return isMatrix ? rows : (rows[0]?.[0] ?? 0);
}

function toResult(result: Wire | undefined): CellResult {
  if (!isWireArray(result)) return toCellValue(result);
  return result.map((row) => (isWireArray(row) ? row.map(toCellValue) : [toCellValue(row)]));
}

/** rule:rich-results — of an entity or error object the basic value is shown (seen with office.js 1.1.110). */
function toCellValue(result: Wire | undefined): CellValue {
  if (result === undefined || result === null) return 0;
  if (typeof result !== "object") return result;
  const basic = isWireObject(result) ? result["basicValue"] : undefined;
  return typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean"
    ? basic
    : "#VALUE!";
}

function errorText(code: Wire | undefined): string {
  return ERROR_TEXTS[Number(code)] ?? "#VALUE!";
}
