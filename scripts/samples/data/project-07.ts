import { PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project07: ProjectForm = {
  sheet: "项目07",
  year: 2024,
  project: "专家顾问服务中心运行经费",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "经费主要保障专家顾问服务中心日常运转，支付核心智库、产业智库及其他各类智库专家的咨询费、差旅费和工作中发生的其他费用。围绕全州重点专业领域广纳专家，到2024年底各类智库专家总数力争达到800人，发挥智库专家建言献策作用，提升决策咨询质量。",
  result:
    "截至2024年12月31日，本项目实际备案智库专家916人，编印《决策内参》6期，决策研究成果收集合格率100%，编印《决策内参》及时率100%，项目经费支出50万元，中心日常运行得到有效保障，受聘专家满意度100%。通过项目实施，智库专家建言献策渠道更加畅通，决策咨询质量进一步提升。",
  funds: [
    {
      label: "年度资金总额",
      initial: 50,
      budget: 50,
      executed: 50,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 50, budget: 50, executed: 50 },
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
              name: "备案智库专家人数",
              weight: 12,
              target: ">=800人次",
              actual: "=916人次",
              rate: "114.5%",
              score: 10.26,
              rule: PROPORTIONAL,
              previous: "722人次",
              reason:
                "应加大宣传力度，主动联系高校和科研院所专家加入智库平台，最终有916名专家完成备案，高于预期目标，由此产生偏差。",
            },
            {
              name: "编印《决策内参》",
              weight: 12,
              target: ">=6期",
              actual: "=6期",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
              previous: "6",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "决策研究成果收集合格率",
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
              name: "编印《决策内参》及时率",
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
      ],
    },
    {
      level1: "成本指标",
      parts: [
        {
          level2: "经济成本指标",
          indicators: [
            {
              name: "智库专家服务经费",
              weight: 10,
              target: "<=30万元",
              actual: "=30万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "27.81万元",
            },
            {
              name: "中心办公运行经费",
              weight: 10,
              target: "<=20万元",
              actual: "=20万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "20万元",
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
              name: "有效保障中心日常运行",
              weight: 20,
              target: ">=95%",
              actual: "达到预期指标",
              rate: "100%",
              score: 20,
              rule: PROPORTIONAL,
              previous: "100%",
              evidence: "工作资料,说明材料",
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
              name: "受聘专家满意度",
              weight: 10,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 10,
              rule: SATISFACTION,
              previous: "100%",
              evidence: "工作资料,说明材料",
              reason: "专家服务工作细致，意见建议处理及时，得到专家普遍肯定。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "98.26分" },
};
