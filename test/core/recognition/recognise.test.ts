import { recognise, recogniseSheet } from "../../../src/core/recognition/recognise";
import { columnName, formatArea } from "../../../src/core/sheet/address";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import { buildSheet, type CellSpec, type SheetSpec } from "../../support/form-builder";

/** A sheet written row by row; "" leaves a cell empty. */
function sheetOf(
  rows: readonly (readonly CellSpec[])[],
  { top = 1, left = 0, ...spec }: { top?: number; left?: number } & Omit<SheetSpec, "cells"> = {}
) {
  const cells: Record<string, CellSpec> = {};
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      if (content !== "") cells[`${columnName(left + column)}${top + index}`] = content;
    })
  );
  return buildSheet({ ...spec, cells });
}

function only(sheet: ReturnType<typeof sheetOf>): IndicatorTable {
  const tables = recogniseSheet(sheet);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error("No table recognised");
  return table;
}

const HEADER = ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"];
const FIRST = ["产出指标", "数量指标", "修路里程", 50, "≥3公里", "3公里", 50];
const SECOND = ["", "质量指标", "验收合格率", 30, "≥95%", "98%", 30];
const THIRD = ["效益指标", "社会效益", "惠及人数", 20, "≥200人", "260人", 20];
const TITLE = ["项目支出绩效自评表"];
const TOTAL = ["总分", "", "", 100, "", "", 100];
const FORM = [TITLE, HEADER, FIRST, SECOND, THIRD, TOTAL];

const names = (table: IndicatorTable) => table.indicators.map(({ name }) => name.text);
const levels = (table: IndicatorTable) =>
  table.indicators.map(({ level1, level2 }) => `${level1}/${level2}`);
const NAMES = ["修路里程", "验收合格率", "惠及人数"];
const LEVELS = ["产出指标/数量指标", "产出指标/质量指标", "效益指标/社会效益"];

describe("where a table stands", () => {
  test.each([
    [1, 0, "A1:G6"],
    [1, 3, "D1:J6"],
    [5, 0, "A5:G10"],
    [120, 26, "AA120:AG125"],
  ])("row %d, column %d", (top, left, range) => {
    const table = only(sheetOf(FORM, { top, left }));
    expect(formatArea(table.area)).toBe(range);
    expect(names(table)).toEqual(NAMES);
    expect(levels(table)).toEqual(LEVELS);
    expect(table.total?.score.address).toBe(`${columnName(left + 6)}${top + 5}`);
    expect(table.indicators[0]?.target?.address).toBe(`${columnName(left + 4)}${top + 2}`);
  });

  test("columns between its own do not disturb", () => {
    const spread = FORM.map((row) => row.flatMap((content) => [content, ""]));
    const table = only(sheetOf(spread));
    expect(names(table)).toEqual(NAMES);
    expect(table.indicators[0]?.score?.address).toBe("M3");
  });

  test("the id is the sheet and the first cell", () => {
    expect(only(sheetOf(FORM, { top: 3, left: 1, name: "项目01" })).id).toBe("项目01!B3");
  });
});

