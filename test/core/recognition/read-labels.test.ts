import { Grid } from "../../../src/core/sheet/grid";
import { readLabelled } from "../../../src/core/recognition/read-labels";
import { type CellSpec, buildSheet } from "../../support/form-builder";

const read = (cells: Record<string, CellSpec>, merges: string[] = []) => {
  const sheet = buildSheet({ cells, merges });
  return readLabelled(new Grid(sheet), 0, (sheet.rows.at(-1)?.index ?? 0) + 1);
};
const texts = (cells: Record<string, CellSpec>, merges?: string[]) =>
  Object.fromEntries(
    Object.entries(read(cells, merges)).map(([label, field]) => [
      label,
      [field.address, field.text],
    ])
  );

describe("labels of a form", () => {
  test("have their values to the right, through merges", () => {
    expect(
      texts(
        {
          A1: "项目编码",
          B1: "P2022001",
          D1: "项目名称",
          E1: "特派员奖励",
          A2: "项目类别",
          B2: "经常性项目",
          D2: "项目负责人",
          F2: "李四",
          A3: "开始时间",
          B3: "2024年1月",
          D3: "结束时间",
          F3: "2024年12月",
        },
        ["B1:C1", "D2:E2", "D3:E3"]
      )
    ).toEqual({
      projectCode: ["B1", "P2022001"],
      project: ["E1", "特派员奖励"],
      category: ["B2", "经常性项目"],
      manager: ["F2", "李四"],
      start: ["B3", "2024年1月"],
      end: ["F3", "2024年12月"],
    });
  });

  test("may be broken over lines, spaced out or end in a colon", () => {
    expect(
      texts({ A1: "部门（单位）\n名称", B1: "某市科技局", A2: "联 系 人：", B2: "王五" })
    ).toEqual({ unit: ["B1", "某市科技局"], contact: ["B2", "王五"] });
  });

  test("may share a cell with their values, several in a line", () => {
    expect(
      texts({
        A1: "填报单位（盖章）：某市科技局    填报日期：2024年3月1日",
        E1: "联系电话: 0711-388",
      })
    ).toEqual({
      unit: ["A1", "某市科技局"],
      reportDate: ["A1", "2024年3月1日"],
      telephone: ["E1", "0711-388"],
    });
  });

  test("have an empty field when nothing is filled in, and none when another label follows", () => {
    expect(texts({ A1: "联系电话", C1: "别的" })).toEqual({ telephone: ["B1", ""] });
    expect(texts({ A1: "项目名称", B1: "项目单位", C1: "项目类别", D1: "预算数" })).toEqual({
      category: ["D1", "预算数"],
    });
  });

  test("the purpose of the funds stands below the amounts of its block", () => {
    const cells = {
      A4: "预算规模及资金用途",
      B4: "预算数",
      C4: 300,
      D4: "其中：财政资金",
      E4: 300,
      B5: "用于奖励特派员",
    };
    expect(texts(cells, ["A4:A5", "B5:E5"])).toEqual({ purpose: ["B5", "用于奖励特派员"] });
    expect(texts({ ...cells, B5: null }, ["A4:A5", "B5:E5"])).toEqual({});
  });

  test("a sentence with a colon is no label", () => {
    expect(texts({ A1: "说明：联系人请填写经办人员", B1: "目标1：建成平台" })).toEqual({});
  });
});
