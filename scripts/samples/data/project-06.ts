import { GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project06: ProjectForm = {
  sheet: "项目06",
  year: 2024,
  project: "“云川英才”计划2024年度支持经费",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "服务人才强州和创新驱动发展，通过实施州科技创新团队计划和青年科技人才计划，遴选一批能够带头示范的本地创新型、应用型、复合型高层次人才，提高全州科技创新人才队伍水平，打开科技人才工作新局面。计划支持云川科技创新团队17个，培养云川青年科技人才36人，实现智能装备制造、煤炭清洁利用、新能源新材料、粮油深加工、纺织服装、绿色果蔬、优质畜产品、生物科技、人口健康、生态环保等产业领域全覆盖，带动企业新增研发投入1000万元以上。",
  result:
    "截至2024年12月31日，本项目实际立项支持云川科技创新团队17个，培养云川青年科技人才36人，“八大产业集群”实现全覆盖，本地科技人才队伍的能力水平有所提高，带动企业增加研发投入1800万元。",
  funds: [
    {
      label: "年度资金总额",
      initial: 378,
      budget: 378,
      executed: 378,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 378, budget: 378, executed: 378 },
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
              name: "扶持科技创新团队",
              weight: 8,
              target: ">=17个",
              actual: "=17个",
              rate: "100%",
              score: 8,
              rule: PROPORTIONAL,
            },
            {
              name: "青年科技人才培养人数",
              weight: 12,
              target: ">=36人",
              actual: "=36人",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "按规定签订项目合同书",
              weight: 10,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "经费拨付及时率",
              weight: 10,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
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
              name: "科技创新团队资助",
              weight: 14,
              target: "<=270万元",
              actual: "=270万元",
              rate: "100%",
              score: 14,
              rule: PROPORTIONAL,
              evidence: "原始凭证",
            },
            {
              name: "青年科技人才资助",
              weight: 6,
              target: "<=108万元",
              actual: "=108万元",
              rate: "100%",
              score: 6,
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
              name: "带动企业增加研发投入",
              weight: 10,
              target: ">=1000万元",
              actual: "=1800万元",
              rate: "180%",
              score: 2,
              rule: PROPORTIONAL,
              reason:
                "人才计划调动了企业开展研发的积极性，带动企业研发投入达到1800万元，较预期值多800万元，产生正偏差。",
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "科技人才能力素质明显提高",
              weight: 10,
              target: "提升",
              actual: "达到预期指标",
              rate: "100%",
              score: 10,
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
              name: "受资助对象满意度",
              weight: 10,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 10,
              rule: SATISFACTION,
              reason:
                "项目经费支持到位，入选的团队和人才开展科研的劲头更足，对项目实施普遍感到满意。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "92.00分" },
};
