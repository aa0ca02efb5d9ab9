import type { Trap } from "../trap-forms";

/** Names that hold numbers, marks and words which mean something else elsewhere. */
export const NAME_TRAPS: readonly (readonly [why: string, trap: Trap])[] = [
  ["a generation of networks", { name: "新建5G基站数量", target: "≥36座", actual: "36座" }],
  ["a year", { name: "2024年新建儿童之家数量", target: "≥6所", actual: "6所" }],
  [
    "expenses that are called three",
    { level2: "质量指标", name: "“三公”经费变动率", target: "≤0%", actual: "-3.2%" },
  ],
  ["an ordinal", { name: "第七次人口普查资料汇编册数", target: "≥300册", actual: "300册" }],
  ["a class of places", { name: "创建3A级景区数量", target: "≥2个", actual: "2个" }],
  ["an epidemic", { name: "新冠疫苗接种剂次", target: "≥8000剂次", actual: "8120剂次" }],
  ["a hotline", { name: "“12345”热线工单办结数", target: "≥900件", actual: "926件" }],
  ["a 率 counted in times", { name: "频率监测次数", target: "≥12次", actual: "12次" }],
  [
    "a rate that is no share",
    {
      level1: "效益指标",
      level2: "经济效益指标",
      name: "资产收益率",
      target: "≥4%",
      actual: "4.6%",
    },
  ],
  [
    "a density",
    {
      level1: "效益指标",
      level2: "生态效益指标",
      name: "蚊媒密度",
      target: "≤5只/小时",
      actual: "2.3只/小时",
    },
  ],
  ["a speed", { level2: "质量指标", name: "专线带宽速率", target: "≥200M", actual: "200M" }],
  [
    "a size of particles",
    {
      level1: "效益指标",
      level2: "生态效益指标",
      name: "PM10年均浓度",
      target: "≤70微克/立方米",
      actual: "58微克/立方米",
    },
  ],
  [
    "a document's number",
    { name: "落实〔2023〕15号文件补助项目数", target: "≥4个", actual: "4个" },
  ],
  ["people of an age", { name: "0-6岁残疾儿童康复救助人数", target: "≥48人", actual: "51人" }],
  [
    "elders above an age",
    { name: "80周岁以上老人高龄补贴发放人数", target: "=1260人", actual: "1260人" },
  ],
  ["hours of opening", { name: "24小时自助图书馆建设数量", target: "≥3座", actual: "3座" }],
  ["a plan of numbers", { name: "“1+3+N”网格队伍数量", target: "≥52支", actual: "52支" }],
  ["quotes and a dash", { name: "“清凉—2024”送水活动场次", target: "≥8场", actual: "8场" }],
  ["a line break", { name: "发放书包\\n数量", target: "≥500个", actual: "500个" }],
  ["a name in Latin letters", { name: "LED路灯更换数量", target: "≥150盏", actual: "150盏" }],
  ["a power line", { name: "10kV线路改造长度", target: "≥6.2km", actual: "6.2km" }],
  [
    "an accuracy below one",
    { level2: "质量指标", name: "测量误差", target: "≤0.05mm", actual: "0.03mm" },
  ],
  ["times a year", { name: "环境消杀频次", target: "≥12次/年", actual: "12次/年" }],
  ["visits of one word", { name: "走访慰问次数", target: "≥4次", actual: "4次" }],
  [
    "a satisfied rate that was reached by far",
    {
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      name: "教师满意度",
      target: "≥90%",
      actual: "96.5%",
    },
  ],
];
