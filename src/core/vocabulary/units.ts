/**
 * Units of measure as data. A unit has a dimension and a factor to the dimension's base unit, as decimal text;
 * the first spelling is the canonical one. Units convert within a dimension only.
 */
export interface UnitEntry {
  readonly dimension: string;
  readonly factor: string;
  readonly spellings: readonly string[];
}

/** Written for %; check VAL-02 replaces them. */
export const PERCENT_WORDS: readonly string[] = ["百分比", "百分率"];

const unit = (dimension: string, factor: string, ...spellings: string[]): UnitEntry => ({
  dimension,
  factor,
  spellings,
});

/**
 * Measures that convert. Base units: 元, 米, a third of 平方米 (so that 亩 is whole), 克, 秒, 月, %, 升.
 * Days and months do not convert, nor do 工作日 and 天.
 */
export const MEASURES: readonly UnitEntry[] = [
  unit("money", "1", "元", "圆", "元人民币"),
  unit("length", "1", "米", "m", "公尺", "延米", "延长米"),
  unit("length", "1000", "公里", "千米", "km", "KM", "Km"),
  unit("length", "500", "里", "华里"),
  unit("length", "0.01", "厘米", "cm"),
  unit("length", "0.001", "毫米", "mm"),
  unit("area", "3", "平方米", "㎡", "m²", "m2", "M²", "M2", "平米"),
  unit("area", "2000", "亩"),
  unit("area", "30000", "公顷", "ha"),
  unit("area", "3000000", "平方公里", "平方千米", "km²", "km2"),
  unit("mass", "1", "克", "g"),
  unit("mass", "1000", "公斤", "千克", "kg", "KG", "Kg"),
  unit("mass", "500", "斤", "市斤"),
  unit("mass", "1000000", "吨", "t"),
  unit("mass", "0.001", "毫克", "mg"),
  unit("time", "1", "秒", "秒钟"),
  unit("time", "60", "分钟"),
  unit("time", "3600", "小时", "个小时", "h"),
  unit("time", "86400", "天", "日", "日历天", "自然日", "个自然日"),
  unit("time", "604800", "周", "星期", "个星期"),
  unit("working-day", "1", "工作日", "个工作日"),
  unit("months", "1", "月", "个月"),
  unit("months", "3", "季度", "个季度"),
  unit("months", "12", "年", "年度", "周年"),
  unit("ratio", "1", "%", "﹪", ...PERCENT_WORDS),
  unit("ratio", "0.1", "‰"),
  unit("ratio", "10", "成"),
  unit("percentage-point", "1", "个百分点", "百分点"),
  unit("volume", "1", "升", "L", "公升"),
  unit("volume", "0.001", "毫升", "ml", "mL"),
  unit("volume", "1000", "立方米", "m³", "m3", "M³", "M3", "立方"),
  unit("energy", "1", "千瓦时", "kWh", "KWh", "kwh", "度电"),
  unit("power", "1", "瓦", "W"),
  unit("power", "1000", "千瓦", "kW", "KW", "kw"),
  unit("power", "1000000", "兆瓦", "MW"),
  unit("information", "1", "M", "兆"),
  unit("information", "1024", "G"),
  unit("information", "1048576", "T"),
];

/** Measure words for things and events. Each is a dimension of its own; 个 may stand for any of them. */
export const THING_UNITS: readonly string[] = [
  "个",
  "家",
  "户",
  "项",
  "台",
  "盏",
  "篇",
  "套",
  "台套",
  "件",
  "份",
  "处",
  "辆",
  "株",
  "棵",
  "头",
  "只",
  "匹",
  "羽",
  "条",
  "座",
  "幅",
  "张",
  "本",
  "册",
  "门",
  "节",
  "组",
  "所",
  "间",
  "栋",
  "幢",
  "艘",
  "架",
  "支",
  "部",
  "块",
  "片",
  "宗",
  "例",
  "起",
  "种",
  "类",
  "款",
  "颗",
  "粒",
  "枚",
  "把",
  "根",
  "盒",
  "箱",
  "袋",
  "瓶",
  "桶",
  "段",
  "层",
  "点位",
  "村",
  "社区",
  "机构",
  "企业",
  "单位",
  "平台",
  "期",
  "场",
  "班",
  "批",
  "届",
];

/** Other counting units, each a dimension of its own. */
export const COUNTING_UNITS: readonly string[] = [
  "人",
  "名",
  "位",
  "人次",
  "次",
  "场次",
  "班次",
  "批次",
  "户次",
  "家次",
  "件次",
  "台次",
  "车次",
  "亩次",
  "节次",
  "人天",
  "人日",
  "人月",
  "人年",
  "课时",
  "学时",
  "轮",
  "趟",
  "倍",
  "分",
  "级",
  "页",
  "字",
  "床",
  "床位",
  "站",
  "队",
  "首",
  "集",
  "对",
  "双",
  "乡",
  "镇",
  "县",
];

/** Spellings of counting units: canonical → others. */
export const COUNTING_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  个: ["個"],
  台套: ["台(套)", "套(台)", "台/套"],
  点位: ["个点位"],
  人次: ["人·次", "人(次)"],
};

/** Multiples in front of a unit: 万人 is 10000 人. Alone they multiply plain numbers: 80亿. */
export const SCALES: Readonly<Record<string, string>> = {
  十: "1e1",
  百: "1e2",
  千: "1e3",
  万: "1e4",
  十万: "1e5",
  百万: "1e6",
  千万: "1e7",
  亿: "1e8",
  十亿: "1e9",
  百亿: "1e10",
  千亿: "1e11",
  万亿: "1e12",
};

/** The same things counted with another word. 个 goes with every thing unit besides. */
export const LOOSE_PAIRS: readonly (readonly [string, string])[] = [
  ["名", "人"],
  ["位", "人"],
  ["名", "位"],
  ["场", "场次"],
  ["次", "场"],
  ["次", "场次"],
  ["期", "次"],
  ["期", "班"],
  ["期", "班次"],
  ["班", "班次"],
  ["批", "批次"],
  ["课时", "学时"],
  ["人天", "人日"],
];

/** Stands for any thing unit. */
export const GENERAL_COUNTER = "个";

/** Between numerator and denominator. */
export const PER_WORDS: readonly string[] = ["/", "每"];

/** Between the denominators: 元/人*月, 元/人、天. */
export const PRODUCT_SIGNS: readonly string[] = ["*", "·", "•", "、", "×"];