describe("the columns", () => {
  test("may stand in any order", () => {
    const order = [6, 2, 5, 0, 3, 4, 1];
    const table = only(sheetOf(FORM.map((row) => order.map((column) => row[column] ?? ""))));
    expect(names(table)).toEqual(NAMES);
    expect(levels(table)).toEqual(LEVELS);
    expect(table.indicators.map(({ score }) => score?.amount?.toNumber())).toEqual([50, 30, 20]);
    expect(table.indicators.map(({ target }) => target?.text)).toEqual([
      "≥3公里",
      "≥95%",
      "≥200人",
    ]);
  });

  test("headings may hold line breaks, spaces and full-width brackets", () => {
    const header = [
      "一级\n指标",
      "二 级 指 标",
      "三级指标名称",
      "权重（%）",
      "年度指标值（Ａ）",
      "全年实际值\n（B）",
      "得 分：",
    ];
    const table = only(sheetOf([TITLE, header, FIRST, SECOND, THIRD]));
    expect(Object.keys(table.header.columns).sort()).toEqual([
      "actual",
      "level1",
      "level2",
      "name",
      "score",
      "target",
      "weight",
    ]);
    expect(table.header.columns.target?.heading.text).toBe("年度指标值（Ａ）");
    expect(names(table)).toEqual(NAMES);
  });

  test("a header may have two rows, the lower heading deciding", () => {
    const table = only(
      buildSheet({
        cells: {
          A1: "部门整体支出绩效目标表",
          A2: "三级指标",
          B2: "近两年指标值",
          D2: "预期指标值",
          E2: "指标方向",
          B3: "2022年",
          C3: "2023年",
          A4: "修路里程",
          B4: "2公里",
          C4: "3公里",
          D4: "4公里",
          E4: "≥",
        },
        merges: ["A2:A3", "B2:C2", "D2:D3", "E2:E3"],
      })
    );
    expect(table.header).toMatchObject({ top: 1, bottom: 2 });
    expect(table.indicators).toMatchObject([
      {
        name: { address: "A4" },
        target: { address: "D4" },
        others: { history: { address: "B4" }, operator: { address: "E4" } },
      },
    ]);
  });

  test("every other column is kept by its meaning", () => {
    const table = only(
      sheetOf([
        TITLE,
        ["三级指标", "指标性质", "年度指标值", "计量单位", "实际完成值", "上年完成情况", "备注"],
        ["修路里程", "≥", 3, "公里", 3.2, "2公里", "无"],
      ])
    );
    expect(table.indicators[0]).toMatchObject({
      weight: null,
      rate: null,
      score: null,
      reason: { text: "无" },
      others: {
        operator: { text: "≥" },
        unit: { text: "公里" },
        history: { text: "2公里" },
      },
    });
  });
});

describe("the levels", () => {
  const column = (values: readonly string[], merges: readonly string[] = []) => {
    const rows = [FIRST, SECOND, THIRD].map((row, index) => [values[index] ?? "", ...row.slice(1)]);
    return levels(only(sheetOf([TITLE, HEADER, ...rows], { merges })));
  };

  test("may be merged", () => {
    expect(column(["产出指标", "", "效益指标"], ["A3:A4"])).toEqual(LEVELS);
  });

  test("may be repeated in every row", () => {
    expect(column(["产出指标", "产出指标", "效益指标"])).toEqual(LEVELS);
  });

  test("may be lost after their first row", () => {
    expect(column(["产出指标", "", "效益指标"])).toEqual(LEVELS);
  });

  test("are read without line breaks", () => {
    expect(column(["产出\n指标", "", "效益 指标"])).toEqual(LEVELS);
  });

  test("a new first level does not keep the second level of the one before", () => {
    const rows = [FIRST, ["效益指标", "", "惠及人数", 20, "≥200人", "260人", 20]];
    expect(levels(only(sheetOf([TITLE, HEADER, ...rows])))).toEqual([
      "产出指标/数量指标",
      "效益指标/null",
    ]);
  });

  test("a form may have none", () => {
    const rows = [HEADER, FIRST].map((row) => row.slice(2));
    expect(levels(only(sheetOf([TITLE, ...rows])))).toEqual(["null/null"]);
  });
});

