import { type Area, formatAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Doubt } from "../table/certainty";
import type {
  Field,
  Header,
  IndicatorTable,
  ReportingPeriod,
  Total,
} from "../table/indicator-table";
import type { Horizon, TableKind } from "../vocabulary/titles";
import { yearOfHeading } from "./column-meanings";
import { decideKind } from "./decide-kind";
import { confidenceOf, findDoubts } from "./find-doubts";
import { findPeriod, periodOfResults } from "./find-period";
import { type IndicatorBlock, readIndicators } from "./read-indicators";
import type { FormHead } from "./read-head";
import { readLabelled } from "./read-labels";
import { narrativesOfBlock, readNarratives } from "./read-narratives";
import { readNotes } from "./read-notes";
import { readTotal } from "./read-total";
import { usedArea } from "./used-area";
import type { WalkedBlock } from "./walk-block";

/** A form: what its blocks share. */
export interface OpenForm {
  /** Id of its first table. */
  readonly id: string | null;
  readonly head: FormHead;
  readonly headTotal: Total | null;
  readonly headGrade: Field | null;
  /** First row. */
  readonly top: number;
}

/** One block of a form, as far as it is known before its indicators are made a table. */
export interface BlockPlan {
  readonly header: Header;
  readonly walked: WalkedBlock;
  readonly block: IndicatorBlock;
  /** First row of the table: the form's, or the block's own. */
  readonly top: number;
  /** First row that belongs to something else. */
  readonly limit: number;
  /** The columns of the table; null when it has the rows to itself. */
  readonly columns: { readonly left: number; readonly right: number } | null;
  readonly horizon: Horizon | null;
  /** A person said what the table is for. */
  readonly kind: TableKind | null;
}

/** Makes the table of one block. */
export function readBlock(grid: Grid, form: OpenForm, plan: BlockPlan): IndicatorTable {
  const { header, block, top, limit, columns } = plan;
  const { head } = form;
  const area: Area = usedArea(grid, top, block.bottom, columns);
  const id = `${grid.name}!${formatAddress(area.top, area.left)}`;
  const period = findPeriod(grid, head.title, header, form.top);
  const hasPeriod = periodOfResults(header) !== null;
  const decided = decideKind(head.title, header, head.project !== null, hasPeriod);
  const kind = plan.kind ?? decided.kind;
  const total = block.totalRow === null ? null : readTotal(grid, header, block.totalRow);
  const read = { header: { ...header, repeats: block.repeats }, title: head.title, kind };
  const ownTotal = total && { ...total, grade: total.grade ?? form.headGrade };
  const table = { ...read, total: ownTotal ?? form.headTotal };
  const doubts: Doubt[] = findDoubts(grid, table, {
    kindIsSure: plan.kind !== null || decided.isSure,
    end: block.end,
    bottom: block.bottom,
    limit,
  });
  const year = yearOf(head, period);
  const own = readNarratives(grid, top, header.top);
  return {
    ...head,
    ...year,
    ...table,
    labelled: { ...readLabelled(grid, block.bottom + 1, footEnd(block, limit)), ...head.labelled },
    narratives: narrativesOfBlock(head.narratives, own, plan.horizon),
    id,
    form: form.id ?? id,
    sheet: grid.name,
    sheetVisibility: grid.sheet.visibility,
    isProtected: grid.sheet.isProtected,
    area,
    period: kind === "monitoring" ? period : null,
    horizon: plan.horizon,
    groups: block.groups,
    indicators: block.indicators,
    residue: block.residue,
    notes: readNotes(grid, block.bottom, limit),
    doubts,
    confidence: confidenceOf(header, doubts),
  };
}

/** Signature lines stand close below a block. */
const FOOT_ROWS = 6;

function footEnd({ bottom }: IndicatorBlock, limit: number): number {
  return Math.min(limit, bottom + 1 + FOOT_ROWS);
}

/** The year of the form; a monitoring form names it in front of its months: 2024年1-6月. */
function yearOf(
  head: FormHead,
  period: ReportingPeriod | null
): Pick<FormHead, "year" | "yearField"> {
  const { year, yearField } = head;
  const named = year === null && period ? yearOfHeading(period.field.text) : null;
  return named !== null && period ? { year: named, yearField: period.field } : { year, yearField };
}

/** Reads the rows of a block; what a person has set about its rows is already in `walked`. */
export function planBlock(
  grid: Grid,
  header: Header,
  walked: WalkedBlock,
  rest: Omit<BlockPlan, "header" | "walked" | "block">
): BlockPlan {
  return { ...rest, header, walked, block: readIndicators(grid, header, walked) };
}
