import { isWireObject, type Wire, type WireObject } from "./wire";

// Shapes of a RichApi request body, as office.js sends it (seen with office.js 1.1.110).

export const PATH_KIND = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION_KIND = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  /** Same length as Arguments; 0 where the argument is plain data. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: WireObject;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Wire;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Error?: BatchError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

/** Parses a request body. Throws when it is no batch. */
export function parseBatch(text: string): Batch {
  const body: unknown = JSON.parse(text);
  if (
    !isWireObject(body) ||
    !Array.isArray(body["Actions"]) ||
    !isWireObject(body["ObjectPaths"])
  ) {
    throw new Error("not a RichApi batch: " + text.slice(0, 200));
  }
  return body as unknown as Batch;
}
