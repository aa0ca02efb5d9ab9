import type { Grid } from "../sheet/grid";
import type { Field, Header, Indicator } from "../table/indicator-table";
import { THIRD_LEVEL_WORD } from "../vocabulary/column-headings";
import { foldHeading, withoutBrackets } from "../vocabulary/fold-text";
import { BUDGET_WORDS, FRAMEWORK_WORDS, OTHER_TITLE_ENDINGS } from "../vocabulary/titles";
import { isStaffHeading } from "./column-meanings";
import { isAboutStaff } from "./is-about-staff";

const LONGEST_TITLE = 60;
/** 指标名称 and 指标值 alone need a title. */
const FEWEST_COLUMNS = 3;

/** What speaks for or against a block being part of a performance form. */
export interface FormEvidence {
  readonly title: Field | null;
  readonly header: Header;
  readonly indicators: readonly Pick<Indicator, "level1" | "level2">[];
  /** The head names a project or a unit, funds or goals. */
  readonly hasHead: boolean;
  /** First row of the form and first row of its header. */
  readonly top: number;
  readonly before: number;
}

/**
 * 指标名称, 目标值 and 完成值 stand in many lists. A block counts as a performance form when its title says so; without
 * such a title its columns must name levels, and what stands above must not say that it is something else.
 */
export function isPerformanceForm(grid: Grid, evidence: FormEvidence): boolean {
  const { title, header, indicators, hasHead, top, before } = evidence;
  if (isAboutPeople(grid, top, before)) return false;
  if (title) return true;
  if (Object.keys(header.columns).length < FEWEST_COLUMNS || !namesLevels(header)) return false;
  const { outlook, likelihood } = header.columns;
  if (hasHead || outlook || likelihood) return true;
  return hasFramework(indicators) || !hasOtherTitle(grid, top, before);
}

/** Levels of indicators stand in performance forms, and in few others. */
function namesLevels(header: Header): boolean {
  const { level1, level2, name } = header.columns;
  return (
    Boolean(level1 ?? level2) || foldHeading(name?.heading.text ?? "").includes(THIRD_LEVEL_WORD)
  );
}

function hasFramework(indicators: FormEvidence["indicators"]): boolean {
  return indicators.some(({ level1, level2 }) =>
    FRAMEWORK_WORDS.some((word) => level1?.includes(word) || level2?.includes(word))
  );
}

/** A staff appraisal: its title says so, or its head names a person. */
function isAboutPeople(grid: Grid, top: number, before: number): boolean {
  for (let row = top; row < before; row++) {
    for (const { value } of grid.row(row)?.cells ?? []) {
      if (typeof value !== "string") continue;
      if (isStaffHeading(value) || isStaffTitle(value)) return true;
    }
  }
  return false;
}

function isStaffTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const folded = withoutBrackets(foldHeading(text));
  return (
    OTHER_TITLE_ENDINGS.some((ending) => folded.endsWith(ending)) &&
    isAboutStaff(folded) &&
    !BUDGET_WORDS.some((word) => folded.includes(word))
  );
}

/** A line of its own that names a list of another kind. */
function hasOtherTitle(grid: Grid, top: number, before: number): boolean {
  for (let row = top; row < before; row++) {
    const cells = (grid.row(row)?.cells ?? []).filter(({ text }) => text.trim() !== "");
    const [only, second] = cells;
    if (!only || second || only.text.length > LONGEST_TITLE) continue;
    const folded = withoutBrackets(foldHeading(only.text));
    if (OTHER_TITLE_ENDINGS.some((ending) => folded.endsWith(ending))) return true;
  }
  return false;
}
