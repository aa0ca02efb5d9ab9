import {
  type Action,
  ACTION_KIND,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchError,
  type BatchResponse,
  type ObjectPath,
  PATH_KIND,
} from "./batch";
import {
  HostError,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notSimulated,
} from "./host-error";
import { type MemberGate } from "./member-gate";
import { type Argument, HostObject, type Result } from "./objects/host-object";
import { queryObject } from "./query";
import { type ReferenceTable } from "./reference-table";
import { isWireObject, toMemberName, type Wire, type WireObject } from "./wire";

export interface InterpreterWorld {
  readonly gate: MemberGate;
  readonly references: ReferenceTable;
  root(): HostObject;
  service(name: string): HostObject;
  /** Called before anything is read, so that formulas have their results. */
  settle(): Promise<void>;
  /** Called before each action; may throw to make the batch fail there. */
  beforeAction(index: number, action: Action): void;
  /** Runs what the add-in does: changes in the meantime are its own, those between its steps are not. */
  act<T>(run: () => T): T;
}

/**
 * Carries out one request batch. Actions before a failing one stay applied.
 * rule:null-object: everything reached through a null object is null; methods on it answer `{_IsNull: true}`
 * (messages seen with office.js 1.1.110).
 */
export async function interpretBatch(
  world: InterpreterWorld,
  batch: Batch
): Promise<BatchResponse> {
  const run = new BatchRun(world, batch);
  const error = await run.all();
  const done = { Results: run.results, TraceIds: run.traceIds };
  return error ? { Error: error, ...done } : done;
}

class BatchRun {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  private readonly resolved = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly world: InterpreterWorld,
    private readonly batch: Batch
  ) {}

  async all(): Promise<BatchError | null> {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.world.beforeAction(index, action);
        this.results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        return this.describe(error, index);
      }
    }
    return null;
  }

  private describe(error: unknown, index: number): BatchError {
    const known =
      error instanceof HostError
        ? error
        : new HostError(
            "GeneralException",
            error instanceof Error ? (error.stack ?? error.message) : String(error),
            500
          );
    return {
      Code: known.code,
      Message: known.message,
      Location: this.location,
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    };
  }

  private async perform(action: Action): Promise<Wire> {
    if (action.ActionType === ACTION_KIND.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const target = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION_KIND.instantiate:
        return target ? this.identity(target) : null;
      case ACTION_KIND.query:
        return target ? this.query(target, action) : null;
      case ACTION_KIND.method:
        return target ? this.invoke(target, action) : { _IsNull: true };
      case ACTION_KIND.setProperty:
        return this.assign(target, action);
      case ACTION_KIND.update:
        return this.update(target, action.ObjectState ?? {});
      default:
        throw notSimulated(`action type ${String(action.ActionType)}`);
    }
  }

  private identity(target: HostObject): WireObject {
    const reference = this.world.references.idOf(target);
    return reference ? { _ReferenceId: reference } : target.identity();
  }

  private async query(target: HostObject, action: Action): Promise<Wire> {
    await this.world.settle();
    const { gate } = this.world;
    return queryObject(target, action.QueryInfo ?? {}, {
      gate,
      identity: (each) => this.identity(each),
      visit: (label) => {
        this.location = label;
      },
    });
  }

  private async invoke(target: HostObject, action: Action): Promise<Wire> {
    if (action.Name === "_KeepReference") {
      this.world.references.keep(target);
      return null;
    }
    const result = await this.call(target, action.Name, action.ArgumentInfo);
    return result instanceof HostObject ? this.identity(result) : (result ?? null);
  }

  private async call(target: HostObject, wireName: string, info?: ArgumentInfo): Promise<Result> {
    const name = toMemberName(wireName);
    this.location = `${target.className}.${name}`;
    const member = this.world.gate.find(target, name);
    if (member.kind !== "method") throw notSimulated(`${this.location} (method)`);
    const args = await this.argumentsOf(info);
    return this.world.act(() => member.call(...args));
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<Argument[]> {
    const args: Argument[] = [];
    for (const [index, plain] of (info?.Arguments ?? []).entries()) {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      args.push(typeof pathId === "number" && pathId > 0 ? await this.resolve(pathId) : plain);
    }
    return args;
  }

  private async assign(target: HostObject | null, action: Action): Promise<Wire> {
    // rule:null-object-set: setting a property of a null object fails (inferred; excel docs "OrNullObject").
    if (!target) throw itemNotFound();
    const [newValue = null] = await this.argumentsOf(action.ArgumentInfo);
    if (newValue instanceof HostObject) throw invalidArgument();
    this.set(target, toMemberName(action.Name), newValue);
    return null;
  }

  private update(target: HostObject | null, state: WireObject): Wire {
    if (!target) throw itemNotFound();
    for (const [wireName, part] of Object.entries(state)) {
      const name = toMemberName(wireName);
      const member = this.world.gate.find(target, name);
      if (member.kind === "object" && isWireObject(part)) this.update(member.get(), part);
      else this.set(target, name, part ?? null);
    }
    return null;
  }

  private set(target: HostObject, name: string, newValue: Wire): void {
    this.location = `${target.className}.${name}`;
    const member = this.world.gate.find(target, name);
    if (member.kind !== "value") throw notSimulated(`${this.location} (set)`);
    const { set } = member;
    if (!set) throw invalidOperation(`${this.location} 是只读的。`);
    this.world.act(() => {
      set(newValue);
    });
  }

  private async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`object path ${String(pathId)} is missing`);
    const target = await this.resolvePath(path);
    this.resolved.set(pathId, target);
    return target;
  }

  private async resolvePath(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH_KIND.root:
        return this.world.root();
      case PATH_KIND.service:
        return this.world.service(path.Name);
      case PATH_KIND.reference:
        this.location = "Range";
        return this.world.references.get(path.Name);
      case PATH_KIND.nullObject:
        return null;
      default:
        return this.resolveMember(path);
    }
  }

  private async resolveMember(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH_KIND.indexer) return this.resolveItem(parent, path);
    if (path.ObjectPathType === PATH_KIND.property) {
      const name = toMemberName(path.Name);
      this.location = `${parent.className}.${name}`;
      const member = this.world.gate.find(parent, name);
      if (member.kind !== "object") throw notSimulated(`${this.location} (object)`);
      return member.get();
    }
    const found = await this.call(parent, path.Name, path.ArgumentInfo);
    if (found instanceof HostObject) return found;
    if (path.Name.endsWith("OrNullObject")) return null;
    throw itemNotFound();
  }

  private resolveItem(parent: HostObject, path: ObjectPath): HostObject {
    this.location = `${parent.className}.getItem`;
    const found = parent.collection?.item(path.ArgumentInfo?.Arguments?.[0] ?? null);
    if (!found) throw itemNotFound();
    return found;
  }
}
