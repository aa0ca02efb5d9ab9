/** Formulas and profiles in words. */
export const formulaMessages = {
  "standing.exact": "已逐行验算",
  "standing.suggested": "推荐",
  "standing.assumed": "依据转述，按假定规则计算",
  "standing.own": "自己的方案",

  "rule.ratio": "按照完成比例赋分",
  "rule.direct": "直接赋分",
  "rule.grade": "按评判等级赋分",
  "rule.satisfaction": "满意度赋分",
  "rule.others": "其他指标",
  "rule.all": "各项指标",
  "rule.execution": "预算执行率",

  "formula.threshold-ratio": "及格线比例",
  "formula.all-or-nothing": "达标得满分，否则0分",
  "formula.full-when-met": "达标得满分，未达标按比例",
  "formula.capped-ratio": "按完成比例，不超满分",
  "formula.bands": "分档计分",
  "formula.comparator-ratio": "按计算符号",
  "formula.two-way-ratio": "正向、反向比例",
  "formula.weighted-share": "单项百分制折算",

  "formula.threshold.full":
    "完成率低于{floor}%得0分；{floor}%到100%得 分值×（完成率−{floor}%）÷{span}%；100%及以上得满分",
  "formula.threshold.penalise":
    "完成率低于{floor}%得0分；{floor}%到100%得 分值×（完成率−{floor}%）÷{span}%；超过100%得 分值×（200%−完成率），200%及以上得0分",
  "formula.direct.full": "完成率100%及以上得满分，低于100%得0分",
  "formula.direct.zero": "完成率正好100%得满分，低于或超过100%得0分",
  "formula.met": "完成率100%及以上得满分，低于100%得 分值×完成率（这一段按假定规则计算）",
  "formula.capped": "分值×完成率，不超过分值",
  "formula.bandsOfRate": "按完成率分档：{bands}",
  "formula.bandsOfSatisfaction": "按实测满意度分档：{bands}",
  "formula.band": "{from}%及以上得分值的{share}%",
  "formula.lastBand": "其余得分值的{share}%",
  "formula.judgedBand": "{from}%及以上由评价人评定",
  "formula.lastJudgedBand": "其余由评价人评定",
  "formula.judgedBands": "按{edges}分档，由评价人评定",
  "formula.comparator":
    "≥、=：达到目标得满分，否则得 分值×实际÷目标；≤：不超过目标得满分，超过的按超出部分扣分，达到目标的2倍得0分。定性指标{bands}",
  "formula.twoWay":
    "正向指标得 分值×实际÷目标，反向指标（≤）得 分值×目标÷实际，不超过分值。定性指标{bands}",
  "formula.weighted": "单项得分（按完成率，不超过100分）×权重",
} as const;
