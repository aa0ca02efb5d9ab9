/** A value as it travels between office.js and the host: plain JSON. */
export type Wire = null | boolean | number | string | WireArray | WireObject;
export type WireArray = readonly Wire[];
export interface WireObject {
  readonly [key: string]: Wire | undefined;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isWireArray(value: Wire | undefined): value is WireArray {
  return Array.isArray(value);
}

/** "name" → "Name": members travel in PascalCase. */
export function toWireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** "Name" → "name"; names that begin with "_" stay as they are. */
export function toMemberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
