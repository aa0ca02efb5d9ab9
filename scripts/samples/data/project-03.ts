import { DIRECT, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project03: ProjectForm = {
  sheet: "项目03",
  year: 2024,
  project: "2023年省级科技计划专项资金（第二批）（云州财教〔2023〕37号科技特派员工作经费补助）",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "落实科技特派员制度各项部署，委托云川农业科技培训中心开办2期科技特派员培训班，采用课堂讲授与现场观摩相结合的方式组织培训，让学员既学理论又看实例，提高科技特派员的技术服务和创新创业本领，支持他们深入基层一线，在乡村振兴和农业高质量发展中更好地发挥作用。",
  result:
    "截至2024年12月31日，本项目实际培训科技特派员覆盖8个县市（园区），培训班共2期，每期培训5天，102名科技特派员参训，培训任务100%保质保量完成，并于2023年12月31日如期结束。培训为乡村振兴提供了人才支撑，引导先进生产力服务生产一线，科技特派员的理论水平、技术服务和创新创业能力均有提高，参训人员满意率为100%。",
  funds: [
    {
      label: "年度资金总额",
      initial: 15,
      budget: 15,
      executed: 15,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 15, budget: 15, executed: 15 },
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
              name: "覆盖县市及园区",
              weight: 5,
              target: "=8个",
              actual: "=8个",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
              previous: "8",
            },
            {
              name: "培训班举办（期）",
              weight: 10,
              target: "=2期",
              actual: "=2期",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "2",
            },
            {
              name: "每期培训天数（天/期）",
              weight: 5,
              target: "=5天",
              actual: "=5天",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
              previous: "5",
            },
            {
              name: "参训科技特派员（名）",
              weight: 10,
              target: "=100名",
              actual: "=102名",
              rate: "102%",
              score: 9.8,
              rule: PROPORTIONAL,
              previous: "100",
              reason: "按照实际需要比计划多培训2人次",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "培训任务保质保量完成",
              weight: 5,
              target: ">=90%",
              actual: "=100%",
              rate: "111.11%",
              score: 0,
              rule: DIRECT,
              previous: "95%",
              reason: "培训课程逐门把关，学员从严管理，培训成效超出预期目标。",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "培训任务按期完成",
              weight: 5,
              target: "2023年12月30日",
              actual: "=2023年12月30日",
              rate: "100%",
              score: 5,
              rule: DIRECT,
              previous: "2023年12月15日",
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
              name: "科技特派员专项资金投入（万元）",
              weight: 10,
              target: "=15万元",
              actual: "=15万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "15",
            },
          ],
        },
        {
          level2: "社会成本指标",
          indicators: [
            {
              name: "成本控制率",
              weight: 10,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 10,
              rule: DIRECT,
              previous: "100%",
            },
          ],
        },
      ],
    },
    {
      level1: "效益指标",
      parts: [
        {
          level2: "经济效益指标",
          indicators: [
            {
              name: "以培训促进乡村振兴",
              weight: 10,
              target: "示范带动",
              actual: "达到预期指标",
              rate: "100%",
              score: 10,
              rule: DIRECT,
              previous: "示范带动",
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "引导先进生产力服务生产一线",
              weight: 10,
              target: "有效保障",
              actual: "达到预期指标",
              rate: "100%",
              score: 10,
              rule: DIRECT,
              previous: "有效保障",
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
              name: "参训人员满意度（%）",
              weight: 10,
              target: ">=90%",
              actual: "=100%",
              rate: "111.11%",
              score: 10,
              rule: SATISFACTION,
              previous: "90%",
              reason: "课程编排合理，现场教学针对性强，参训人员满意度为100%。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "94.80分" },
};
