import {
  type CellValue,
  type DepartmentForm,
  type FundLine,
  type ProjectForm,
  type ProjectIndicator,
} from "./form-data";
import { type KnownFundLine, type KnownIndicator, type KnownTable } from "./known-truth";
import {
  address,
  type Area,
  areaName,
  type Look,
  type PlacedCell,
  shownText,
} from "./sheet-content";

export interface FormLayout {
  cells: PlacedCell[];
  merges: Area[];
  lastRow: number;
  known: KnownTable;
}

export const PROJECT_WIDTHS = [8, 10, 12, 26, 7, 14, 14, 9, 9, 11, 11, 16, 12, 34];
export const DEPARTMENT_WIDTHS = [12, 12, 16, 16, 16, 16, 12, 18, 10];

const PROJECT_TITLE = "项目支出绩效自评表";
const DEPARTMENT_TITLE = "单位整体支出绩效自评表";
const PROJECT_FUND_HEADINGS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
const DEPARTMENT_FUND_HEADINGS = [
  "资金来源",
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "分值权重",
  "执行率",
  "得分",
];
const PROJECT_HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "权重",
  "目标值",
  "业绩值",
  "完成率",
  "指标得分",
  "指标值设定依据",
  "上年完成情况",
  "赋分规则",
  "佐证资料",
  "偏差原因分析及改进措施",
];

/** Texts longer than this stand at the left, shorter ones in the middle. */
const LONGEST_CENTRED_TEXT = 30;

/** Collects cells; a value's look follows from its kind unless one is given. */
class Board {
  readonly cells: PlacedCell[] = [];
  readonly merges: Area[] = [];

  put(row: number, column: number, value: CellValue, look: Look = lookOf(value)): void {
    this.cells.push({ row, column, value, look });
  }

  /** Puts a value over an area and merges the area unless it is one cell. */
  spread(area: Area, value: CellValue, look: Look = lookOf(value)): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const anchor = row === area.top && column === area.left;
        this.put(row, column, anchor ? value : null, anchor || !isBordered(look) ? look : "centre");
      }
    }
    if (area.top < area.bottom || area.left < area.right) this.merges.push(area);
  }

  /** Puts a value over columns of one row. */
  across(row: number, left: number, right: number, value: CellValue, look?: Look): void {
    this.spread({ top: row, left, bottom: row, right }, value, look);
  }

  down(column: number, top: number, bottom: number, value: CellValue): void {
    this.spread({ top, left: column, bottom, right: column }, value);
  }
}

function isBordered(look: Look): boolean {
  return look !== "title" && look !== "subtitle";
}

function lookOf(value: CellValue): Look {
  if (typeof value !== "string") return "centre";
  if (value.startsWith("=")) return "text";
  return value.length > LONGEST_CENTRED_TEXT ? "left" : "centre";
}

