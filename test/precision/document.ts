import type { Sheet } from "../../src/core/sheet/sheet";
import type { CheckCode } from "../../src/core/texts/zh-CN";
import type { TableKind } from "../../src/core/vocabulary/titles";
import { page } from "./page";

/** A form that a clerk filled in rightly. */
export interface RightDocument {
  readonly name: string;
  readonly kind: TableKind;
  /** Remarks that may be made on it; none is an error or a warning. */
  readonly remarks: readonly CheckCode[];
  readonly sheet: Sheet;
}

export function document(
  name: string,
  kind: TableKind,
  drawing: string,
  remarks: readonly CheckCode[] = []
): RightDocument {
  return { name, kind, remarks, sheet: page(name, drawing) };
}
