import { DIRECT, GRADED, PROPORTIONAL, type ProjectForm } from "../form-data";

export const project11: ProjectForm = {
  sheet: "项目11",
  year: 2024,
  project: "机关运转保障经费",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "补充职工开展工作所需的公用经费，保障机构正常运转，保障对口支援干部的工作和生活需要。",
  result:
    "截至 2024 年 12 月 31 日，本项目实际服务对口支援干部1人，保障工作人员26人，全年在《云川日报》刊发宣传信息25篇，购买电脑9台；办公耗材采购合格率达到100%;经费支付及时率达到100%；项目实施后，局机关运转正常，对口支援干部的工作生活得到较好保障。",
  funds: [
    {
      label: "年度资金总额",
      initial: 60,
      budget: 44.89,
      executed: 44.89,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 0, budget: 0, executed: 0 },
    { label: "其他资金", initial: 60, budget: 44.89, executed: 44.89 },
  ],
  groups: [
    {
      level1: "产出指标",
      parts: [
        {
          level2: "数量指标",
          indicators: [
            {
              name: "服务对口支援干部",
              weight: 10,
              target: "=1人",
              actual: "=1人",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
            },
            {
              name: "保障在岗工作人员数",
              weight: 15,
              target: ">=26人",
              actual: "=26人",
              rate: "100%",
              score: 15,
              rule: PROPORTIONAL,
            },
            {
              name: "全年在《云川日报》刊发信息",
              weight: 5,
              target: ">=25篇",
              actual: "=25篇",
              rate: "100%",
              score: 5,
              rule: DIRECT,
            },
            {
              name: "购买电脑",
              weight: 5,
              target: "=9台",
              actual: "=9台",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "办公耗材采购合格率",
              weight: 15,
              target: ">=98%",
              actual: "=100%",
              rate: "102.04%",
              score: 15,
              rule: GRADED,
              reason: "采购验收环节把关严格，购进的办公耗材全部合格，指标超额完成，由此产生偏差。",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "经费支付及时率",
              weight: 10,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 10,
              rule: GRADED,
              previous: "100%",
              reason:
                "财务人员优化审核流程、加快支付进度，资金支付更加及时，指标超额完成，由此产生偏差。",
            },
          ],
        },
      ],
    },
    {
      level1: "成本指标",
      parts: [
        {
          level2: "经济成本指标",
          indicators: [
            {
              name: "干部培训费",
              weight: 10,
              target: "<=24.4万元",
              actual: "=24.4万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "67",
              evidence: "原始凭证",
            },
            {
              name: "机关运转公用经费",
              weight: 10,
              target: "<=12.49万元",
              actual: "=12.49万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "10",
              evidence: "原始凭证",
            },
            {
              name: "科技宣传经费",
              weight: 10,
              target: "<=8万元",
              actual: "=8万元",
              rate: "100%",
              score: 10,
              rule: DIRECT,
              evidence: "原始凭证",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "100.00分" },
};
