import { nameAndValue } from "../../../src/core/checks/str-03-name-and-value";
import {
  buildForm,
  buildSheet,
  FIRST_ROW,
  RIGHT_ROW,
  type RowSpec,
} from "../../support/form-builder";
import { runCheck } from "../../support/run-check";

const check = (row: RowSpec, without: readonly (keyof RowSpec)[] = []) =>
  runCheck(nameAndValue, buildForm({ rows: [{ ...RIGHT_ROW, ...row }], without }));

describe("STR-03 name and value", () => {
  test("a full row is right", () => {
    expect(check({})).toEqual([]);
  });

  test("0 is an entry", () => {
    expect(check({ target: 0, actual: 0, score: 0, rate: { value: 0, format: "0%" } })).toEqual([]);
  });

  test("a formula is an entry, even while it shows nothing", () => {
    const pending = { value: null, text: "", formula: "=PERF.SCORE(F8,G8,E8)" };
    expect(check({ score: pending })).toEqual([]);
  });

  test("columns that the form does not have are not asked for", () => {
    expect(check({}, ["rate", "score"])).toEqual([]);
  });

  test("values without a name", () => {
    expect(check({ name: " " })).toMatchObject([
      {
        cell: `D${FIRST_ROW}`,
        severity: "error",
        situation: "noName",
        data: { value: ">=1台" },
        fix: null,
      },
    ]);
    expect(check({ name: "", target: null })).toMatchObject([
      { situation: "noName", data: { value: "=1台" } },
    ]);
  });

  test.each<[keyof RowSpec, string, string]>([
    ["target", "noTarget", "F"],
    ["actual", "noActual", "G"],
    ["rate", "noRate", "H"],
    ["score", "noScore", "I"],
  ])("a name without %s", (key, situation, column) => {
    expect(check({ [key]: null, name: "购置\n设备 数量" })).toMatchObject([
      {
        cell: `${column}${FIRST_ROW}`,
        severity: "error",
        situation,
        data: { name: "购置设备数量" },
        fix: null,
      },
    ]);
  });

  test("a row with a name alone misses all four", () => {
    expect(
      check({ target: null, actual: null, rate: null, score: " " }).map(
        ({ situation }) => situation
      )
    ).toEqual(["noTarget", "noActual", "noRate", "noScore"]);
  });

  test("a goal table needs targets only", () => {
    const cells = {
      A1: "项目绩效目标表",
      A2: "三级指标",
      B2: "指标值",
      C2: "分值",
      A3: "修路里程",
      B3: "≥3公里",
      A4: "惠及人数",
    };
    expect(runCheck(nameAndValue, buildSheet({ cells }))).toMatchObject([
      { cell: "B4", situation: "noTarget" },
    ]);
  });

  test("a parent leaves its values to its 其中 rows, and these leave their points to it", () => {
    const bare = { ...RIGHT_ROW, target: null, actual: null, rate: null };
    const part = { ...RIGHT_ROW, name: "其中：台式", rate: null, score: null };
    expect(runCheck(nameAndValue, buildForm({ rows: [bare, part] }))).toEqual([]);
    const other = { ...part, name: "台式" };
    expect(runCheck(nameAndValue, buildForm({ rows: [bare, other] }))).toHaveLength(5);
  });

  test("a row of the template is not asked for values", () => {
    expect(check({ name: "指标2：", target: null, actual: null })).toEqual([]);
  });

  test("a column of which nothing is filled in yet is spoken of once", () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...RIGHT_ROW,
        name: `第${index}类设备数量`,
        score: null,
      }));
    expect(runCheck(nameAndValue, buildForm({ rows: rows(3) }))).toMatchObject([
      {
        cell: `I${FIRST_ROW - 1}`,
        severity: "error",
        situation: "emptyColumn",
        data: { column: "指标得分", count: 3 },
        fix: null,
      },
    ]);
    const partly = [...rows(3), { ...RIGHT_ROW, score: 10 }];
    expect(runCheck(nameAndValue, buildForm({ rows: partly }))).toHaveLength(3);
    expect(runCheck(nameAndValue, buildForm({ rows: rows(2) }))).toHaveLength(2);
  });

  test("monitoring needs results, and no scores", () => {
    const title = "项目绩效运行监控表";
    const rows = [{ ...RIGHT_ROW, actual: null, score: null, rate: null }];
    expect(runCheck(nameAndValue, buildForm({ title, rows }))).toMatchObject([
      { situation: "noActual" },
    ]);
  });
});
