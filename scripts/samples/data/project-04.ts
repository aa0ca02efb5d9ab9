import { DIRECT, GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project04: ProjectForm = {
  sheet: "项目04",
  year: 2024,
  project: "2024年省州联动项目资金",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "2024年10月31日，省级财政向云川州拨付2个省州联动项目资金325万元，州级需配套财政经费325万元，其中“油料加工副产物高值化产品开发及营养评价”项目175万元，“‘云油 30A’早熟机收油料品种选育及提质关键技术研究与示范”项目150万元。项目实施后，预计引导企业研发费用投入2000万元，申请国家专利累计8件以上，论文发表10篇以上。",
  result:
    "截至2024年12月31日，该项目配套支持“油料加工副产物高值化产品开发及营养评价”“‘云油 30A’早熟机收油料品种选育及提质关键技术研究与示范”2项省州联动项目，受补助的企业和单位2家，州财政配套经费325万元，资金于2024年12月11日拨付完毕，其中“油料加工副产物高值化产品开发及营养评价”项目拨付175万元，“‘云油 30A’早熟机收油料品种选育及提质关键技术研究与示范”项目拨付150万元。企业开展创新创业的热情明显提高，创新创业氛围更加活跃，项目还带动企业研发投入2090万元。",
  funds: [
    {
      label: "年度资金总额",
      initial: 325,
      budget: 325,
      executed: 325,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 325, budget: 325, executed: 325 },
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
              name: "获补助单位、企业数量",
              weight: 12,
              target: "=2家",
              actual: "=2家",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
              previous: "=2家",
            },
            {
              name: "单位、企业承担科研项目数量",
              weight: 12,
              target: "=2个",
              actual: "=2个",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
              previous: "=2个",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "获补助单位、企业评审通过率",
              weight: 8,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 8,
              rule: PROPORTIONAL,
              previous: "=100%",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "补助资金发放完成时间",
              weight: 8,
              target: "2024年12月15日前",
              actual: "=2024年12月11日",
              rate: "100%",
              score: 8,
              rule: DIRECT,
              previous: "2023年12月",
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
              name: "科研单位补助标准",
              weight: 12,
              target: "=175万元/家",
              actual: "=175万元/家",
              rate: "100%",
              score: 12,
              rule: PROPORTIONAL,
              previous: "=335万元/家",
              evidence: "原始凭证",
            },
            {
              name: "企业补助标准",
              weight: 8,
              target: "=150万元/家",
              actual: "=150万元/家",
              rate: "100%",
              score: 8,
              rule: PROPORTIONAL,
              previous: "=65万元/家",
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
              name: "受补助企业、单位满意度",
              weight: 10,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 10,
              rule: SATISFACTION,
              previous: "=95%",
              reason: "项目实施后，企业参与科技创新的意愿明显增强，对项目组织和资金拨付都很满意。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "100.00分" },
};
