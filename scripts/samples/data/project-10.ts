import { DIRECT, GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project10: ProjectForm = {
  sheet: "项目10",
  year: 2024,
  project: "云州财教〔2024〕30号-下达2024年云川州科技专项资金的通知",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "一、兑现“一城两园”科技政策奖补资金2937万元。包括：高企首次认定和复审奖励50家，共1430万元；企业研发费用（R&D）后补助奖励59家，共710万元；企业发明创造和标准研发补助资金215万元；创新平台建设后补助资金100万元；科学技术奖配套奖励4万元；省州联动项目州财政配套资金478万元。\n二、“一城两园”外政策奖补资金（3125万元）\n1.高新技术企业认定后补助奖励1710万元。规上工业企业16家，奖励标准每家50万元；其他企业15家，奖励标准每家30万元；再次通过高企认定的企业23家，奖励标准每家20万元。\n2.高新技术企业研发费用（R&D）后补助奖励1315万元。按照企业研发费用投入额划分六个档次给予后补助，最高奖补100万元：4家企业各奖励100万元，3家企业各奖励50万元，4家企业各奖励40万元，21家企业各奖励20万元，11家企业各奖励10万元，15家企业各奖励5万元。\n3.创新创业平台后补助奖励100万元。成功组建省级科技企业孵化器、众创空间（星创天地）的企业5家，每家奖励20万元。",
  result:
    "截至2024年12月31日，本项目实际奖励“一城两园内”高企首次认定和复审50家，“一城两园外”高新技术企业认定后补助53家，企业发明创造和标准研发补助12家，企业研发费用（R&D）后补助118家，创新平台后补助11个，奖补政策企业覆盖率100%，资金于2024年8月31日拨付完毕；带动企业R&D经费支出15.68亿元，高企的示范带动作用进一步增强。",
  funds: [
    {
      label: "年度资金总额",
      initial: 6062,
      budget: 6062,
      executed: 6062,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 6062, budget: 6062, executed: 6062 },
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
              name: "“一城两园内”高企首次认定及复审奖励",
              weight: 6,
              target: ">=50家",
              actual: "=50家",
              rate: "100%",
              score: 6,
              rule: PROPORTIONAL,
              previous: "74家",
            },
            {
              name: "“一城两园”高新技术企业认定后补助",
              weight: 6,
              target: ">=52家",
              actual: "=53家",
              rate: "101.92%",
              score: 5.88,
              rule: PROPORTIONAL,
              previous: "44家",
              reason: "围绕R&D填报工作举办5场培训，帮助企业准确填报数据，任务因此超额完成。",
            },
            {
              name: "企业发明创造和标准研发补助",
              weight: 5,
              target: ">=12家",
              actual: "=12家",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
              previous: "26家",
            },
            {
              name: "研发费用（R&D）后补助企业",
              weight: 8,
              target: ">=119家",
              actual: "=118家",
              rate: "99.16%",
              score: 7.83,
              rule: PROPORTIONAL,
              previous: "106家",
              reason: "兑现奖补资金过程中，5家企业因搬迁或经营困难主动放弃奖补，未予兑付。",
            },
            {
              name: "创新平台后补助数量",
              weight: 5,
              target: ">=10个",
              actual: "=11个",
              rate: "110%",
              score: 4.5,
              rule: PROPORTIONAL,
              previous: "20个",
              reason: "兑现奖补资金过程中，3家企业缺少上级文件或条件不符。",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "奖补政策企业覆盖率",
              weight: 5,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
              previous: "100%",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "奖补资金拨付时限",
              weight: 5,
              target: "=2024年8月31日前",
              actual: "2024年8月31日",
              rate: "100%",
              score: 5,
              rule: DIRECT,
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
              name: "“一城两园”政策奖补经费",
              weight: 10,
              target: "<=2937万元",
              actual: "=2937万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "5555万元",
              evidence: "原始凭证",
            },
            {
              name: "一城两园外交政策奖补经费",
              weight: 10,
              target: "<=3125万元",
              actual: "=3125万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "1520万元",
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
              name: "企业R&D经费支出规模（亿元）",
              weight: 10,
              target: ">=15亿元",
              actual: "=15.68亿元",
              rate: "104.53%",
              score: 9.55,
              rule: PROPORTIONAL,
              previous: "13.9亿元",
              reason: "政策宣传工作做得早，企业对云川州科技创新政策认可度高。",
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "高企示范带动作用明显增强",
              weight: 10,
              target: "有效提升",
              actual: "达到预期指标",
              rate: "100%",
              score: 10,
              rule: GRADED,
              previous: "有效提升",
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
              name: "获奖补企业满意度",
              weight: 10,
              target: ">=90%",
              actual: "=96.16%",
              rate: "106.84%",
              score: 10,
              rule: SATISFACTION,
              reason: "对专精特新企业新增奖补1家。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "98.76分" },
};