describe("the end of the rows", () => {
  test("is the total row, whatever it is called", () => {
    for (const label of ["总分", "合计", "总 计", "自评得分", "总得分："]) {
      const table = only(sheetOf([TITLE, HEADER, FIRST, [label, "", "", 100, "", "", 88.5]]));
      expect(table.total).toMatchObject({
        row: 3,
        label: { text: label },
        weight: { address: "D4" },
        score: { address: "G4", text: "88.5" },
      });
      expect(table.indicators).toHaveLength(1);
    }
  });

  test("may lack a total row", () => {
    const table = only(sheetOf(FORM.slice(0, -1)));
    expect(table.total).toBeNull();
    expect(names(table)).toEqual(NAMES);
    expect(formatArea(table.area)).toBe("A1:G5");
  });

  test.each([
    ["备注：本表一式两份。"],
    ["注：得分保留两位小数。"],
    ["填表人：张某某"],
    ["单位负责人（签字）："],
    ["填报说明：1.定量指标……"],
  ])("%s below does not belong to it", (line) => {
    const table = only(sheetOf([TITLE, HEADER, FIRST, SECOND, THIRD, [line]]));
    expect(names(table)).toEqual(NAMES);
    expect(table.area.bottom).toBe(4);
  });

  test("notes below a total do not belong to it", () => {
    const table = only(
      sheetOf([...FORM, [""], ["备注：无"], ["填表人：张某某", "", "联系电话：0"]])
    );
    expect(names(table)).toEqual(NAMES);
    expect(table.area.bottom).toBe(5);
  });

  test("one or two empty rows do not end it, three do", () => {
    const gap = (rows: number) =>
      only(
        sheetOf([
          TITLE,
          HEADER,
          FIRST,
          ...Array.from({ length: rows }, () => [""]),
          ["", "", "惠及人数", 20, "≥2人", "2人", 20],
        ])
      );
    expect(names(gap(1))).toEqual(["修路里程", "惠及人数"]);
    expect(names(gap(2))).toEqual(["修路里程", "惠及人数"]);
    expect(names(gap(3))).toEqual(["修路里程"]);
  });

  test("an empty row inside merged levels is no indicator", () => {
    const table = only(
      sheetOf([TITLE, HEADER, FIRST, [""], THIRD], { merges: ["A3:A4", "B3:B4"] })
    );
    expect(names(table)).toEqual(["修路里程", "惠及人数"]);
  });
});

describe("the total", () => {
  const withTotal = (row: readonly CellSpec[]) =>
    only(
      sheetOf([
        TITLE,
        ["三级指标", "分值", "年度指标值", "实际完成值", "完成率", "得分", "备注"],
        ["修路里程", 90, "≥3公里", "3公里", "100%", 90, ""],
        row,
      ])
    ).total;

  test("stands under the score", () => {
    expect(withTotal(["总分", 100, "", "", "", 98.5])?.score).toMatchObject({ address: "F4" });
  });

  test("or under the completion rate", () => {
    const total = withTotal(["总分", 100, "", "", "99.14分"]);
    expect(total?.score).toMatchObject({ address: "E4", text: "99.14分" });
    expect(total?.score.amount?.toNumber()).toBe(99.14);
    expect(total?.weight?.amount?.toNumber()).toBe(100);
  });

  test("or elsewhere, with a grade beside it", () => {
    const total = withTotal(["总分", 100, 96, "优"]);
    expect(total?.score).toMatchObject({ address: "C4" });
    expect(total?.weight).toMatchObject({ address: "B4" });
  });

  test("an empty one belongs under the score", () => {
    expect(withTotal(["总分", 100])?.score).toMatchObject({ address: "F4", amount: null });
  });
});

