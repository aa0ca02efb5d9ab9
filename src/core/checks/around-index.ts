import type { IndicatorTable } from "../table/indicator-table";
import { foldText } from "../vocabulary/fold-text";
import type { Surroundings } from "./check";

/** The tables of a workbook, or of the files beside it, by what they are about. */
export interface AroundIndex {
  readonly byUnit: ReadonlyMap<string, readonly IndicatorTable[]>;
  readonly byProject: ReadonlyMap<string, readonly IndicatorTable[]>;
  readonly byCode: ReadonlyMap<string, readonly IndicatorTable[]>;
  readonly byForm: ReadonlyMap<string, readonly IndicatorTable[]>;
  readonly order: ReadonlyMap<IndicatorTable, number>;
}

const LEADING_CODE = /^\d{3,12}/u;
const units = new WeakMap<IndicatorTable, readonly string[]>();
const indexes = new WeakMap<readonly IndicatorTable[], AroundIndex>();

/** Made once for each workbook: a check of one table costs no more in a workbook of 200. */
export function indexOf(tables: readonly IndicatorTable[]): AroundIndex {
  const known = indexes.get(tables);
  if (known) return known;
  const index: AroundIndex = {
    byUnit: group(tables, unitKeys),
    byProject: group(tables, (table) => keyed(projectKey(table))),
    byCode: group(tables, (table) => keyed(codeKey(table))),
    byForm: group(tables, ({ form }) => [form]),
    order: new Map(tables.map((table, at) => [table, at])),
  };
  indexes.set(tables, index);
  return index;
}

/** Tables of the same project, by its code and by its name, in the workbook and beside it. */
export function sameProject(table: IndicatorTable, around: Surroundings): IndicatorTable[] {
  const found = new Set<IndicatorTable>();
  for (const index of [indexOf(around.tables), indexOf(around.beside)]) {
    for (const other of index.byCode.get(codeKey(table)) ?? []) found.add(other);
    for (const other of index.byProject.get(projectKey(table)) ?? []) found.add(other);
  }
  found.delete(table);
  return [...found];
}

/** Names of the units that answer for a table, without codes and blanks. */
export function unitKeys(table: IndicatorTable): readonly string[] {
  const known = units.get(table);
  if (known) return known;
  const { unit, labelled } = table;
  const fields = [unit, labelled.unit, labelled.implementer, labelled.authority];
  const keys = fields.flatMap((field) => keyed(fold(field?.text).replace(LEADING_CODE, "")));
  const distinct = [...new Set(keys)];
  units.set(table, distinct);
  return distinct;
}

/** Tables of one year; a table without a year may belong to any. */
export function sameYear(one: IndicatorTable, other: IndicatorTable): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}

function projectKey({ project }: IndicatorTable): string {
  return fold(project?.text);
}

function codeKey({ labelled }: IndicatorTable): string {
  return fold(labelled.projectCode?.text);
}

function fold(text: string | undefined): string {
  return foldText(text ?? "");
}

function keyed(key: string): string[] {
  return key === "" ? [] : [key];
}

function group(
  tables: readonly IndicatorTable[],
  keysOf: (table: IndicatorTable) => readonly string[]
): Map<string, IndicatorTable[]> {
  const groups = new Map<string, IndicatorTable[]>();
  for (const table of tables) {
    for (const key of keysOf(table)) {
      const members = groups.get(key);
      if (members) members.push(table);
      else groups.set(key, [table]);
    }
  }
  return groups;
}
