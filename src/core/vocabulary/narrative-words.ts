/** Words of goal and result texts, as data. */

/** In front of a number they make it one of new things, beside those that there are already. */
export const ADDITION_WORDS: readonly string[] = ["新增", "净增", "增加", "增设"];

/** In front of or behind a number they make it approximate: it is not held against anything. */
export const APPROXIMATE_BEFORE: readonly string[] = ["近", "约", "大约", "接近", "将近", "大概"];
export const APPROXIMATE_AFTER: readonly string[] = ["左右", "上下", "余", "多", "来", "几"];

/** In front of a number, without meaning for what is counted. */
export const LEADS_OF_NUMBERS: readonly string[] = [
  "力争达到",
  "力争",
  "努力达到",
  "预计达到",
  "预计为",
  "预计",
  "总数达到",
  "分别达到",
  "总数为",
  "数量为",
  "增加到",
  "提高到",
  "提升到",
  "下降到",
  "降低到",
  "增至",
  "升至",
  "降至",
  "各",
  "超",
  "计",
  "是",
];

/** Directly in front of a number they say that it is a difference and not a level: 同比增长37%. */
export const CHANGE_WORDS: readonly string[] = [
  "增长",
  "增加",
  "增加了",
  "增长了",
  "提高",
  "提高了",
  "提升",
  "提升了",
  "上升",
  "下降",
  "下降了",
  "降低",
  "降低了",
  "减少",
  "减少了",
  "新增",
  "增幅",
  "增幅为",
  "增速",
  "节约",
  "节省",
  "多",
  "少",
];

/** Somewhere in front of a growth they say that it is held against the year before. */
export const LAST_YEAR_WORDS: readonly string[] = ["较上年", "比上年", "同比", "较去年", "比去年"];

/** In front of a percentage they say that it is a part of a whole: 占比达57%. */
export const SHARE_WORDS: readonly string[] = ["占比", "比重", "比例", "占"];

/** In front of an amount they say that it is for one of several: 每盏造价3500元. */
export const EACH_WORDS: readonly string[] = ["每", "人均", "户均", "均价", "单价", "平均"];

/** In front of a date: the day on which a text was written, not of what it tells. */
export const AS_OF_WORDS: readonly string[] = ["截至", "截止", "截止到", "截止至", "至", "到"];

/** Where the words behind a number stop naming what is counted: 102名科技特派员参加培训. */
export const PREDICATES: readonly string[] = [
  "和",
  "及",
  "与",
  "并",
  "各",
  "参加",
  "参赛",
  "参与",
  "获得",
  "获批",
  "进行",
  "进入",
  "举办",
  "开展",
  "完成",
  "实现",
  "通过",
  "达到",
  "拨付",
  "予以",
  "给予",
  "用于",
  "得到",
  "建成",
  "投入使用",
  "以上",
  "以下",
  "以内",
  "的",
  "为",
];

/** Units that begin another word: 1部分, 2名单. */
export const WORDS_BEHIND_UNITS: Readonly<Record<string, readonly string[]>> = {
  部: ["分", "门", "署"],
  台: ["账", "风"],
  名: ["单", "额", "称"],
  组: ["织", "建", "成"],
  家: ["庭"],
  批: ["准", "复"],
  节: ["约", "省"],
  条: ["件", "例"],
  所: ["有"],
  座: ["谈"],
  位: ["于", "居", "列"],
  成: ["功", "果", "立", "为", "本", "效"],
  起: ["草"],
  层: ["面"],
  类: ["别"],
  期: ["间", "限"],
  级: ["别"],
  分: ["别", "类"],
  次: ["于", "年"],
  年: ["度", "初", "底"],
  支: ["持", "出"],
  双: ["创"],
  对: ["接"],
  里: ["程"],
  县: ["域", "市"],
  集: ["中", "聚"],
};

/** Units that go with a single spelled numeral at the end of a phrase: 购买动力耙一台. */
export const UNITS_AFTER_SPELLED: readonly string[] = [
  "台",
  "套",
  "辆",
  "座",
  "处",
  "份",
  "篇",
  "部",
  "件",
  "场",
  "家",
  "名",
  "项",
];

/** The same words for one thing; the first stands for all. */
export const NOUN_SYNONYMS: readonly (readonly string[])[] = [
  ["研发投入", "R&D经费支出", "研发经费支出", "研发经费投入", "R&D投入", "研发费用投入"],
  ["研发", "研究与试验发展", "R&D"],
  ["高企", "高新技术企业"],
  ["成交额", "交易额", "成交金额", "登记金额"],
  ["贫困户", "贫困群体", "贫困家庭"],
  ["满意度", "满意率"],
  ["率", "比率"],
];

