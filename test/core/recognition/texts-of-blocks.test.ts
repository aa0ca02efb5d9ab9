import { analyse } from "../../../src/assistant/analyse";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { buildSheet } from "../../support/form-builder";
import { twoPeriodForm } from "../../support/two-period-form";

describe("the texts of a form with two blocks", () => {
  const sheet = twoPeriodForm([
    ["科技型中小企业", "1000家", "800家", "761家"],
    ["高新技术企业", "400家", "350家", "313家"],
  ]);

  test("belong to the block of their time", () => {
    const tables = recogniseSheet(sheet);
    expect(
      tables.map(({ horizon, narratives }) => [
        horizon,
        narratives.map(({ field, horizon: time }) => [field.address, time]),
      ])
    ).toEqual([
      ["long-term", [["B4", "long-term"]]],
      ["annual", [["B8", "annual"]]],
    ]);
  });

  test("two findings of one cell are both said", () => {
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        row.index === 3 && cell.column === 1
          ? {
              ...cell,
              value: "科技型中小企业900家，高新技术企业300家。",
              text: "科技型中小企业900家，高新技术企业300家。",
            }
          : cell
      ),
    }));
    const said = analyse([{ ...sheet, rows }]).flatMap(({ findings }) =>
      findings.flatMap(({ code, cell, data }) =>
        code === "NAR-01" ? [[cell, data["number"]]] : []
      )
    );
    expect(said).toEqual([
      ["B4", "900家"],
      ["B4", "300家"],
    ]);
  });
});

test("labels of the signature line below a block are read too", () => {
  const sheet = buildSheet({
    cells: {
      A1: "项目支出绩效目标表",
      A3: "一级指标",
      B3: "二级指标",
      C3: "三级指标",
      D3: "指标值",
      A4: "产出指标",
      B4: "数量指标",
      C4: "平台数量",
      D4: "1个",
      A6: "填报人：张三    联系电话：12345678",
    },
  });
  const [table] = recogniseSheet(sheet);
  expect(table?.labelled.contact).toMatchObject({ address: "A6", text: "张三" });
  expect(table?.labelled.telephone?.text).toBe("12345678");
});

test("a goal and its result stand below headings beside each other", () => {
  const sheet = buildSheet({
    cells: {
      A1: "中央对地方专项转移支付区域绩效目标自评表",
      A2: "（2022年度）",
      A3: "总体目标完成情况",
      B3: "总体目标",
      E3: "全年实际完成情况",
      B4: "抽检食品2400批次。",
      E4: "抽检食品2436批次。",
      A5: "绩效指标",
      B5: "一级指标",
      C5: "二级指标",
      D5: "三级指标",
      E5: "指标值",
      F5: "全年实际完成值",
      B6: "产出指标",
      C6: "数量指标",
      D6: "食品抽检批次",
      E6: "≥2400批次",
      F6: "2436批次",
    },
    merges: ["A3:A4", "B3:D3", "E3:F3", "B4:D4", "E4:F4"],
  });
  const [table] = recogniseSheet(sheet);
  expect(table?.narratives.map(({ role, field }) => [role, field.address])).toEqual([
    ["goal", "B4"],
    ["actual", "E4"],
  ]);
});
