import { invalidArgument } from "./host-error";
import { type Argument, HostObject } from "./objects/host-object";
import { isWireArray, type Wire } from "./wire";

// Readers of method arguments; wrong kinds fail as InvalidArgument.

export function textArgument(argument: Argument | undefined): string {
  if (typeof argument !== "string") throw invalidArgument();
  return argument;
}

export function integerArgument(argument: Argument | undefined, otherwise?: number): number {
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw invalidArgument();
  return argument;
}

export function flagArgument(argument: Argument | undefined): boolean {
  return argument === true;
}

export function dataArgument(argument: Argument | undefined): Wire {
  if (argument instanceof HostObject) throw invalidArgument();
  return argument ?? null;
}

export function constantOf(cell: Wire | undefined): string | number | boolean | null {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === "object") throw invalidArgument();
  return cell;
}

/** A property set on a range: one value for all cells, or a matrix of the range's size. */
export function isMatrix(value: Wire): value is readonly (readonly Wire[])[] {
  return isWireArray(value) && value.every((row) => isWireArray(row));
}
