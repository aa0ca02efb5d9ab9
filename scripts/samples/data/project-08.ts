import { DIRECT, PROPORTIONAL, type ProjectForm } from "../form-data";

export const project08: ProjectForm = {
  sheet: "项目08",
  year: 2024,
  project: "引进国外智力工作经费",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "组织全州企事业单位聘请国（境）外技术和管理人才，开展各类引智项目，全年引进外国专家20人次。支持项目单位借助外国专家力量开展新产品研发、良种引进、技术改造和推广示范，服务云川州经济社会高质量发展",
  result:
    "截至2024年12月31日，本项目实际印发宣传册100份，获批引智项目执行率100%，外国人来华工作许可的受理、审核、审批、发放通知等事项均在15日内办结；项目经费支出8万元，单位日常运行得到有效保障，外国人才引进单位满意度100%。项目实施后，本州企业引进了一批高水平外国专家，全州对外科技合作更加活跃，重点产业发展得到有力的海外智力支持。",
  funds: [
    { label: "年度资金总额", initial: 8, budget: 8, executed: 8, weight: 10, rate: 1, score: 10 },
    { label: "其中：当年财政拨款", initial: 8, budget: 8, executed: 8 },
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
              name: "印发宣传册（份）",
              weight: 10,
              target: ">=100（份）",
              actual: "=100（份）",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "100份",
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "获批引智项目执行率",
              weight: 15,
              target: ">=85%",
              actual: "=100%",
              rate: "117.65%",
              score: 0,
              rule: DIRECT,
              previous: "100%",
              reason:
                "按照上级批准的项目计划，对各引智项目开展督查和成果总结，全程跟踪、动态管理，重点项目专人对接、上门服务，保证获批引智项目按计划落地见效，外国高层次人才的作用得到较好发挥，企业核心竞争力有所提升。因此，指标完成较好，超出预期指标。",
            },
          ],
        },
        {
          level2: "时效指标",
          indicators: [
            {
              name: "外国人来华工作许可办理时限对外承诺15个工作日，情况特殊的可延长10个工作日。",
              weight: 15,
              target: "<=15天",
              actual: "=3天",
              rate: "100%",
              score: 15,
              rule: PROPORTIONAL,
              previous: "3天",
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
              name: "交流培训活动费用",
              weight: 10,
              target: "<=4万元",
              actual: "=4万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "4万元",
            },
            {
              name: "引智日常工作费用",
              weight: 10,
              target: "<=4万元",
              actual: "=4万元",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
              previous: "6万元",
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
              name: "支持项目单位借助外国专家力量开展新产品研发、良种引进、技术改造和推广示范，服务云川州经济社会高质量发展",
              weight: 20,
              target: "推动",
              actual: "达到预期指标",
              rate: "100%",
              score: 20,
              rule: PROPORTIONAL,
              previous: "推动",
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
              name: "引才项目单位对外国人才服务及相关业务办理情况的满意度",
              weight: 10,
              target: ">=95%",
              actual: "=100%",
              rate: "105.26%",
              score: 9.47,
              rule: PROPORTIONAL,
              previous: "95%",
              reason:
                "外国专家服务管理工作做细做实，获批的引才引智项目均明确专人管理、专人负责，为项目单位提供全流程业务服务，及时协调解决执行中的困难。因此，指标完成较好，超出预期指标。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "84.47分" },
};
