import { GoalSheet } from "../../goal-sheet";
import { ANNUAL_ROWS } from "./annual-rows";
import { LONG_TERM_ROWS } from "./long-term-rows";

const UNIT = "澄湖市科学技术局";
const TITLE = "部门整体绩效目标表";

/**
 * Layout and figures of a published department form of 2024 from Hubei: a long-term and an annual block, the second
 * with the values of two years before; texts in our own words.
 */
export function twoHorizons2024(): GoalSheet {
  const sheet = new GoalSheet("部门整体绩效目标表", [12, 12, 16, 22, 10, 10, 14, 16, 14]);
  sheet.put({ A1: TITLE, I2: "单位：万元", A3: "部门（单位）\n名称", B3: UNIT });
  sheet.put({ A4: "填报人", B4: "何 敏", E4: "联系电话", F4: "0000-1234567" });
  sheet.put({ A5: "部门总体\n资金情况", B5: "总体资金情况", E5: "当年金额", G5: "占比" });
  sheet.put({ H5: "近两年收支金额", H6: "2022年", I6: "2023年" });
  sheet.put({
    B7: "收入\n构成",
    C7: "财政拨款",
    C8: "财政专户管理资金",
    C9: "单位资金",
    C10: "合  计",
  });
  sheet.put({ B11: "支出\n构成", C11: "人员类项目支出", C12: "运转类项目支出" });
  sheet.put({ C13: "特定目标类项目支出", C14: "合  计" });
  AMOUNTS.forEach(([row, now, share, last, before]) => {
    sheet.put({ [`E${row}`]: now, [`H${row}`]: last, [`I${row}`]: before }, "number");
    sheet.put({ [`G${row}`]: share });
  });
  sheet.put({ A15: "部门职能概述", B15: "1.拟订科技发展政策；2.管理科技计划；3.促进成果转化。" });
  sheet.put({ A16: "年度工作任务", B16: "1.推进区域协同。\n2.壮大创新主体。\n3.促进成果转化。" });
  sheet.put({
    A17: "长期目标：\n（截止2025年）",
    B17: "高新技术企业突破400家，科技型中小企业达到1000家。",
  });
  sheet.put({ A18: "长期绩\n效指标", B18: "一级\n指标", C18: "二级指标", D18: "三级指标" });
  sheet.put({ E18: "指标值", H18: "指标值确定依据", I18: "指标分类" });
  const common = {
    kind: "department-goals",
    title: TITLE,
    year: null,
    unit: UNIT,
    project: null,
  } as const;
  const levels = { level1: "B", level2: "C", name: "D" };
  sheet.block(19, { ...levels, target: "E", basis: "H", class: "I" }, LONG_TERM_ROWS, {
    ...common,
    range: "A1:I60",
    horizon: "long-term",
    columns: {
      level1: "B18",
      level2: "C18",
      name: "D18",
      target: "E18",
      basis: "H18",
      class: "I18",
    },
    historyYears: [],
    repeats: [],
  });
  sheet.put({ A61: "年度目标：", B61: "1.新增高新技术企业40家。\n2.技术合同成交额80亿元。" });
  sheet.put({ A62: "年度绩效指标", B62: "一级\n指标", C62: "二级指标", D62: "三级指标" });
  sheet.put({ E62: "指标值", H62: "指标值确定依据", I62: "指标分类" });
  sheet.put({ E63: "近两年指标值", G63: "预期当年实现值", E64: "2022 年", F64: "2023 年" });
  const annual = { ...levels, target: "G", history: ["E", "F"], basis: "H", class: "I" };
  sheet.block(65, annual, ANNUAL_ROWS, {
    ...common,
    range: "A61:I104",
    horizon: "annual",
    columns: {
      level1: "B62",
      level2: "C62",
      name: "D62",
      target: "G63",
      history: "E64",
      basis: "H62",
      class: "I62",
    },
    historyYears: [2022, 2023],
    repeats: [],
  });
  sheet.merge(MERGES);
  sheet.merge(Array.from({ length: 43 }, (_, index) => `E${18 + index}:G${18 + index}`).join(" "));
  return sheet;
}

const AMOUNTS = [
  [7, 1036.06, "100%", 16234, 1485.85],
  [10, 1036.06, "100%", 16234, 1485.85],
  [11, 708.44, "68.38%", 565.27, 632.55],
  [12, 96.62, "9.33%", 83.09, 83.06],
  [13, 231, "22.29%", 15585.64, 770.24],
  [14, 1036.06, "100%", 16234, 1485.85],
] as const;

const MERGES =
  "A1:I1 B3:I3 B4:D4 F4:I4 B5:D6 E5:F6 G5:G6 H5:I5 B15:I15 B16:I16 B17:I17 B61:I61 A62:A64 B62:B64 C62:C64 D62:D64 E62:G62 H62:H64 I62:I64 E63:F63 G63:G64 B19:B22 B23:B42 B43:B45 B46:B49 B50:B52 B53:B58 B59:B60 C21:C22 C23:C24 C25:C28 C29:C32 C33:C37 C38:C39 C40:C42 C53:C54 C55:C57 B65:B68 B69:B88 B89:B93 B94:B96 B97:B102 B103:B104 C67:C68 C69:C70 C71:C74 C75:C78 C79:C83 C84:C85 C86:C88 C97:C98 C99:C101 C7:D7 E7:F7 C8:D8 E8:F8 C9:D9 E9:F9 C10:D10 E10:F10 C11:D11 E11:F11 C12:D12 E12:F12 C13:D13 E13:F13 C14:D14 E14:F14";
