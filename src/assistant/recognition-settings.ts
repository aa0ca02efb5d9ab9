import type {
  KnownHeading,
  RecognitionTemplate,
  TableCorrection,
} from "../core/recognition/correction";
import { INDICATOR_HEADINGS } from "../core/vocabulary/column-headings";
import { ALL_KINDS } from "../core/vocabulary/titles";
import { isRecord, isText } from "./setting-field";

const roles: readonly string[] = Object.keys(INDICATOR_HEADINGS);
const kinds: readonly unknown[] = ALL_KINDS;

/** True for a stored correction that can be applied; anything else counts as none. */
export function isTableCorrection(value: unknown): value is TableCorrection {
  if (!isRecord(value) || !isText(value["sheet"])) return false;
  const { header, headings, columns = {}, firstRow, lastRow, totalRow, kind } = value;
  return (
    isRecord(header) &&
    isIndex(header["top"]) &&
    isIndex(header["bottom"]) &&
    Array.isArray(headings) &&
    headings.every(isKnownHeading) &&
    isRecord(columns) &&
    Object.entries(columns).every(
      ([role, column]) => roles.includes(role) && (column === null || isIndex(column))
    ) &&
    [firstRow, lastRow].every((row) => row === undefined || isIndex(row)) &&
    (totalRow === undefined || totalRow === null || isIndex(totalRow)) &&
    (kind === undefined || kinds.includes(kind))
  );
}

/** True for a template as it is stored or imported. */
export function isRecognitionTemplate(value: unknown): value is RecognitionTemplate {
  if (!isRecord(value) || !isText(value["name"]) || !Array.isArray(value["columns"])) return false;
  const { columns, kind } = value;
  return (
    columns.length > 0 &&
    columns.every(
      (column) =>
        isRecord(column) &&
        isText(column["heading"]) &&
        (column["role"] === null || (isText(column["role"]) && roles.includes(column["role"])))
    ) &&
    (kind === null || kinds.includes(kind))
  );
}

function isKnownHeading(value: unknown): value is KnownHeading {
  return isRecord(value) && isIndex(value["column"]) && isText(value["heading"]);
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
