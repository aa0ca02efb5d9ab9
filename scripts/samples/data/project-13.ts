import { DIRECT, GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project13: ProjectForm = {
  sheet: "项目13",
  year: 2024,
  project: "第十届省创新创业大赛优秀组织奖奖励经费",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "根据第十一届省创新创业大赛（云川赛区）暨第十届云川州创新创业大赛活动方案，动员全州七县市三园区不少于120家企业参赛，举办赛前动员和培训、项目路演、初赛、决赛等活动不少于10场，办好第九届云川州创新创业大赛，评出一二三等奖企业17家，推荐22家企业参加省行业赛，完成22家企业的尽职调查，组织企业参加省行业赛系列活动。通过项目实施，不断提升全州科技型企业创新创业能力，为企业成长搭建台阶，为企业转型升级增添动力。",
  result:
    "截至 2024 年 12 月 31 日，本项目实际举办大赛活动10场次，组织参赛企业121家；省赛企业尽职调查率100%，参赛企业满意度100%。2024年8月8日创新创业大赛成功举办，其中会议组织及专家费用13万元，办公耗材费用5万元。项目实施后，企业创新创业热情提高，创新创业氛围更加浓厚。",
  funds: [
    {
      label: "年度资金总额",
      initial: 18,
      budget: 18,
      executed: 18,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 18, budget: 18, executed: 18 },
    { label: "其他资金", initial: 0, budget: 0, executed: 0 },
  ],
  groups: [
    {
      level1: "产出指标",
      parts: [
        {
          level2: "数量指标",
          indicators: [
            {
              name: "大赛活动举办场次",
              weight: 12,
              target: ">=10场次",
              actual: "=10场次",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
              previous: "11期",
            },
            {
              name: "参赛企业组织数量",
              weight: 15,
              target: ">=120家",
              actual: "=121家",
              rate: "100.83%",
              score: 14.88,
              rule: PROPORTIONAL,
              previous: "121家",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "省赛企业尽职调查率",
              weight: 8,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 8,
              rule: PROPORTIONAL,
              previous: "100%",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "创新创业大赛举办时限",
              weight: 5,
              target: "2024年8月15日",
              actual: "2024年8月8日",
              rate: "100%",
              score: 5,
              rule: DIRECT,
              previous: "2023年8月8日",
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
              name: "会议组织及专家等费用",
              weight: 13,
              target: "<=13万元",
              actual: "=13万元",
              rate: "100%",
              score: 13,
              rule: PROPORTIONAL,
              previous: "13万元",
              evidence: "原始凭证",
            },
            {
              name: "大赛办公耗材费用",
              weight: 7,
              target: "<=5万元",
              actual: "=5万元",
              rate: "100%",
              score: 7,
              rule: PROPORTIONAL,
              previous: "5万元",
              evidence: "原始凭证",
            },
          ],
        },
      ],
    },
    {
      level1: "效益指标",
      parts: [
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "提高企业创新创业积极性，增强创新创业活力",
              weight: 20,
              target: "有效激发",
              actual: "达到预期指标",
              rate: "100%",
              score: 20,
              rule: GRADED,
              previous: "有效激发",
            },
          ],
        },
      ],
    },
    {
      level1: "满意度指标",
      parts: [
        {
          level2: "满意度指标",
          indicators: [
            {
              name: "参赛企业满意度",
              weight: 10,
              target: ">=90%",
              actual: "=100%",
              rate: "111.11%",
              score: 10,
              rule: SATISFACTION,
              previous: "98%",
              reason: "大赛组织周密、评审公正，参赛企业普遍给予好评，满意度为100%，高于预期目标。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "99.88分" },
};
