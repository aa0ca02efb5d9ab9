import { GRADED, PROPORTIONAL, type ProjectForm } from "../form-data";

export const project01: ProjectForm = {
  sheet: "项目01",
  year: 2024,
  project: "2023年“惠民实事”省级补助经费（惠民实事工作经费）",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "为改善云坪岭村夜间出行条件，让村民住得安心、行得安全，2024年支持该村实施云坪岭村北坡片组道路亮化工程，受益49户214人，道路总长度16.5公里，计划安装路灯33盏，按每盏造价3500元测算，资金需求11.51万元。另安排10万元，用于购买动力耙一台和组织村民文体活动。",
  result:
    "截至2024年12月31日，本项目实际购买动力耙一台，协助村“两委”举办文体活动1次，新装路灯35盏，路灯沿线道路165000米，走访慰问四老人员及困难家庭5户。项目实施后，云坪岭村农机装备水平有所提升，村民夜间出行更加方便安全，业余文化生活更加丰富，乡村面貌有了新变化。",
  funds: [
    {
      label: "年度资金总额",
      initial: 11.51,
      budget: 21.51,
      executed: 21.51,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 11.51, budget: 21.51, executed: 21.51 },
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
              name: "购买动力耙",
              weight: 10,
              target: "=1台",
              actual: "=1台",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
            },
            {
              name: "开展村民文体活动",
              weight: 5,
              target: ">=1次",
              actual: "=1次",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
            },
            {
              name: "安装路灯（盏）",
              weight: 10,
              target: ">=33盏",
              actual: "=35盏",
              rate: "106%",
              score: 9.4,
              rule: PROPORTIONAL,
              reason:
                "施工前实地勘测发现两处路口照明不足，比原计划多安装2盏，指标超额完成，由此产生偏差。",
            },
            {
              name: "路灯沿线道路长度（米）",
              weight: 10,
              target: ">=165000米",
              actual: "=165000米",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
            },
            {
              name: "走访慰问四老人员及困难户",
              weight: 5,
              target: ">=5户",
              actual: "=5户",
              rate: "100%",
              score: 5,
              rule: PROPORTIONAL,
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "任务保质保量完成率",
              weight: 5,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 4.74,
              rule: PROPORTIONAL,
              reason:
                "招标和验收程序执行严格，村民反映的急难事项按质按量办结，文体活动组织有序、参与面广，村民文化生活更为丰富。因此指标超额完成，产生偏差",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "任务完成时限",
              weight: 5,
              target: "=2024年11月30日",
              actual: "=2024年11月30日",
              rate: "100%",
              score: 5,
              rule: GRADED,
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
              name: "惠民实事经费",
              weight: 10,
              target: "<=11.51万元",
              actual: "=11.51万元",
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
              name: "促进乡村振兴",
              weight: 15,
              target: "成效明显",
              actual: "达到预期指标",
              rate: "100%",
              score: 15,
              rule: GRADED,
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "改善村民夜间出行条件",
              weight: 15,
              target: "有效解决",
              actual: "达到预期指标",
              rate: "100%",
              score: 15,
              rule: GRADED,
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "99.14分" },
};
