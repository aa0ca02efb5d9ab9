import { GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project12: ProjectForm = {
  sheet: "项目12",
  year: 2024,
  project: "科技特派员工作补助资金",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "贯彻落实科技特派员工作有关部署，云川州科技局委托云川农业科技培训中心开办2期科技特派员培训班，采用“理论学习+专题授课+现场教学+交流研讨”的方式，对全州8县市及农业高新区60名科技特派员开展培训，提高科技特派员创新创业能力和服务基层的本领，在乡村振兴、农业高质量发展中更好地发挥科技支撑作用。",
  result:
    "截至2024年12月31日，本项目实际对8个县市（园区）的60名科技特派员进行培训，培训班分2期举办，参训人员出勤率为95.24%，每期培训5天。项目实施后，先进生产力加快向生产一线聚集，乡村振兴得到科技人才支持，科技特派员的理论水平、技术服务和创新创业能力均有提高，参训人员满意率为100%。",
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
              name: "覆盖县市和园区数量",
              weight: 5,
              target: "=8个",
              actual: "=8个",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
              previous: "8个",
            },
            {
              name: "参训科技特派员人数",
              weight: 10,
              target: "=60名",
              actual: "=60名",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "100名",
            },
            {
              name: "培训班举办数量",
              weight: 10,
              target: "=2期",
              actual: "=2期",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "2期",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "参训人员出勤率",
              weight: 10,
              target: ">=95%",
              actual: "=95.24%",
              rate: "100.25%",
              score: 9.98,
              rule: PROPORTIONAL,
              previous: "100%",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "每期培训天数",
              weight: 5,
              target: "=5天",
              actual: "=5天",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
              previous: "5天",
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
              name: "每班次培训费用",
              weight: 20,
              target: "=7.50万元/班次",
              actual: "=7.5万元/班次",
              rate: "100%",
              score: 20,
              rule: PROPORTIONAL,
              previous: "7.50万元/班次",
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
              name: "促进乡村振兴，引导先进生产力服务生产一线",
              weight: 20,
              target: "显著带动",
              actual: "达到预期指标",
              rate: "100%",
              score: 20,
              rule: GRADED,
              previous: "显著带动",
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
              name: "参训人员满意度",
              weight: 10,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 10,
              rule: SATISFACTION,
              previous: "90%",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "99.98分" },
};
