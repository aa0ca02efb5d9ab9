import { PROPORTIONAL, SATISFACTION, type ProjectForm } from "../form-data";

export const project09: ProjectForm = {
  sheet: "项目09",
  year: 2024,
  project: "教科文-2023年云川州科技计划项目经费（云州财教〔2023〕56号）",
  department: "云川州科学技术局",
  unit: "云川州科学技术局",
  goal: "配套支持省州联动项目3项，组织开展“两园”科技培训项目1项。",
  result:
    "截至2024年12月31日，本项目实际支持省州联动项目和云川州“两园”建设及高新技术产业发展培训项目共3项，研究内容包括丘陵旱地玉米密植精准调控技术集成示范、山区智慧农业关键核心技术攻关，带动研发投入1558万元，农业科研水平稳步提高；举办科技培训1期，各类科技人才40名参加培训，业务能力明显提升。",
  funds: [
    {
      label: "年度资金总额",
      initial: 427.9,
      budget: 427.9,
      executed: 427.9,
      weight: 10,
      rate: 1,
      score: 10,
    },
    { label: "其中：当年财政拨款", initial: 427.9, budget: 427.9, executed: 427.9 },
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
              name: "科研项目实施数量",
              weight: 10,
              target: ">=3个",
              actual: "=3个",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
            },
            {
              name: "支持科研院所和企业（个）",
              weight: 10,
              target: ">=2个",
              actual: "=2个",
              rate: "100%",
              score: 10,
              rule: PROPORTIONAL,
            },
          ],
        },
        {
          level2: "质量指标",
          indicators: [
            {
              name: "立项项目合同书签订",
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
              name: "项目资金拨付及时率",
              weight: 20,
              target: "=100%",
              actual: "=100%",
              rate: "100%",
              score: 20,
              rule: PROPORTIONAL,
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
              weight: 15,
              target: ">=1500万元",
              actual: "=1558万元",
              rate: "103%",
              score: 14.55,
              rule: PROPORTIONAL,
              evidence: "工作资料,说明材料",
              reason:
                "项目实施后，企业加大研发投入的意愿增强，实际增加研发投入1558万元，较预期值多58万元，产生正偏差。",
            },
          ],
        },
        {
          level2: "社会效益指标",
          indicators: [
            {
              name: "科技人才培育",
              weight: 15,
              target: ">=30人",
              actual: "=40人",
              rate: "133%",
              score: 10.05,
              rule: PROPORTIONAL,
              evidence: "工作资料,说明材料",
              reason:
                "与组织部门沟通后，为让更多科技人员受训，将培训班培训人数上限调整为40人，企业技术人员踊跃报名参加，比预计培育人才数多10人，由此产生正偏差。",
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
              name: "受益单位和企业满意度",
              weight: 10,
              target: ">=90%",
              actual: "=100%",
              rate: "111.11%",
              score: 10,
              rule: SATISFACTION,
              evidence: "工作资料,说明材料",
              reason:
                "项目落地后，科研单位和科技人员投身科技创新的热情提高，对项目组织实施非常认可，满意率为100%。",
            },
          ],
        },
      ],
    },
  ],
  total: { weight: 100, score: "94.60分" },
};