function numeric(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function knownFundLine(line: FundLine, row: number): KnownFundLine {
  const rate = numeric(line.rate);
  return {
    row,
    label: line.label,
    initial: line.initial,
    budget: line.budget,
    executed: line.executed,
    weight: line.weight ?? null,
    rate: rate === null ? null : Math.round(rate * 1e6) / 1e4,
    score: numeric(line.score),
  };
}

/** The project form: 14 columns; title, facts, funds, goal, indicators, total, from `top` down. */
export function layOutProject(form: ProjectForm, top: number, sheet = form.sheet): FormLayout {
  const board = new Board();
  const at = (offset: number) => top + offset - 1;
  board.across(at(1), 1, 14, PROJECT_TITLE, "title");
  board.across(at(2), 1, 14, `(${String(form.year)}年度)`, "subtitle");
  board.across(at(3), 1, 3, "项目名称");
  board.across(at(3), 4, 14, form.project);
  board.across(at(4), 1, 3, "主管部门");
  board.across(at(4), 4, 7, form.department);
  board.across(at(4), 8, 10, "实施单位");
  board.across(at(4), 11, 14, form.unit);

  const fundLine = (row: number, values: CellValue[], looks: Look[]) => {
    const spans = [3, 5, 7, 9, 11, 12, 14];
    values.forEach((value, index) => {
      const left = spans[index] ?? 0;
      const right = left === 11 || left === 14 ? left : left + 1;
      board.across(row, left, right, value, looks[index] ?? "centre");
    });
  };
  fundLine(at(5), [null, ...PROJECT_FUND_HEADINGS], []);
  form.funds.forEach((line, index) => {
    const total = line.weight !== undefined;
    const scored = total ? [line.weight, line.rate, line.score] : ["—", "—", "—"];
    fundLine(
      at(6) + index,
      [line.label, line.initial, line.budget, line.executed, ...scored.map((x) => x ?? null)],
      [
        "centre",
        "number",
        "number",
        "number",
        ...(total ? (["number", "percent", "number"] as const) : []),
      ]
    );
  });
  board.spread({ top: at(5), left: 1, bottom: at(8), right: 2 }, "项目资金（万元）");

  board.across(at(9), 3, 8, "预期目标");
  board.across(at(9), 9, 14, "实际完成情况");
  board.across(at(10), 3, 8, form.goal, "left");
  board.across(at(10), 9, 14, form.result, "left");
  board.spread({ top: at(9), left: 1, bottom: at(10), right: 2 }, "年度总体目标");

  PROJECT_HEADINGS.forEach((heading, index) => {
    board.put(at(11), index + 2, heading);
  });
  const known: KnownIndicator[] = [];
  let row = at(12);
  for (const group of form.groups) {
    const groupTop = row;
    for (const part of group.parts) {
      const partTop = row;
      for (const indicator of part.indicators) {
        putIndicator(board, row, indicator);
        known.push(knownIndicator(row, group.level1, part.level2, indicator));
        row++;
      }
      board.down(3, partTop, row - 1, part.level2);
    }
    board.down(2, groupTop, row - 1, group.level1);
  }
  board.down(1, at(11), row - 1, "年度绩效指标完成情况");
  board.across(row, 1, 4, "总分");
  board.put(row, 5, form.total.weight);
  for (let column = 6; column <= 14; column++) {
    board.put(row, column, column === 9 ? form.total.score : null);
  }

  return {
    cells: board.cells,
    merges: board.merges,
    lastRow: row,
    known: {
      sheet,
      range: areaName({ top, left: 1, bottom: row, right: 14 }),
      kind: "project-self-evaluation",
      title: PROJECT_TITLE,
      year: form.year,
      unit: form.unit,
      project: form.project,
      moneyUnit: "万元",
      indicators: known,
      funds: form.funds.map((line, index) => knownFundLine(line, at(6) + index)),
      total: {
        row,
        weight: form.total.weight,
        score: { cell: address(row, 9), text: shownText(form.total.score) },
      },
    },
  };
}

function putIndicator(board: Board, row: number, indicator: ProjectIndicator): void {
  const values: CellValue[] = [
    indicator.name,
    indicator.weight,
    indicator.target,
    indicator.actual,
    indicator.rate,
    indicator.score,
    "计划标准",
    indicator.previous ?? "-",
    indicator.rule,
    indicator.evidence ?? "工作资料",
    indicator.reason ?? null,
  ];
  values.forEach((value, index) => {
    board.put(row, index + 4, value);
  });
}

function knownIndicator(
  row: number,
  level1: string,
  level2: string,
  indicator: ProjectIndicator
): KnownIndicator {
  const cell = (column: number, value: CellValue) => ({
    cell: address(row, column),
    text: shownText(value),
  });
  return {
    row,
    level1,
    level2,
    name: indicator.name,
    weight: indicator.weight,
    rate: cell(8, indicator.rate),
    target: cell(6, indicator.target),
    actual: cell(7, indicator.actual),
    score: cell(9, indicator.score),
    rule: cell(12, indicator.rule),
    reason: cell(14, indicator.reason ?? null),
  };
}

/** The form of the whole department: 9 columns, no rates, rules, reasons or total. */
export function layOutDepartment(form: DepartmentForm): FormLayout {
  const board = new Board();
  board.across(1, 1, 9, DEPARTMENT_TITLE, "title");
  board.across(2, 1, 9, `（${String(form.year)}年度）`, "subtitle");
  board.across(3, 1, 2, "单位名称");
  board.across(3, 3, 9, form.unit);
  board.spread({ top: 4, left: 1, bottom: 8, right: 2 }, "部门资金（万元）");
  DEPARTMENT_FUND_HEADINGS.forEach((heading, index) => {
    board.put(4, index + 3, heading);
  });
  form.funds.forEach((line, index) => {
    const row = 5 + index;
    const total = line.weight !== undefined;
    board.put(row, 3, line.label);
    board.put(row, 4, line.initial, "number");
    board.put(row, 5, line.budget, "number");
    board.put(row, 6, line.executed, "number");
    board.put(row, 7, total ? (line.weight ?? null) : "-", total ? "number" : "centre");
    board.put(row, 8, total ? (line.rate ?? null) : "-", total ? "percent" : "centre");
    board.put(row, 9, total ? (line.score ?? null) : "-", total ? "number" : "centre");
  });

  board.spread({ top: 9, left: 1, bottom: 10, right: 2 }, "年度总体目标");
  board.across(9, 3, 5, "预期目标");
  board.across(9, 6, 9, "实际完成情况");
  board.across(10, 3, 5, form.goal, "left");
  board.across(10, 6, 9, form.result, "left");

  board.put(11, 1, "一级指标");
  board.put(11, 2, "二级指标");
  board.across(11, 3, 4, "三级指标");
  ["预期指标值", "指标值设定依据", "分值权重", "实际完成指标值", "得分"].forEach(
    (heading, index) => {
      board.put(11, index + 5, heading);
    }
  );
  const known: KnownIndicator[] = form.indicators.map((indicator, index) => {
    const row = 12 + index;
    board.across(row, 3, 4, indicator.name);
    board.put(row, 5, indicator.target);
    board.put(row, 6, indicator.basis);
    board.put(row, 7, indicator.weight);
    board.put(row, 8, indicator.actual);
    board.put(row, 9, indicator.score);
    return {
      row,
      level1: form.level1,
      level2: form.level2,
      name: indicator.name,
      weight: indicator.weight,
      rate: null,
      target: { cell: address(row, 5), text: indicator.target },
      actual: { cell: address(row, 8), text: indicator.actual },
      score: { cell: address(row, 9), text: shownText(indicator.score) },
      rule: null,
      reason: null,
    };
  });
  const lastRow = 11 + form.indicators.length;
  board.down(1, 12, lastRow, form.level1);
  board.down(2, 12, lastRow, form.level2);

  return {
    cells: board.cells,
    merges: board.merges,
    lastRow,
    known: {
      sheet: form.sheet,
      range: areaName({ top: 1, left: 1, bottom: lastRow, right: 9 }),
      kind: "department-self-evaluation",
      title: DEPARTMENT_TITLE,
      year: form.year,
      unit: form.unit,
      project: null,
      moneyUnit: "万元",
      indicators: known,
      funds: form.funds.map((line, index) => knownFundLine(line, 5 + index)),
      total: null,
    },
  };
}
