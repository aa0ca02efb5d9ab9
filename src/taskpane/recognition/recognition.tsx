import { type ReactElement, useState } from "react";
import { usePane, useSessionState, useText } from "../pane/pane-context";
import { TaskFrame } from "../shared/task-frame";
import { PointOut } from "./point-out";
import { TableMap } from "./table-map";

/** How a table was recognised and how to put it right; without a table, how to point one out. */
export function Recognition({ table: id }: { readonly table: string | null }): ReactElement {
  const text = useText();
  const pane = usePane();
  const { tables } = useSessionState();
  // Another first row may move the table: it is followed by its place among the others.
  const [at] = useState(() => tables.findIndex(({ table }) => table.id === id));
  const table = tables.find((one) => one.table.id === id)?.table ?? tables[at]?.table ?? null;
  if (id !== null && table) {
    return (
      <TaskFrame title={text("recognition.title")}>
        <TableMap table={table} />
      </TaskFrame>
    );
  }
  return (
    <TaskFrame title={text("pointOut.title")}>
      <PointOut onDone={() => pane.leaveTask()} />
    </TaskFrame>
  );
}