describe("the fund block", () => {
  const FUNDS = [
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", 100, "1,200.50", 900, 10, "74.97%", 7.5],
    ["其中：当年财政拨款", 100, 1200.5, 900, "—", "—", "—"],
    ["其他资金", "", 0, "0.00", "-", "", ""],
  ];
  const table = only(sheetOf([TITLE, ...FUNDS, HEADER, FIRST, SECOND, THIRD, TOTAL]));

  test("its 分值 and 得分 are its own, those of the indicators theirs", () => {
    expect(table.funds?.total).toMatchObject({
      label: "年度资金总额",
      weight: { address: "E3" },
      score: { address: "G3" },
    });
    expect(table.header.columns.score?.heading.address).toBe("G6");
    expect(table.header.columns.weight?.heading.address).toBe("D6");
    expect(names(table)).toEqual(NAMES);
  });

  test("amounts are numbers with or without separators; dashes and blanks are none", () => {
    const [total, grant, other] = table.funds?.rows ?? [];
    expect(total?.budget?.amount?.toNumber()).toBe(1200.5);
    expect(total?.rate?.amount?.toNumber()).toBe(74.97);
    expect(grant).toMatchObject({
      label: "其中：当年财政拨款",
      weight: { amount: null },
      rate: { amount: null },
    });
    expect(other).toMatchObject({ initial: { amount: null }, weight: { amount: null } });
    expect(other?.executed?.amount?.toNumber()).toBe(0);
  });

  test("its total may come last, under a title that is merged beside it", () => {
    const { funds } = only(
      sheetOf(
        [
          TITLE,
          [
            "部门资金（万元）",
            "资金来源",
            "年初预算数",
            "全年预算数",
            "全年执行数",
            "分值权重",
            "执行率",
            "得分",
          ],
          ["", "上级资金", 1, 2, 2, "-", "-", "-"],
          ["", "合计", 1, 2, 2, 10, "100%", 10],
          HEADER,
          FIRST,
        ],
        { merges: ["A2:A4"] }
      )
    );
    expect(funds?.rows.map(({ label }) => label)).toEqual(["上级资金", "合计"]);
    expect(funds?.total?.score?.address).toBe("H4");
  });

  test("may have no weight column", () => {
    const { funds } = only(
      sheetOf([
        TITLE,
        [
          "预算执行情况（元）（20分）",
          "预算数(A)",
          "执行数(B)",
          "执行率(B/A)",
          "得分(20分*执行率)",
        ],
        ["年度资金总额", 100, 86.2, "86.2%", 17.24],
        HEADER,
        FIRST,
      ])
    );
    expect(funds?.total).toMatchObject({
      weight: { address: "E2" },
      initial: null,
      score: { address: "E3" },
    });
    expect(funds?.total?.weight?.amount?.toNumber()).toBe(20);
    expect(funds?.total?.executed?.amount?.toNumber()).toBe(86.2);
  });

  test("ends where the goals begin", () => {
    const { funds, narratives } = only(
      sheetOf(
        [
          TITLE,
          ...FUNDS.slice(0, 2),
          ["年度总体目标", "预期目标", "", "", "实际完成情况"],
          ["", "修路3公里", "", "", "修路3公里，已通车"],
          HEADER,
          FIRST,
        ],
        { merges: ["A4:A5"] }
      )
    );
    expect(funds?.rows).toHaveLength(1);
    expect(narratives.map(({ role, field }) => [role, field.address])).toEqual([
      ["expected", "B5"],
      ["actual", "E5"],
    ]);
  });

  test("a form may have none", () => {
    expect(only(sheetOf(FORM)).funds).toBeNull();
  });
});

describe("the money unit", () => {
  test.each([
    ["项目资金（万元）", "万元"],
    ["项目资金（单位：元）", "元"],
    ["单位：万元", "万元"],
    ["金额单位：亿元", "亿元"],
    ["项目资金", null],
    ["到位资金100元", null],
  ])("%s: %s", (text, unit) => {
    expect(only(sheetOf([TITLE, [text], HEADER, FIRST])).moneyUnit).toBe(unit);
  });
});

describe("the year", () => {
  test.each<[string, readonly (readonly CellSpec[])[], number | null, string | null]>([
    ["in its own line", [TITLE, ["（2024年度）"]], 2024, "A2"],
    ["in its own line, in half-width brackets", [TITLE, ["(2023年)"]], 2023, "A2"],
    ["in its own line, spread", [TITLE, ["（ 2024 年度 ）"]], 2024, "A2"],
    ["in the title", [["2022年度项目支出绩效自评表（公开14表）"]], 2022, "A1"],
    ["beside a label", [TITLE, ["预算年度", "2021年"]], 2021, "B2"],
    [
      "its own line before the title",
      [["2022年度项目支出绩效自评表"], ["（2023年度）"]],
      2023,
      "A2",
    ],
    ["missing", [TITLE], null, null],
    ["a date is none", [TITLE, ["填报日期：2024年3月1日"]], null, null],
  ])("%s", (_, head, year, address) => {
    const table = only(sheetOf([...head, HEADER, FIRST]));
    expect(table.year).toBe(year);
    expect(table.yearField?.address ?? null).toBe(address);
  });
});

describe("who and what", () => {
  test("project and unit stand beside their labels, across merged cells", () => {
    const table = only(
      sheetOf(
        [
          TITLE,
          ["项目名称", "", "修路项目"],
          ["主管部门", "", "交通局", "", "实施单位", "公路段"],
          HEADER,
          FIRST,
        ],
        { merges: ["A2:B2", "C2:G2", "A3:B3"] }
      )
    );
    expect(table.project).toMatchObject({ address: "C2", text: "修路项目" });
    expect(table.unit).toMatchObject({ address: "F3", text: "公路段" });
  });

  test("without labels there are none", () => {
    expect(only(sheetOf(FORM))).toMatchObject({ project: null, unit: null });
  });
});

