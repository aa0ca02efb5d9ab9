import { requiredColumns } from "../../../src/core/checks/str-02-required-columns";
import { buildForm, buildSheet, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { Decimal } from "../../../src/core/value/decimal";
import { buildGoalForm, RIGHT_GOALS } from "../../support/goal-form";
import { onlyTable, runCheck, runCheckOn } from "../../support/run-check";

const HEADING = `D${FIRST_ROW - 1}`;

describe("STR-02 required columns", () => {
  test("all there", () => {
    expect(runCheck(requiredColumns, buildForm({ rows: [RIGHT_ROW] }))).toEqual([]);
  });

  test("columns that not every form has are not asked for", () => {
    const sheet = buildForm({ rows: [RIGHT_ROW], without: ["rate", "rule", "reason", "level1"] });
    expect(runCheck(requiredColumns, sheet)).toEqual([]);
  });

  test.each([
    ["weight", "分值"],
    ["score", "得分"],
    ["target", "指标值"],
  ] as const)("a self-evaluation without %s", (key, column) => {
    expect(
      runCheck(requiredColumns, buildForm({ rows: [RIGHT_ROW], without: [key] }))
    ).toMatchObject([
      {
        cell: HEADING,
        severity: "error",
        situation: "missing",
        data: { column, spelling: column },
        fix: null,
      },
    ]);
  });

  test("each missing column is named", () => {
    const sheet = buildForm({ rows: [RIGHT_ROW], without: ["weight", "score"] });
    expect(runCheck(requiredColumns, sheet).map(({ data }) => data["column"])).toEqual([
      "分值",
      "得分",
    ]);
  });

  test("a goal table needs no result, weight or score", () => {
    const sheet = buildSheet({
      cells: {
        A1: "项目绩效目标表",
        A2: "一级指标",
        B2: "二级指标",
        C2: "三级指标",
        D2: "指标值",
        A3: "产出指标",
        B3: "数量指标",
        C3: "修路里程",
        D3: "≥3公里",
      },
    });
    expect(runCheck(requiredColumns, sheet)).toEqual([]);
  });

  test.each([
    ["project-goals", []],
    ["department-declaration", []],
    ["monitoring", ["实际完成值"]],
    ["transfer-self-evaluation", ["实际完成值", "分值", "得分"]],
  ] as const)("%s without results lacks %p", (kind, columns) => {
    const table = onlyTable(buildGoalForm({ rows: RIGHT_GOALS }));
    expect(
      runCheckOn(requiredColumns, { ...table, kind }).map(({ data }) => data["column"])
    ).toEqual(columns);
  });

  test("a transfer payment reported by region gives no points", () => {
    const table = onlyTable(buildForm({ rows: [RIGHT_ROW], without: ["weight", "score"] }));
    const kind = "transfer-self-evaluation";
    expect(runCheckOn(requiredColumns, { ...table, kind })).toEqual([]);
    const half = onlyTable(buildForm({ rows: [RIGHT_ROW], without: ["score"] }));
    expect(runCheckOn(requiredColumns, { ...half, kind })).toMatchObject([
      { data: { column: "得分" } },
    ]);
  });

  test("points written into the levels stand for a weight column", () => {
    const table = onlyTable(buildForm({ rows: [RIGHT_ROW], without: ["weight"] }));
    const [indicator] = table.indicators;
    if (!indicator) throw new Error("No indicator");
    const group = {
      level: 1,
      name: "产出指标",
      field: indicator.name,
      weight: new Decimal(40),
      firstRow: 7,
      lastRow: 7,
    } as const;
    expect(runCheckOn(requiredColumns, { ...table, groups: [group] })).toEqual([]);
    expect(
      runCheckOn(requiredColumns, { ...table, groups: [{ ...group, weight: null }] })
    ).toHaveLength(1);
  });
});
