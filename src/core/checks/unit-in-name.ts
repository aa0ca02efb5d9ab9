import { isKnownUnit, parseUnit } from "../value/units";

/** A unit in brackets at the end of a name: 新建路灯（盏）. */
const UNIT_IN_NAME = /[（(]([^（()）]{1,8})[)）]\s*$/u;

/** Whether a name states the unit of its values. */
export function namesUnit(name: string): boolean {
  const bracketed = UNIT_IN_NAME.exec(name)?.[1];
  return bracketed !== undefined && isKnownUnit(parseUnit(bracketed));
}
