/** Second levels whose content a name tells. */
export type HintedLevel = "quantity" | "quality" | "time" | "economic-cost" | "satisfaction";

/** As forms print them; a second level without 指标 is one of these when it is spelled so. */
export const HINTED_LEVELS: Readonly<Record<HintedLevel, string>> = {
  quantity: "数量指标",
  quality: "质量指标",
  time: "时效指标",
  "economic-cost": "经济成本指标",
  satisfaction: "满意度指标",
};

/**
 * What the end of a name tells about its second level: 培训天数 counts and is no deadline, 及时率 is about time.
 * `notBelow` are the second levels, without 指标, in which such a name is out of place; elsewhere it is not judged.
 */
export const NAME_HINTS: readonly {
  readonly endings: readonly string[];
  readonly notBelow: readonly string[];
  readonly belongs: HintedLevel;
}[] = [
  {
    endings: ["人数", "人次", "天数", "期数", "场次", "场数", "次数", "数量", "面积", "里程"],
    notBelow: ["时效", "质量"],
    belongs: "quantity",
  },
  {
    endings: ["及时率", "按时完成率", "按期完成率", "准时率", "时限", "完成时间"],
    notBelow: ["数量", "质量", "经济效益", "社会效益", "生态效益"],
    belongs: "time",
  },
  {
    endings: ["合格率", "优良率", "通过率", "达标率", "准确率"],
    notBelow: ["数量", "时效"],
    belongs: "quality",
  },
  {
    endings: ["成本控制率", "预算控制率", "成本节约率"],
    notBelow: ["社会成本", "生态环境成本", "生态成本", "环境成本"],
    belongs: "economic-cost",
  },
  {
    endings: ["满意度", "满意率"],
    notBelow: ["数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响"],
    belongs: "satisfaction",
  },
];
