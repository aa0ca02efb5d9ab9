import { analyse, planFill } from "../../../src/assistant/analyse";
import type { FillOptions } from "../../../src/core/filling/fill-table";
import { say } from "../../../src/core/texts/texts";
import { buildSheet, type CellSpec, type SheetSpec } from "../../support/form-builder";

const HEAD: Readonly<Record<string, CellSpec>> = {
  A1: "项目支出绩效自评表",
  A2: "（2024年度）",
  A3: "项目名称",
  B3: "村道维修",
};
const HEADINGS = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

/** A form without funds: header in row 4, rows of 三级指标, 年度指标值, 实际完成值, 分值, 得分 from row 5 on. */
function formOf(rows: readonly (readonly CellSpec[])[], rest: Partial<SheetSpec> = {}): SheetSpec {
  const cells: Record<string, CellSpec> = { ...HEAD };
  HEADINGS.forEach((heading, index) => (cells[`${"ABCDEFG".charAt(index)}4`] = heading));
  cells["A5"] = "产出指标";
  cells["B5"] = "数量指标";
  rows.forEach((row, index) =>
    row.forEach((content, at) => {
      if (content !== null) cells[`${"CDEFG".charAt(at)}${5 + index}`] = content;
    })
  );
  return { ...rest, cells: { ...cells, ...rest.cells } };
}

function fill(spec: SheetSpec, options: FillOptions = {}) {
  const { edits, skipped } = planFill(analyse([buildSheet(spec)]), options);
  return {
    written: Object.fromEntries(
      edits.map(({ cell, after }) => [cell, after.formula ?? after.value])
    ),
    reasons: Object.fromEntries(edits.map(({ cell, reason }) => [cell, say(reason)])),
    skipped: Object.fromEntries(skipped.map(({ cell, why }) => [cell, say(why)])),
  };
}

const MET = ["维修村道长度", "≥8公里", "8公里"] as const;
const MISSED = ["维修桥梁数量", "≥10座", "9座"] as const;

describe("其中 rows", () => {
  const parent = [...MET, 10, null];
  const total = { A8: "总分", F8: 20, G8: null };

  test("without a weight get no score, and the total counts the parent alone", () => {
    const rows = [parent, ["其中：东片", "≥3公里", "2公里"], [...MISSED, 10, null]];
    const { written, skipped } = fill(formOf(rows, { cells: total }));
    expect(written).toEqual({ G5: 10, G7: 9, G8: 19 });
    expect(skipped).toEqual({ G6: "“其中”行没有自己的分值，得分计入上一行，不单独填写" });
  });

  test("with a weight of their own are scored, and do not count in the total", () => {
    const rows = [parent, ["其中：东片", "≥4公里", "2公里", 4, null], [...MISSED, 10, null]];
    const { written } = fill(formOf(rows, { cells: total }));
    expect(written).toEqual({ G5: 10, G6: 2, G7: 9, G8: 19 });
    expect(fill(formOf(rows, { cells: total }), { formulas: true }).written["G8"]).toBe(
      "=SUM(G5,G7)"
    );
  });

  test("that repeat the parent's weight repeat its score, or are left to a person", () => {
    const same = [parent, ["其中：东片", "≥4公里", "4公里", 10, null], [...MISSED, 10, null]];
    expect(fill(formOf(same)).written).toEqual({ G5: 10, G6: 10, G7: 9 });
    const other = [parent, ["其中：东片", "≥4公里", "2公里", 10, null]];
    expect(fill(formOf(other)).skipped).toEqual({
      G6: "“其中”行重复了上一行的分值10分：按本行算得5分，上一行为10分，表上没有写明填哪一个，请人工打分",
    });
  });

  test("that share the parent's merged score leave it to the parent", () => {
    const rows = [parent, ["其中：东片", "≥4公里", "2公里"], [...MISSED, 10, null]];
    const merges = ["F5:F6", "G5:G6"];
    expect(fill(formOf(rows, { merges, cells: total })).written).toEqual({ G5: 10, G7: 9, G8: 19 });
  });

  test("a parent without values of its own waits for a person, and so does the total", () => {
    const rows = [
      ["维修村道", null, null, 10],
      ["其中：东片", "≥4公里", "4公里"],
    ];
    const cells = { A7: "总分", F7: 10, G7: null };
    const { written, skipped } = fill(formOf(rows, { cells }));
    expect(written).toEqual({});
    expect(skipped["G5"]).toBe(
      "这一行由下面的“其中”行细分，自己的目标值或实际完成值没有填写，请人工填写"
    );
    expect(skipped["G7"]).toBe("还有1项指标没有得分");
  });
});

