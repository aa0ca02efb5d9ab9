import { DIRECT, GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project05: ProjectForm = {
  sheet: "项目05",
  year: 2024,
  project: "2024年第二批州级预算内项目前期费（云州财建〔2024〕105号）",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "2024年计划编制完成项目前期报告至少1套，专家验收合格率100%，资金使用合规率100%。通过前期工作推动重点项目尽快落地，为全州经济社会发展决策提供依据，报告使用人员满意度不低于90%。",
  result:
    "截至2024年12月31日，本项目实际编制完成项目前期报告1篇，专家评审意见良好，已按时报送州发展改革委，云川州重点项目建设得以加快推进，为经济社会发展决策提供了依据。",
  funds: [
    {
      label: "年度资金总额",
      initial: 10,
      budget: 5.78,
      executed: 5.78,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 10, budget: 5.78, executed: 5.78 },
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
              name: "项目前期报告编制完成数量",
              weight: 27,
              target: ">=1套",
              actual: "=1套",
              rate: "100%",
              score: 27,
              rule: PROPORTIONAL,
              previous: "/",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "专家评审验收合格率",
              weight: 7,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 7,
              rule: PROPORTIONAL,
              previous: "/",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "前期报告完成时间",
              weight: 6,
              target: "2024年12月20日前",
              actual: "2024年12月20日",
              rate: "100%",
              score: 6,
              rule: DIRECT,
              previous: "/",
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
              name: "专家评审及咨询费",
              weight: 12,
              target: "<=1.9万元",
              actual: "=1.9万元",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
              previous: "/",
              evidence: "原始凭证",
            },
            {
              name: "外出调研差旅费",
              weight: 8,
              target: "<=3.88万元",
              actual: "=3.88万元",
              rate: "100%",
              score: 8,
              rule: PROPORTIONAL,
              previous: "/",
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
              name: "加快重点项目建设，为经济社会发展决策提供依据",
              weight: 20,
              target: "显著推进",
              actual: "达到预期指标",
              rate: "100%",
              score: 20,
              rule: GRADED,
              previous: "/",
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
              name: "前期报告使用人员满意度",
              weight: 10,
              target: ">=90%",
              actual: "=100%",
              rate: "111.11%",
              score: 10,
              rule: SATISFACTION,
              previous: "/",
              reason: "前期报告由专家实地踏勘后编写，内容翔实、数据可靠，使用人员满意度为100%",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "100.00分" },
};