describe("the kind", () => {
  const RESULTS = [HEADER, FIRST];
  const GOALS = [HEADER.slice(0, 5), FIRST.slice(0, 5)];

  test.each([
    ["项目支出绩效自评表", RESULTS, "project-self-evaluation"],
    ["2022年度项目支出绩效自评表（公开14表）", RESULTS, "project-self-evaluation"],
    ["绩效目标自评表", RESULTS, "project-self-evaluation"],
    ["部门整体支出绩效自评表", RESULTS, "department-self-evaluation"],
    ["单位整体支出绩效自评表", RESULTS, "department-self-evaluation"],
    ["项目支出绩效目标申报表", GOALS, "project-declaration"],
    ["部门整体支出绩效目标表", GOALS, "department-goals"],
    ["项目支出绩效目标运行监控表", RESULTS, "monitoring"],
    ["绩效目标表", RESULTS, "project-self-evaluation"],
  ])("%s", (title, block, kind) => {
    expect(only(sheetOf([[title], ...block])).kind).toBe(kind);
  });

  test("the columns of monitoring decide without a title", () => {
    const rows = [
      ["三级指标", "年度指标值", "1-6月完成情况", "全年预计完成情况", "完成可能性"],
      ["修路里程", "≥3公里", "1公里", "3公里", "确定能"],
    ];
    expect(only(sheetOf(rows)).kind).toBe("monitoring");
  });

  test("without a title a named project makes it a project's", () => {
    expect(only(sheetOf([["项目名称", "修路"], ...RESULTS])).kind).toBe("project-self-evaluation");
    expect(only(sheetOf([["单位名称", "交通局"], ...RESULTS])).kind).toBe(
      "department-self-evaluation"
    );
  });
});

