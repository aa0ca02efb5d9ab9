import { DIRECT, GRADED, PROPORTIONAL, type ProjectForm, SATISFACTION } from "../form-data";

/** An invented form with deliberate mistakes; `samples/README.md` lists them cell by cell. */
export const sampleWithMistakes: ProjectForm = {
  sheet: "项目支出绩效自评表",
  year: 2024,
  project: "2024年设施大棚改造及种植技术培训项目",
  department: "云川州农业农村局",
  unit: "云川州农业技术推广站",
  goal: "2024年计划改造设施大棚36座，举办种植技术培训班12期，培训种植户600人次，培育种植能手50人。改造工程于2024年10月31日前完工，每座改造成本控制在2.5万元以内，培训费用控制在20万元以内。通过项目实施，带动参与农户户均增收3000元，化肥使用量减少10%，种植户满意度不低于90%。",
  result:
    "截至2024年12月31日，共改造设施大棚38座，举办种植技术培训班11期，培训种植户540人次，培育种植能手52人，工程于2024年11月12日完工并通过验收。每座改造成本2.45万元，培训费用19.25万元。参与农户户均增收3120元，化肥使用量减少10%，种植户满意度96%。",
  funds: [
    {
      label: "年度资金总额",
      initial: 120,
      budget: 118.6,
      executed: 112.35,
      weight: 10,
      rate: 0.9363,
      score: 9.36,
    },
    { label: "其中：当年财政拨款", initial: 120, budget: 108.6, executed: 102.35 },
    { label: "其他资金", initial: 0, budget: 10, executed: 9 },
  ],
  groups: [
    {
      level1: "产出指标",
      parts: [
        {
          level2: "数量指标",
          indicators: [
            {
              name: "改造设施大棚数量",
              weight: 8,
              target: ">=36座",
              actual: "=38座",
              rate: "105%",
              score: 7.6,
              rule: PROPORTIONAL,
              previous: "30座",
              reason: "两户农户自愿配套资金参与改造，比计划多改造2座，由此产生正偏差。",
            },
            {
              name: "举办种植技术培训班",
              weight: 4,
              target: ">=12期",
              actual: "=12期",
              rate: "100%",
              score: 4,
              rule: PROPORTIONAL,
              previous: "10期",
            },
            {
              name: "培育种植能手",
              weight: 6,
              target: ">=50人",
              actual: "=52个",
              rate: "104%",
              score: 5.76,
              rule: PROPORTIONAL,
              previous: "45人",
              reason: "部分乡镇报名人数不足，未能完成年初计划，下年度将提前摸底并组织报名。",
            },
            {
              name: "培训种植户",
              weight: 8,
              target: ">=600人次",
              actual: "=540人次",
              rate: "90%",
              score: 7.2,
              rule: PROPORTIONAL,
              previous: "520人次",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "大棚改造验收合格率",
              weight: 5,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 0,
              rule: DIRECT,
              previous: "100%",
              reason: "施工过程逐座检查，改造大棚一次性全部验收合格，因此超过预期指标。",
            },
            {
              name: "培训考核通过率",
              weight: 4,
              target: ">=90",
              actual: "=93.5%",
              rate: "103.89%",
              score: 3.84,
              rule: PROPORTIONAL,
              previous: "91%",
              reason: "课后增加了实操辅导和补考安排，考核通过率比预期高3.5个百分点。",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "改造工程完工时间",
              weight: 5,
              target: "2024年10月31日前",
              actual: "=2024年11月12日",
              rate: "100%",
              score: 5,
              rule: DIRECT,
              previous: "2023年10月25日",
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
              name: "每座大棚改造成本",
              weight: 10,
              target: "<=2.5万元/座",
              actual: "=2.45万元/座",
              rate: "98%",
              score: 9.5,
              rule: PROPORTIONAL,
              evidence: "原始凭证",
              reason: "改造材料统一集中采购，每座大棚实际成本比控制标准低0.05万元。",
            },
            {
              name: "技术培训费用",
              weight: 10,
              target: "<=20万元",
              actual: "=19.25万元",
              rate: "100%",
              score: 10,
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
          level2: "经济效益指标",
          indicators: [
            {
              name: "带动参与农户户均增收",
              weight: 10,
              target: ">=3000元",
              actual: "=3120元",
              rate: "104%",
              score: 9.6,
              rule: PROPORTIONAL,
              previous: "2700元",
              reason: "大棚蔬菜错峰上市，售价较好，户均增收比预期多200元，产生正偏差。",
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "设施农业种植水平提升",
              weight: 5,
              target: "有效提升",
              actual: "达到预期指标",
              rate: "100%",
              score: 6,
              rule: GRADED,
            },
          ],
        },
        {
          level2: "生态效益指标",
          indicators: [
            {
              name: "化肥使用量减少比例",
              weight: 5,
              target: ">=10百分比",
              actual: "=10%",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
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
              name: "种植户满意度",
              weight: 5,
              target: ">=90%",
              actual: "=96%",
              rate: { error: "#N/A" },
              score: 5,
              rule: SATISFACTION,
              previous: "92%",
              reason: "改造后大棚保温效果明显改善，种植户普遍反映良好，满意度高于预期。",
            },
            {
              name: "受训人员满意度",
              weight: null,
              target: ">=95%",
              actual: "=98%",
              rate: "103.16%",
              score: 5,
              rule: SATISFACTION,
              previous: "96%",
              reason: "授课内容结合本地种植实际，安排了田间实操，受训人员满意度高于预期。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "93.86分" },
};
