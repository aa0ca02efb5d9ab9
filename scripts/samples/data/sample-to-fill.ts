import { DIRECT, GRADED, PROPORTIONAL, type ProjectForm, SATISFACTION } from "../form-data";

const open = { rate: null, score: null };

/** An invented form without mistakes, waiting for rates, scores, the execution line and the total. */
export const sampleToFill: ProjectForm = {
  sheet: "项目支出绩效自评表",
  year: 2024,
  project: "2024年社区老年食堂建设及运营补助项目",
  department: "云川州民政局",
  unit: "云川州养老服务指导中心",
  goal: "2024年新建社区老年食堂12家，改造提升助餐点30个，培训助餐服务人员150人次，于2024年11月30日前完成建设任务。每家食堂建设补助不超过10万元，运营补助总额不超过70万元。通过项目实施，惠及老年人5000人，有效缓解老年人就餐难问题，就餐老年人满意度不低于90%。",
  result:
    "截至2024年12月31日，新建社区老年食堂12家，改造提升助餐点31个，培训助餐服务人员138人次，建设任务于2024年11月20日完成。每家食堂建设补助9.5万元，运营补助总额66.25万元。项目惠及老年人5260人，就餐老年人满意度95.6%，助餐服务长效机制不断健全。",
  funds: [
    {
      label: "年度资金总额",
      initial: 200,
      budget: 186.4,
      executed: 180.25,
      weight: 10,
      rate: null,
      score: null,
    },
    { label: "其中：当年财政拨款", initial: 200, budget: 186.4, executed: 180.25 },
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
              name: "新建老年食堂数量",
              weight: 8,
              target: ">=12家",
              actual: "=12家",
              ...open,
              rule: PROPORTIONAL,
              previous: "8家",
            },
            {
              name: "改造提升助餐点数量",
              weight: 6,
              target: ">=30个",
              actual: "=31个",
              ...open,
              rule: PROPORTIONAL,
              previous: "20个",
            },
            {
              name: "培训助餐服务人员",
              weight: 8,
              target: ">=150人次",
              actual: "=138人次",
              ...open,
              rule: PROPORTIONAL,
              previous: "120人次",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "食堂建设验收合格率",
              weight: 6,
              target: "=100%",
              actual: "=100%",
              ...open,
              rule: DIRECT,
              previous: "100%",
            },
            {
              name: "食品安全抽检合格率",
              weight: 4,
              target: ">=98%",
              actual: "=100%",
              ...open,
              rule: GRADED,
              previous: "97%",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "建设任务完成时限",
              weight: 4,
              target: "2024年11月30日前",
              actual: "=2024年11月20日",
              ...open,
              rule: DIRECT,
              previous: "2023年11月28日",
            },
            {
              name: "补助资金拨付及时率",
              weight: 4,
              target: "=100%",
              actual: "=100%",
              ...open,
              rule: PROPORTIONAL,
              previous: "100%",
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
              name: "每家食堂建设补助标准",
              weight: 10,
              target: "<=10万元/家",
              actual: "=9.5万元/家",
              ...open,
              rule: PROPORTIONAL,
              evidence: "原始凭证",
            },
            {
              name: "运营补助总额",
              weight: 10,
              target: "<=70万元",
              actual: "=66.25万元",
              ...open,
              rule: PROPORTIONAL,
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
              name: "惠及老年人数量",
              weight: 10,
              target: ">=5000人",
              actual: "=5260人",
              ...open,
              rule: PROPORTIONAL,
              previous: "3800人",
            },
            {
              name: "缓解老年人就餐难问题",
              weight: 5,
              target: "有效缓解",
              actual: "达到预期指标",
              ...open,
              rule: GRADED,
            },
          ],
        },
        {
          level2: "可持续影响指标",
          indicators: [
            {
              name: "助餐服务长效机制健全程度",
              weight: 5,
              target: "不断健全",
              actual: "达到预期指标",
              ...open,
              rule: GRADED,
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
              name: "就餐老年人满意度",
              weight: 10,
              target: ">=90%",
              actual: "=95.6%",
              ...open,
              rule: SATISFACTION,
              previous: "88%",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: null },
};
