import { type Win32External } from "../host/shims/win32";
import { type Session } from "./session";
import { type Workbench } from "./workbench";

/** What window.__workbench offers: the pane's native host, and the model for tests, which cannot read a canvas. */
export interface TestAccess {
  /** The native host of office.js in the pane. */
  readonly external: Win32External;
  readonly workbench: Workbench;
  readonly session: Session;
}

export function testAccess(workbench: Workbench): TestAccess {
  return {
    get external() {
      return workbench.current.external;
    },
    workbench,
    get session() {
      return workbench.current;
    },
  };
}
