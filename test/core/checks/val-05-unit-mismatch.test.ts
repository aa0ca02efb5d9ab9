import { unitMismatch } from "../../../src/core/checks/val-05-unit-mismatch";
import {
  buildForm,
  buildSheet,
  type CellSpec,
  FIRST_ROW,
  RIGHT_ROW,
} from "../../support/form-builder";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOAL } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, actual: CellSpec) =>
  runCheck(unitMismatch, buildForm({ rows: [{ ...RIGHT_ROW, target, actual }] }));
const CELL = `G${FIRST_ROW}`;

describe("VAL-05 unit mismatch", () => {
  test.each<[CellSpec, CellSpec]>([
    [">=33盏", "=35盏"],
    [">=1万元", "=12000元"],
    [">=16.5公里", "=16500米"],
    [">=95百分比", "=96%"],
    [">=95%", { value: 0.96, format: "0%" }],
    ["<=15天", "=3日"],
    [">=1000人", "=0.12万人"],
    ["成效明显", "达到预期指标"],
    ["2024年12月15日前", "2024年12月11日"],
    [">=95%", "达到预期指标"],
    [">=90", "=96%"],
    [">=33盏", null],
    [">=33盏", "—"],
  ])("%p and %p is right", (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  test.each([
    [">=40个", "=41人", "个", "人"],
    [">=50人", "=52个", "人", "个"],
    [">=33盏", "=35%", "盏", "%"],
    [">=3篇", "=4套", "篇", "套"],
    [">=15天", "=3万元", "天", "万元"],
  ])("%s and %s do not convert", (target, actual, targetUnit, actualUnit) => {
    expect(check(target, actual)).toMatchObject([
      {
        cell: CELL,
        severity: "error",
        situation: "different",
        data: { target, actual, targetUnit, actualUnit },
        fix: null,
      },
    ]);
  });

  test.each([
    [">=50名", "=52人", "名", "人"],
    [">=50人", "=52位", "人", "位"],
    [">=3期", "=4班次", "期", "班次"],
  ])("%s and %s count the same with another word", (target, actual, targetUnit, actualUnit) => {
    expect(check(target, actual)).toMatchObject([
      {
        cell: CELL,
        severity: "warning",
        situation: "loose",
        data: { target, actual, targetUnit, actualUnit },
      },
    ]);
  });

  test("0 is 0 in every unit", () => {
    expect(check("≤0.9‰", "0")).toEqual([]);
    expect(check("≤2起", 0)).toEqual([]);
    expect(check("≤2起", 1)).toHaveLength(1);
  });

  test("人 and 人次 are not the same thing", () => {
    expect(check(">=50人", "=52人次")).toMatchObject([{ situation: "different" }]);
  });

  test.each<[CellSpec, CellSpec, string]>([
    [">=33盏", "=35", "35"],
    [">=33盏", 35, "35"],
  ])("%p and %p: the result has no unit", (target, actual, shown) => {
    expect(check(target, actual)).toMatchObject([
      {
        cell: CELL,
        severity: "warning",
        situation: "missing",
        data: {
          target: ">=33盏",
          actual: expect.stringContaining(shown),
          targetUnit: "盏",
          actualUnit: "",
        },
      },
    ]);
  });

  test("a unit column states the unit of both", () => {
    const cells = {
      A1: "项目自评表",
      A2: "三级指标",
      B2: "指标值",
      C2: "计量单位",
      D2: "实际完成值",
      A3: "修路里程",
      B3: "3公里",
      C3: "公里",
      D3: 4,
    };
    expect(runCheck(unitMismatch, buildSheet({ cells }))).toEqual([]);
    const without = { ...cells, C2: "备注" };
    expect(runCheck(unitMismatch, buildSheet({ cells: without }))).toMatchObject([{ cell: "D3" }]);
  });

  test("a value's own unit is that of the unit column", () => {
    const rows = [
      { ...RIGHT_GOAL, target: "≥3", unit: "公里" },
      { ...RIGHT_GOAL, target: "≥3 千米", unit: "公里" },
      { ...RIGHT_GOAL, target: "≥3公里", unit: null },
      { ...RIGHT_GOAL, target: "≥95%", unit: "百分比" },
      { ...RIGHT_GOAL, target: "≥3公里", unit: "米" },
      { ...RIGHT_GOAL, target: "≥3万元", unit: "元" },
    ];
    expect(runCheck(unitMismatch, buildGoalForm({ rows, with: ["unit"] }))).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW + 4}`,
        severity: "error",
        situation: "column",
        data: { value: "≥3公里", unit: "公里", column: "米" },
        fix: null,
      },
      { cell: `E${FIRST_GOAL_ROW + 5}`, situation: "column" },
    ]);
  });
});
