import type { Grid } from "../sheet/grid";
import type { Field, Header } from "../table/indicator-table";
import { readField } from "./read-field";
import type { WalkedBlock } from "./walk-block";

/** The rows of one project in a list of several. */
export interface ProjectRows {
  readonly project: Field;
  readonly walked: WalkedBlock;
}

/**
 * Divides the rows of a block by its column of project names, which are filled on the first row of each project, in
 * merged cells or in every row. Null when the block has no such column or it is empty.
 */
export function splitProjects(
  grid: Grid,
  header: Header,
  walked: WalkedBlock
): ProjectRows[] | null {
  const { project } = header.columns;
  if (!project) return null;
  const parts: { project: Field; rows: WalkedBlock["rows"][number][] }[] = [];
  for (const row of walked.rows) {
    if (row.kind !== "indicator") {
      parts.at(-1)?.rows.push(row);
      continue;
    }
    const field = readField(grid, row.row, project.column);
    const text = field.text.trim();
    const current = parts.at(-1);
    if (text !== "" && text !== current?.project.text.trim()) {
      parts.push({ project: field, rows: [row] });
    } else current?.rows.push(row);
  }
  if (parts.length === 0) return null;
  return parts.map(({ project: field, rows }, index) => ({
    project: field,
    walked: {
      rows,
      end: index === parts.length - 1 ? walked.end : "limit",
      totalRow: rows.find(({ kind }) => kind === "total")?.row ?? null,
    },
  }));
}
