import type { BootedHost } from "../../workbench/host/boot/boot-node";

/** What the person is asked to do in probes by hand, done to the simulated Excel. */
export const ACTS_BY_HAND: Readonly<Record<string, (booted: BootedHost) => Promise<unknown>>> = {
  "undo-by-hand": ({ user }) => user.undo(),
  "typing-by-hand": ({ user }) => user.type("B2", "95%"),
  "cell-edit-by-hand": async ({ host }) => {
    host.faults.cellEditMode = true;
    setTimeout(() => {
      host.faults.cellEditMode = false;
    }, 400);
  },
};
