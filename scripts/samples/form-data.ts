/** What a form of the 2024 self-evaluation holds, before it is laid out on a sheet. */

/** A spreadsheet error as a cell's cached value, e.g. `#N/A`. */
export interface ErrorValue {
  error: string;
}

export type CellValue = string | number | ErrorValue | null;

export const PROPORTIONAL = "按照完成比例赋分";
export const DIRECT = "直接赋分";
export const GRADED = "按评判等级赋分";
export const SATISFACTION = "满意度赋分";

/** Amounts in 万元; `rate` is a fraction (0.9784 is shown as 97.84%). Only the total line is scored. */
export interface FundLine {
  label: string;
  initial: number;
  budget: number;
  executed: number;
  weight?: number;
  rate?: CellValue;
  score?: CellValue;
}

export interface ProjectIndicator {
  name: string;
  weight: number | null;
  target: string;
  actual: CellValue;
  rate: CellValue;
  score: CellValue;
  rule: string;
  /** 上年完成情况; "-" when left out. */
  previous?: string;
  /** 佐证资料; 工作资料 when left out. */
  evidence?: string;
  reason?: string;
}

export interface ProjectForm {
  sheet: string;
  year: number;
  project: string;
  department: string;
  unit: string;
  goal: string;
  result: string;
  /** 年度资金总额, 当年财政拨款, 其他资金. */
  funds: FundLine[];
  groups: { level1: string; parts: { level2: string; indicators: ProjectIndicator[] }[] }[];
  total: { weight: number | null; score: CellValue };
}

export interface DepartmentIndicator {
  name: string;
  target: string;
  basis: string;
  weight: number;
  actual: string;
  score: CellValue;
}

export interface DepartmentForm {
  sheet: string;
  year: number;
  unit: string;
  goal: string;
  result: string;
  /** 上级资金, 本级资金, 其他资金, 合计. */
  funds: FundLine[];
  level1: string;
  level2: string;
  indicators: DepartmentIndicator[];
}
