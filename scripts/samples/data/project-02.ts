import { GRADED, PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project02: ProjectForm = {
  sheet: "项目02",
  year: 2024,
  project: "2023年省级科技专项经费（第二批）（云州财教〔2023〕97号）",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "1支持和激励技术转移机构开展技术转移服务，活跃技术交易市场，加快科技成果转化，按期实现2022年度全州技术合同成交额目标，同时兑现对技术转移服务机构的各项激励措施",
  result:
    "截至 2024 年 12 月 31 日，本项目实际举办技术合同登记员培训，参训20人次，企业技术合同登记实操培训158人，参训人员满意度100%，技术合同登记办结率100%，技术合同登记办结及时率100%。项目实施后，2023年技术合同成交额与2022年相比有所增长。",
  funds: [
    {
      label: "年度资金总额",
      initial: 6.81,
      budget: 6.81,
      executed: 6.81,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 6.81, budget: 6.81, executed: 6.81 },
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
              name: "开展技术合同登记员培训",
              weight: 15,
              target: ">=20人次",
              actual: "=21人次",
              rate: "105%",
              score: 14.25,
              rule: PROPORTIONAL,
              reason: "课程内容贴近实际，一名工作人员主动报名，临时增加一人参训。",
            },
            {
              name: "开展企业技术合同登记实操培训",
              weight: 15,
              target: ">=200人次",
              actual: "=158人次",
              rate: "79%",
              score: 7.13,
              rule: PROPORTIONAL,
              reason:
                "部分人员到场培训但漏签签到表，另有一些人员临时有事改变安排未能到场，使实际人次低于计划，由此产生偏差。",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "技术合同登记办结率",
              weight: 10,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 10,
              rule: GRADED,
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "技术合同登记办结及时率",
              weight: 10,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 10,
              rule: GRADED,
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
              name: "2022年度技术合同成交任务完成额",
              weight: 15,
              target: ">=5.50亿元",
              actual: "=5.79亿元",
              rate: "105%",
              score: 15,
              rule: GRADED,
              reason:
                "走访企业次数增加，企业同高校院所的合作更加紧密，研发资金投入加大，技术创新能力提高，成交额因此高于预期指标。",
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "2023年技术合同成交额比2022年增长",
              weight: 15,
              target: "持续提升",
              actual: "达到预期指标",
              rate: "100%",
              score: 15,
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
              name: "参训人员满意度",
              weight: 10,
              target: ">95%",
              actual: "=100%",
              rate: "105.26%",
              score: 10,
              rule: SATISFACTION,
              reason: "课程编排贴合需要，授课时间合适，讲师经验丰富，参训人员普遍给予好评。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "91.38分" },
};
