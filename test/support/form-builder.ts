import { type Area, parseAddress, parseArea } from "../../src/core/sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "../../src/core/sheet/sheet";

/** A cell of a test sheet: its value, or more when the look or the formula matters. */
export type CellSpec = CellValue | Partial<Omit<Cell, "column">>;

export interface SheetSpec {
  readonly name?: string;
  readonly visibility?: Sheet["visibility"];
  readonly isProtected?: boolean;
  readonly cells: Readonly<Record<string, CellSpec>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** A sheet from addresses: `{ A1: "项目支出绩效自评表", E6: 11.51 }`. */
export function buildSheet(spec: SheetSpec): Sheet {
  const rows = new Map<number, Cell[]>();
  for (const [address, content] of Object.entries(spec.cells)) {
    const position = parseAddress(address);
    if (!position) throw new Error(`No address: ${address}`);
    const cells = rows.get(position.row) ?? [];
    cells.push(buildCell(position.column, content));
    rows.set(position.row, cells);
  }
  const hidden = new Set((spec.hiddenRows ?? []).map((row) => row - 1));
  return {
    name: spec.name ?? "Sheet1",
    visibility: spec.visibility ?? "visible",
    isProtected: spec.isProtected ?? false,
    rows: [...rows.entries()]
      .sort(([left], [right]) => left - right)
      .map(([index, cells]): SheetRow => ({
        index,
        hidden: hidden.has(index),
        cells: cells.sort((left, right) => left.column - right.column),
      })),
    merges: (spec.merges ?? []).map(mergeOf),
    hiddenColumns: [],
  };
}

function buildCell(column: number, content: CellSpec): Cell {
  const spec = content !== null && typeof content === "object" ? content : { value: content };
  const value = spec.value ?? null;
  return {
    column,
    value,
    text: spec.text ?? showValue(value, spec.format),
    formula: spec.formula ?? null,
    format: spec.format ?? "General",
    locked: spec.locked ?? true,
  };
}

function showValue(value: CellValue, format?: string): string {
  if (value === null) return "";
  if (typeof value === "number" && format?.includes("%")) return `${(value * 100).toFixed(2)}%`;
  return String(value);
}

function mergeOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`No area: ${text}`);
  return area;
}

/** A row of the project form: 一级, 二级, 三级, 权重, 目标值, 业绩值, 完成率, 得分, 赋分规则, 偏差原因. */
export interface RowSpec {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly weight?: CellSpec;
  readonly target?: CellSpec;
  readonly actual?: CellSpec;
  readonly rate?: CellSpec;
  readonly score?: CellSpec;
  readonly rule?: string;
  readonly reason?: string;
}

export interface FundSpec {
  readonly label: string;
  readonly initial?: CellSpec;
  readonly budget?: CellSpec;
  readonly executed?: CellSpec;
  readonly weight?: CellSpec;
  readonly rate?: CellSpec;
  readonly score?: CellSpec;
}

export interface FormSpec {
  readonly title?: string;
  readonly year?: string;
  readonly funds?: readonly FundSpec[];
  readonly rows: readonly RowSpec[];
  /** Null leaves the total row out. */
  readonly total?: { readonly weight?: CellSpec; readonly score?: CellSpec } | null;
  /** Headings to leave out, by their key in RowSpec. */
  readonly without?: readonly (keyof RowSpec)[];
}

const HEADINGS: readonly [keyof RowSpec, string][] = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["name", "三级指标"],
  ["weight", "权重"],
  ["target", "目标值"],
  ["actual", "业绩值"],
  ["rate", "完成率"],
  ["score", "指标得分"],
  ["rule", "赋分规则"],
  ["reason", "偏差原因分析及改进措施"],
];
const COLUMNS = "BCDEFGHIJK";
const FUND_COLUMNS: readonly [keyof FundSpec, string, string][] = [
  ["label", "B", ""],
  ["initial", "C", "年初预算数"],
  ["budget", "D", "全年预算数"],
  ["executed", "E", "全年执行数"],
  ["weight", "F", "分值"],
  ["rate", "G", "执行率"],
  ["score", "H", "得分"],
];

/** A row in which everything is right: weight 10, 100%, 10 points by ratio. */
export const RIGHT_ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  name: "购置设备数量",
  weight: 10,
  target: ">=1台",
  actual: "=1台",
  rate: "100%",
  score: 10,
  rule: "按照完成比例赋分",
};

/** A form of 90 points in which everything is right, over all four first levels. */
export const RIGHT_ROWS: readonly RowSpec[] = [
  { ...RIGHT_ROW, weight: 20, score: 20 },
  {
    ...RIGHT_ROW,
    level2: "质量指标",
    name: "设备验收合格率",
    target: "=100%",
    actual: "=100%",
    weight: 20,
    score: 20,
  },
  {
    ...RIGHT_ROW,
    level1: "成本指标",
    level2: "经济成本指标",
    name: "设备购置成本",
    target: "<=20万元",
    actual: "=19.6万元",
    weight: 20,
    score: 20,
  },
  {
    ...RIGHT_ROW,
    level1: "效益指标",
    level2: "社会效益指标",
    name: "受益群众人数",
    target: ">=300人",
    actual: "=300人",
    weight: 20,
    score: 20,
  },
  {
    ...RIGHT_ROW,
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    name: "群众满意度",
    target: ">=90%",
    actual: "=90%",
    rule: "满意度赋分",
  },
];

export const RIGHT_FUNDS: readonly FundSpec[] = [
  {
    label: "年度资金总额",
    initial: 20,
    budget: 20,
    executed: 20,
    weight: 10,
    rate: { value: 1, format: "0.00%" },
    score: 10,
  },
  {
    label: "其中：当年财政拨款",
    initial: 20,
    budget: 20,
    executed: 20,
    weight: "—",
    rate: "—",
    score: "—",
  },
];

/**
 * A project self-evaluation as a sheet: title in A1, year in A2, project in row 3, funds from row 4,
 * header in the row after them, indicators below, total last. Columns B to K as in HEADINGS.
 */
export function buildForm(spec: FormSpec): Sheet {
  const cells: Record<string, CellSpec> = {
    A1: spec.title ?? "项目支出绩效自评表",
    A2: spec.year ?? "（2024年度）",
    A3: "项目名称",
    B3: "道路亮化项目",
  };
  let row = 4;
  const put = (column: string, content: CellSpec | undefined): void => {
    if (content !== undefined) cells[`${column}${row}`] = content;
  };
  const funds = spec.funds ?? RIGHT_FUNDS;
  if (funds.length > 0) {
    put("A", "项目资金（万元）");
    for (const [, column, heading] of FUND_COLUMNS)
      put(column, heading === "" ? undefined : heading);
    row += 1;
    for (const fund of funds) {
      for (const [key, column] of FUND_COLUMNS) put(column, fund[key]);
      row += 1;
    }
  }
  const used = HEADINGS.filter(([key]) => !(spec.without ?? []).includes(key));
  used.forEach(([, heading], index) => put(COLUMNS.charAt(index), heading));
  row += 1;
  for (const line of spec.rows) {
    used.forEach(([key], index) => put(COLUMNS.charAt(index), line[key]));
    row += 1;
  }
  if (spec.total !== null) {
    put("A", "总分");
    used.forEach(([key], index) => {
      if (key === "weight") put(COLUMNS.charAt(index), spec.total?.weight ?? 100);
      if (key === "score") put(COLUMNS.charAt(index), spec.total?.score);
    });
  }
  return buildSheet({ cells });
}

/** First row of indicators in a form with the usual funds, as Excel counts. */
export const FIRST_ROW = 8;