describe("several tables", () => {
  const OTHER = [
    ["部门整体支出绩效自评表"],
    HEADER,
    ["产出指标", "数量指标", "办件数", 90, "≥3件", "3件", 90],
    TOTAL,
  ];

  test.each([0, 1, 4])("one below the other with %d empty rows between", (rows) => {
    const gap = Array.from({ length: rows }, () => [""]);
    const tables = recogniseSheet(sheetOf([...FORM, ...gap, ...OTHER]));
    expect(tables.map(names)).toEqual([NAMES, ["办件数"]]);
    expect(tables.map(({ title }) => title?.text)).toEqual([
      "项目支出绩效自评表",
      "部门整体支出绩效自评表",
    ]);
    expect(tables.map(({ area }) => formatArea(area))).toEqual([
      "A1:G6",
      `A${7 + rows}:G${10 + rows}`,
    ]);
  });

  test("one below the other without total rows", () => {
    const tables = recogniseSheet(sheetOf([...FORM.slice(0, -1), ...OTHER.slice(0, -1)]));
    expect(tables.map(names)).toEqual([NAMES, ["办件数"]]);
    expect(tables.map(({ total }) => total)).toEqual([null, null]);
  });

  test("the funds of the second are not taken for rows of the first", () => {
    const second = [
      OTHER[0] ?? [],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", 1, 1, 1, 10, "100%", 10],
      ...OTHER.slice(1),
    ];
    const tables = recogniseSheet(sheetOf([...FORM.slice(0, -1), ...second]));
    expect(tables.map(names)).toEqual([NAMES, ["办件数"]]);
    expect(tables.map(({ funds }) => funds?.rows.length ?? 0)).toEqual([0, 1]);
  });

  test("come in the order of their sheets, hidden ones too", () => {
    const tables = recognise([
      sheetOf(FORM, { name: "乙" }),
      sheetOf([["说明"]], { name: "说明" }),
      sheetOf(FORM, { name: "甲", visibility: "hidden", isProtected: true }),
    ]);
    expect(
      tables.map(({ sheet, sheetVisibility, isProtected }) => [sheet, sheetVisibility, isProtected])
    ).toEqual([
      ["乙", "visible", false],
      ["甲", "hidden", true],
    ]);
  });

  test("hidden rows belong to their table and say so", () => {
    const table = only(sheetOf(FORM, { hiddenRows: [4] }));
    expect(table.indicators.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });
});

describe("a header printed again after a page break", () => {
  const REPEATED = [TITLE, HEADER, FIRST, HEADER, SECOND, THIRD, TOTAL];

  test("does not begin another table", () => {
    const table = only(sheetOf(REPEATED));
    expect(names(table)).toEqual(NAMES);
    expect(levels(table)).toEqual(LEVELS);
    expect(table.total?.row).toBe(6);
  });

  test("may be printed on every page", () => {
    const table = only(sheetOf([TITLE, HEADER, FIRST, HEADER, SECOND, [""], HEADER, THIRD]));
    expect(names(table)).toEqual(NAMES);
  });

  test("is no repetition behind a total: another form begins", () => {
    const tables = recogniseSheet(sheetOf([TITLE, HEADER, FIRST, TOTAL, HEADER, SECOND]));
    expect(tables.map(names)).toEqual([["修路里程"], ["验收合格率"]]);
  });

  test("is no repetition where its columns are others", () => {
    const other = [...HEADER.slice(0, 5), "备注"];
    const tables = recogniseSheet(sheetOf([TITLE, HEADER, FIRST, other, SECOND.slice(0, 5)]));
    expect(tables.map(names)).toEqual([["修路里程"], ["验收合格率"]]);
  });

  // Known defect: rows behind the second header are lost or land in the first table.
  test.each<[string, readonly (readonly CellSpec[])[]]>([
    ["a gap", [[""], [""], [""]]],
    ["a note", [["备注：无"]]],
    ["the name of another project", [["项目名称", "", "修桥项目"]]],
  ])("behind %s no row is lost: another form begins", (_, between) => {
    const rows = [["项目名称", "", "修路项目"], HEADER, FIRST, ...between, HEADER, SECOND];
    const tables = recogniseSheet(sheetOf(rows));
    expect(tables.map(names)).toEqual([["修路里程"], ["验收合格率"]]);
  });
});

describe("other sheets", () => {
  test.each<[string, readonly (readonly CellSpec[])[]]>([
    ["an empty sheet", []],
    [
      "a roster",
      [
        ["姓名", "单位", "职务", "联系电话"],
        ["张某", "交通局", "科员", "0"],
      ],
    ],
    [
      "a budget list",
      [
        ["2024年部门预算项目支出表"],
        ["项目名称", "项目单位", "年初预算数", "全年预算数", "全年执行数", "执行率"],
        ["修路", "公路段", 100, 100, 90, "90%"],
      ],
    ],
    [
      "a staff appraisal",
      [
        ["2024年度工作人员考核评分表"],
        ["姓名", "考核项目", "权重", "评分标准", "自评分", "得分", "备注"],
        ["张某", "出勤", 20, "缺勤一次扣1分", 20, 19, ""],
      ],
    ],
    [
      "an inspection list",
      [
        ["检查项目", "评分标准", "分值", "得分", "说明"],
        ["台账", "齐全得5分", 5, 5, ""],
      ],
    ],
    [
      "a catalogue of indicators",
      [
        ["指标名称", "指标编码", "说明"],
        ["修路里程", "A01", ""],
      ],
    ],
    ["a header without rows", [TITLE, HEADER]],
    ["a header with a total alone", [TITLE, HEADER, TOTAL]],
    ["prose", [["本表的三级指标、年度指标值、实际完成值和得分由项目单位填写。"]]],
  ])("%s is no table", (_, rows) => {
    expect(recogniseSheet(sheetOf(rows))).toEqual([]);
  });

  // Known defect: taken for the self-evaluation of a department.
  test("a staff appraisal with targets is no table", () => {
    const rows = [
      ["2024年度员工考核表"],
      ["姓名", "指标名称", "目标值", "完成值", "权重", "得分"],
      ["张某", "出勤天数", "250天", "249天", 20, 19],
    ];
    expect(recogniseSheet(sheetOf(rows))).toEqual([]);
  });
});