/** Words that do not say what is counted: verbs, adverbs and names of the measure itself. Longer ones go first. */
export const NOUN_STOP_WORDS: readonly string[] = [
  "按时完成",
  "按期完成",
  "实际完成",
  "计划完成",
  "保质保量",
  "进一步",
  "完成了",
  "完成",
  "实现",
  "达到",
  "开展",
  "组织",
  "举办",
  "召开",
  "建成",
  "新建",
  "安装",
  "购置",
  "购买",
  "采购",
  "引进",
  "引育",
  "培养",
  "培育",
  "支持",
  "实施",
  "申报",
  "推荐",
  "筛选出",
  "做好",
  "发放",
  "编制",
  "制定",
  "形成",
  "产生",
  "获得",
  "得到",
  "参加",
  "参与",
  "覆盖",
  "涉及",
  "慰问",
  "刊发",
  "印发",
  "发表",
  "申请",
  "带动",
  "引导",
  "奖励给",
  "新增",
  "累计",
  "共计",
  "合计",
  "总计",
  "全年",
  "年度",
  "本年",
  "当年",
  "实际",
  "预计",
  "计划",
  "努力",
  "力争",
  "确保",
  "至少",
  "成功",
  "有效",
  "显著",
  "各类",
  "各级",
  "相关",
  "有关",
  "其中",
  "以及",
  "该项目",
  "本项目",
  "任务",
  "工作",
  "时限",
  "时间",
  "数量",
  "人数",
  "个数",
  "次数",
  "场次",
  "期数",
  "天数",
  "户数",
  "家数",
  "件数",
  "份数",
  "台数",
  "项数",
  "总数",
  "总量",
  "的",
  "等",
];

/** At the ends of a noun they only join it to its sentence. */
export const NOUN_EDGES =
  /^[和及与或对在为由以将把向从于并了共已]*|[和及与或对在为由以将把向从于并了共已再数]+$/gu;

/** The last word of a name that says what it measures. */
export const MEASURING_ENDS: readonly string[] = ["率", "度", "额", "费", "成本", "经费", "资金"];

/** In front of the parts of a number. */
export const LIST_OF_PARTS = "其中";

/** In front of a number in a result text they name an amount of the fund block. Longer ones go first. */
export const FUND_WORDS_IN_TEXTS = {
  initial: ["年初预算数", "年初预算"],
  budget: ["全年预算数", "全年预算总额", "调整后预算数"],
  executed: ["全年执行数", "预算执行数", "实际执行总额", "全年实际支出"],
  rate: ["预算执行率", "资金执行率", "总预算执行率"],
} as const satisfies Record<string, readonly string[]>;

/** In the same clause they say that the amount is for a part of the funds. */
export const PART_OF_FUNDS: readonly string[] = ["其中", "财政", "项目", "基本", "上级", "本级"];

/** A result text that says nothing but this reports no result. */
export const BARE_RESULTS: readonly string[] = [
  "已完成",
  "完成",
  "全部完成",
  "已全部完成",
  "均已完成",
  "按计划完成",
  "按时完成",
  "已按计划完成",
  "达到预期目标",
  "达到预期指标",
  "完成预期目标",
  "目标已完成",
  "已完成年度目标",
  "良好",
  "正常",
  "较好",
];

/** Words with which the name of an event that has editions ends: 第十届某某创新创业大赛. */
export const EVENT_ENDS: readonly string[] = [
  "大赛",
  "比赛",
  "竞赛",
  "博览会",
  "交易会",
  "洽谈会",
  "运动会",
  "艺术节",
  "文化节",
  "论坛",
  "年会",
  "峰会",
  "展会",
  "科博会",
];

/** What is often typed for another word: the first is found, the second meant. */
export const TYPING_MISTAKES: readonly (readonly [string, string])[] = [
  ["收益群体", "受益群体"],
  ["收益人群", "受益人群"],
  ["收益人员", "受益人员"],
  ["收益对象", "受益对象"],
  ["收益企业", "受益企业"],
  ["收益群众", "受益群众"],
  ["预其目标", "预期目标"],
  ["按排", "安排"],
  ["座无须席", "座无虚席"],
  ["既使", "即使"],
  ["帐户", "账户"],
  ["帐目", "账目"],
  ["报帐", "报账"],
  ["的的", "的"],
  ["了了", "了"],
];

/** Doubled on purpose. */
export const NATURAL_DOUBLES: readonly string[] = ["一点一点", "一步一步", "研究研究", "一个一个"];

/** A text that ends with one of these was cut off. */
export const CUT_ENDS: readonly string[] = [
  "、",
  "，",
  ",",
  "：",
  ":",
  "（",
  "(",
  "和",
  "及",
  "与",
  "的",
  "以及",
  "并",
];

/** Spelled enumerators: behind a numbered one they number the same item twice: 2. 二是. */
export const SPELLED_ENUMERATORS: readonly string[] = [
  "一是",
  "二是",
  "三是",
  "四是",
  "五是",
  "六是",
];

/** Nouns that may mean anything: a count of them alone is no goal that an indicator could be missing for. */
export const GENERIC_NOUNS: readonly string[] = [
  "企业",
  "项目",
  "单位",
  "活动",
  "人员",
  "资金",
  "内容",
  "方面",
  "事项",
  "问题",
  "措施",
];

/** Between a whole and its part: 高企中规上高企158家. */
export const OF_A_WHOLE = "中";
