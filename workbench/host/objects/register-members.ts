import { REGISTER_MEMBERS } from "../events";
import { type World } from "../world";
import { action, type Member } from "./host-object";

/**
 * `_RegisterDataChangedEvent` and its like for one target.
 * rule:silent-events — registering for an event that the simulated host never raises is accepted.
 */
export function registerMembers(world: World, target: string): Record<string, Member> {
  const members: Record<string, Member> = {};
  for (const [name, type] of Object.entries(REGISTER_MEMBERS)) {
    members[`_Register${name}Event`] = action(() => {
      world.events.register(type, target);
    });
    members[`_Unregister${name}Event`] = action(() => {
      world.events.unregister(type, target);
    });
  }
  for (const name of SILENT) {
    members[`_Register${name}Event`] = action(() => undefined);
    members[`_Unregister${name}Event`] = action(() => undefined);
  }
  return members;
}

const SILENT = [
  "ColumnSorted",
  "RowSorted",
  "FormatChanged",
  "FormulaChanged",
  "ProtectionChanged",
  "RowHiddenChanged",
  "SingleClicked",
];
