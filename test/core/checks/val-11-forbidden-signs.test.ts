import { forbiddenSigns } from "../../../src/core/checks/val-11-forbidden-signs";
import { buildForm, type CellSpec, FIRST_ROW, RIGHT_ROW } from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (target: CellSpec, actual: CellSpec = "=1台", name = "购置设备数量") =>
  runCheck(forbiddenSigns, buildForm({ rows: [{ ...RIGHT_ROW, name, target, actual }] }));
const CELL = `F${FIRST_ROW}`;

describe("VAL-11 forbidden signs", () => {
  test.each<CellSpec>([
    ">=1台",
    "80-90分",
    "2024-12-15",
    "≤120元/人*月",
    "成效\n明显",
    "ISO 9001",
    "1 200",
    "R&D",
    "培训**人",
    "无",
    "",
    null,
    12,
    "完成前期工作，并按照有关文件的要求组织验收， 报告经过专家组评审后按照规定的程序提交主管部门备案",
  ])("%p is right", (target) => {
    expect(check(target)).toEqual([]);
  });

  test.each(["-", "—", "——", "_", "*"])("%s alone is no value", (target) => {
    expect(check(target)).toMatchObject([
      {
        cell: CELL,
        severity: "error",
        situation: "placeholder",
        data: { name: "购置设备数量", value: target },
        fix: null,
      },
    ]);
    expect(check(">=1台", target)).toMatchObject([{ cell: `G${FIRST_ROW}` }]);
    expect(check(target, "=1台", "—")).toEqual([]);
  });

  test.each([
    ["成效-明显", "-"],
    ["成效_明显", "_"],
    ["成效*明显", "*"],
    ["3个*2项", "*"],
  ])("%s holds %s", (target, sign) => {
    expect(check(target)).toMatchObject([
      {
        cell: CELL,
        severity: "error",
        situation: "sign",
        data: { value: target, sign },
        fix: null,
      },
    ]);
  });

  test.each([
    ["≥ 95%", "≥95%"],
    ["≥95 %", "≥95%"],
    ["　≥95%", "≥95%"],
    ["≥95%\u3000", "≥95%"],
    ["成效 明显", "成效明显"],
    ["＞= 3 个", "＞=3个"],
  ])("%p has spaces", (target, fixed) => {
    expect(check(target)).toMatchObject([
      {
        cell: CELL,
        severity: "warning",
        situation: "space",
        data: { value: target.trim(), fixed },
        fix: { safe: true, edits: [{ before: { value: target }, after: { value: fixed } }] },
      },
    ]);
  });
});