describe("a merged score", () => {
  const merges = ["G5:G6"];

  test("is the sum of rows with weights of their own", () => {
    const { written, reasons } = fill(
      formOf(
        [
          [...MET, 10, null],
          [...MISSED, 5, null],
        ],
        { merges }
      )
    );
    expect(written).toEqual({ G5: 14.5 });
    expect(reasons["G5"]).toBe("10 + 4.5 = 14.5（方案：按比例计分、不超满分CAP）");
  });

  test("of rows with one weight together is filled when they agree, else it is not", () => {
    const both = ["F5:F6", ...merges];
    expect(fill(formOf([[...MET, 15], [...MET]], { merges: both })).written).toEqual({ G5: 15 });
    const { written, skipped } = fill(formOf([[...MET, 15], [...MISSED]], { merges: both }));
    expect(written).toEqual({});
    expect(skipped["G5"]).toBe(
      "这个得分由2行共用，分值合计15分：按各行分别算得15分和13.5分，表上没有写明如何分配，请人工打分"
    );
  });

  test("says which row cannot be computed", () => {
    const rows = [
      [...MET, 10],
      ["维修桥梁数量", "≥10座", null, 5],
    ];
    expect(fill(formOf(rows, { merges })).skipped["G5"]).toBe(
      "这个单元格由2行共用，其中有一行算不出：实际完成值还没有填写"
    );
  });

  test("a weight that rows share, each with a score of its own, says nothing of a row", () => {
    const rows = [[...MET, 20, null], [...MISSED]];
    expect(fill(formOf(rows, { merges: ["F5:F6"] }))).toMatchObject({
      written: {},
      skipped: { G5: "2行共用分值20分，没有写明每行几分，请人工打分" },
    });
  });
});

describe("points in the text of a level", () => {
  const cells: Readonly<Record<string, CellSpec>> = {
    ...HEAD,
    A4: "一级指标",
    B4: "二级指标",
    C4: "三级指标",
    D4: "年度指标值",
    E4: "实际完成值",
    F4: "得分",
    A5: "产出指标(40分)",
    B5: "数量指标15分",
    C5: MISSED[0],
    D5: MISSED[1],
    E5: MISSED[2],
    B6: "质量指标25分",
    C6: "验收合格率",
    D6: "100%",
    E6: "100%",
    C7: "返工率",
    D7: "≤5%",
    E7: "3%",
  };

  test("are those of the only row of the level; several rows are left to a person", () => {
    expect(fill({ cells })).toMatchObject({
      written: { F5: 13.5 },
      skipped: {
        F6: "“质量指标”共25分，下面有2项指标，没有写明每项几分，请人工打分",
        F7: "“质量指标”共25分，下面有2项指标，没有写明每项几分，请人工打分",
      },
    });
  });

  test("stand in the formula as a number", () => {
    expect(fill({ cells }, { formulas: true }).written).toEqual({
      F5: '=PERF.SCORE(D5,E5,15,,"CAP")',
    });
  });
});

describe("a result that became a formula by accident", () => {
  const typed = { value: "#NAME?", text: "#NAME?", formula: "=9座" };

  test("counts as it was meant, and is left as it stands", () => {
    const rows = [["维修桥梁数量", "≥10座", typed, 10, null]];
    expect(fill(formOf(rows))).toMatchObject({ written: { G5: 9 } });
    const { written, reasons } = fill(formOf(rows), { formulas: true });
    expect(written).toEqual({ G5: 9 });
    expect(reasons["G5"]).toContain("单元格E5里的“=9座”被当成了公式，PERF公式读不到它");
  });

  test("a weight too", () => {
    const weight = { value: "#NAME?", text: "#NAME?", formula: "=10分" };
    expect(fill(formOf([[...MISSED, weight, null]])).written).toEqual({ G5: 9 });
  });
});

test("a weight of 10% is 10 points", () => {
  const weight = { value: 0.1, format: "0%", text: "10%" };
  expect(fill(formOf([[...MISSED, weight, null]])).written).toEqual({ G5: 9 });
});
