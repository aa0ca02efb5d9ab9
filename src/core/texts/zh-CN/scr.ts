import type { CheckTexts } from "../check-texts";

export const scrTexts = {
  "SCR-01": {
    title: "满意度指标的赋分规则",
    situations: {
      otherRule: {
        what: "“{name}”是满意度指标，用的是“{rule}”。",
        why: "满意度指标一般用“满意度赋分”，用其他规则时，超出目标可能反而扣分。",
        todo: "请核对赋分规则；当地规定不同的可以保留。",
      },
      otherIndicator: {
        what: "“{name}”不是满意度指标，用的是“{rule}”。",
        why: "满意度赋分只用于满意度指标，用在别处容易被退回。",
        todo: "请改用适合这项指标的赋分规则，或核对指标所属的级别。",
      },
    },
  },
  "SCR-02": {
    title: "比率指标按比例扣分",
    situations: {
      penalised: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，按“{rule}”扣{lost}分（满分{weight}分）。",
        why: "这类比率最高只能到100%，目标低于100%时，做得最好反而扣分。",
        todo: "请考虑把目标定为100%，或改用按评判等级赋分；已批复的目标不能自行改动的，请在偏差原因中说明。",
      },
      risk: {
        what: "“{name}”目标{target}，用的是“{rule}”。",
        why: "这类比率最高只能到100%，完成得最好时完成率超过100%，按本规则反而扣分。",
        todo: "请考虑把目标定为100%，或改用按评判等级赋分。",
      },
    },
  },
  "SCR-03": {
    title: "直接赋分的超额完成",
    situations: {
      zeroed: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，按“{rule}”应得0分。",
        why: "直接赋分只有正好100%才得满分，超额完成反而得0分，这一项的分全部丢掉。",
        todo: "请核对目标值（如改为“=”或调高目标），或按规定程序更换赋分规则。",
      },
      risk: {
        what: "“{name}”目标{target}，用的是“{rule}”。",
        why: "目标写成“不低于”，一旦超额完成，直接赋分会得0分。",
        todo: "请考虑把目标改为“=”，或更换赋分规则。",
      },
    },
  },
  "SCR-04": {
    title: "赋分规则与目标的类型",
    situations: {
      qualitativeByRatio: {
        what: "“{name}”的目标“{target}”是定性描述，用的是“{rule}”。",
        why: "定性目标没有数值，算不出完成比例。",
        todo: "请改用按评判等级赋分，或把目标改为可以计量的数值。",
      },
      numberByGrade: {
        what: "“{name}”的目标{target}是数值，用的是“{rule}”。",
        why: "数值目标可以直接算出完成率，按等级打分会被问到依据。",
        todo: "请核对；数值目标一般用按照完成比例赋分。",
      },
      dateByGrade: {
        what: "“{name}”的目标{target}是日期，用的是“{rule}”。",
        why: "日期目标只有按期和逾期两种结果，分不出等级。",
        todo: "请核对；日期目标一般用直接赋分。",
      },
    },
  },
  "SCR-05": {
    title: "没有完成却得满分",
    situations: {
      unexplained: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，没有达到目标，却得满分{score}分。",
        why: "没有达到目标而不扣分，又没有说明理由，审核时一定会问。",
        todo: "请核对实际值和得分；确应得满分的，请写明理由。",
      },
      explained: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，没有达到目标，得满分{score}分，“{reason}”中有说明。",
        why: "没有达到目标一般要扣分，理由是否成立由审核人判断。",
        todo: "请核对说明是否足以支持满分。",
      },
    },
  },
  "SCR-06": {
    title: "完成了却被扣分",
    situations: {
      zero: {
        what: "“{name}”目标{target}，实际{actual}，已达到目标，得分却是0分（满分{weight}分）。",
        why: "达到目标一般得满分，得0分可能是漏填或填错行。",
        todo: "请核对得分；确应扣分的，请写明理由。",
      },
      partial: {
        what: "“{name}”目标{target}，实际{actual}，已达到目标，只得{score}分（满分{weight}分），没有说明理由。",
        why: "达到目标一般得满分，扣分而没有理由，对本单位不利。",
        todo: "请核对得分；确应扣分的，请写明理由。",
      },
      explained: {
        what: "“{name}”目标{target}，实际{actual}，已达到目标，只得{score}分（满分{weight}分），另有说明。",
        why: "达到目标一般得满分，说明应能解释为什么扣分。",
        todo: "请核对说明和得分是否一致。",
      },
    },
  },
  "SCR-07": {
    title: "定性指标得分的区间",
    situations: {
      above: {
        what: "“{name}”完成情况是“{actual}”，这一档的得分在{low}到{high}分之间（满分{weight}分的{from}%到{to}%），表中是{score}分。",
        why: "得分高于所选等级的上限，平台会退回。",
        todo: "请核对完成情况的等级，或把得分改到{low}到{high}分之间。",
      },
      below: {
        what: "“{name}”完成情况是“{actual}”，这一档的得分在{low}到{high}分之间（满分{weight}分的{from}%到{to}%），表中是{score}分。",
        why: "得分低于所选等级的下限，平台会退回。",
        todo: "请核对完成情况的等级，或把得分改到{low}到{high}分之间。",
      },
    },
  },
  "SCR-08": {
    title: "定性指标的完成情况",
    situations: {
      otherWords: {
        what: "“{name}”是定性指标，实际完成值写的是“{actual}”。",
        why: "许多平台只接受“达成年度指标”“部分达成年度指标并具有一定效果”“未达成年度指标且效果较差”（或“达到预期指标”等）三档，其他写法无法判断等级。",
        todo: "请改为相应的等级；具体成效可以写在说明里。",
      },
      sameWords: {
        what: "“{name}”的实际完成值照抄了目标“{target}”。",
        why: "许多平台只接受“达成年度指标”等三档，照抄目标看不出完成程度。",
        todo: "请按当地要求核对，必要时改为“达成年度指标”。",
      },
    },
  },
  "SCR-09": {
    title: "“=”目标被超过",
    situations: {
      exceeded: {
        what: "“{name}”目标写的是“={target}”，实际{actual}，完成率{rate}%。",
        why: "目标写“=”表示不多不少，超过也是偏差；如果本意是“不少于”，应写“≥”。",
        todo: "请核对目标的符号；下次申报时请按本意写“≥”或“=”。",
      },
    },
  },
  "SCR-10": {
    title: "目标为0的指标",
    situations: {
      divided: {
        what: "“{name}”目标是{target}，实际{actual}，完成率显示为{shown}。",
        why: "目标为0不能做除数，错误值会让得分和总分都算不出来。",
        todo: "按平台的做法，实际为0记100%，否则记0%，这里是{exact}%；请核对后改写。",
      },
      rate: {
        what: "“{name}”目标是{target}，实际{actual}，完成率写的是{shown}。",
        why: "目标为0算不出比例；平台的做法是实际为0记100%，否则记0%，这里是{exact}%。",
        todo: "请按当地的规则核对完成率。",
      },
      scored: {
        what: "“{name}”目标是{target}，实际{actual}，得分是{score}分（满分{weight}分）。",
        why: "目标为0算不出比例；平台的做法是实际为0得满分，否则得0分，这里是{expected}分。",
        todo: "请按当地的规则核对得分。",
      },
    },
  },
  "SCR-11": {
    title: "同一完成率得分不同",
    situations: {
      differs: {
        what: "“{name}”完成率{rate}%得{score}分（满分{weight}分），“{table}”的“{otherName}”完成率{otherRate}%得{otherScore}分（满分{otherWeight}分）。本表这样的有{count}项。",
        why: "同一个工作簿里，同样的规则和完成率，得分比例不同，审核人会问打分标准。",
        todo: "请核对两处的得分，或说明为什么不同。",
      },
      capped: {
        what: "“{name}”完成率{rate}%得满分{score}分，“{table}”的“{otherName}”完成率{otherRate}%扣到{otherScore}分（满分{otherWeight}分）。本表这样的有{count}项。",
        why: "同一个工作簿里，有的表超额扣分，有的表超额得满分，审核人可能会问。",
        todo: "两种表的规则本来不同的，不用改动；否则请统一。",
      },
    },
  },
  "SCR-12": {
    title: "没有填写的成本指标",
    situations: {
      unfilled: {
        what: "“{name}”等成本指标没有填写目标或实际值，却得{sum}分。",
        why: "山西的平台规定，未填报成本指标的项目，成本得分不超过{cap}分。其他地区的规定可能不同。",
        todo: "请补填成本指标，或按当地要求核对得分。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
