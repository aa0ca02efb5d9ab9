import type { CheckTexts } from "../check-texts";

export const devTexts = {
  "DEV-01": {
    title: "偏差原因",
    situations: {
      exceeded: {
        what: "“{name}”完成率{rate}%，没有填写偏差原因。",
        why: "本表核对所用的方案要求：完成率不是100%的指标都说明原因，缺少说明会被退回。",
        todo: "请在“{column}”中说明超额完成的原因。",
      },
      missed: {
        what: "“{name}”完成率{rate}%，没有填写偏差原因。",
        why: "没有完成的指标必须说明原因，缺少说明会被退回。",
        todo: "请在“{column}”中说明原因和改进措施。",
      },
      scoreLost: {
        what: "“{name}”得{score}分，低于分值{weight}分，没有填写偏差原因。",
        why: "扣分的指标必须说明原因，缺少说明会被退回。",
        todo: "请在“{column}”中说明原因和改进措施。",
      },
    },
  },
  "DEV-02": {
    title: "改进措施",
    situations: {
      noMeasure: {
        what: "“{name}”完成率{rate}%，说明中没有看到改进措施。",
        why: "没有完成的指标既要说原因，也要说下一步怎么改进。",
        todo: "请补充改进措施，例如“下一步将……”。",
      },
    },
  },
  "DEV-03": {
    title: "大幅超额完成",
    situations: {
      unexplained: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，没有说明。",
        why: "许多平台把达到目标120%的指标标红，审核时会问目标是否偏低。",
        todo: "请在“{column}”中说明超额的原因，以及年初目标为什么偏低。",
      },
      unexplainedFar: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，没有说明。",
        why: "广西的平台规定，达到目标130%的必须填写说明；其他地区审核时也会问目标是否偏低。",
        todo: "请在“{column}”中说明超额的原因，以及年初目标为什么偏低。",
      },
      targetNotMentioned: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，说明里没有提到目标是否偏低。",
        why: "超过目标20%以上，审核人一般会问年初目标是怎么定的。",
        todo: "请核对；目标确实偏低的，补充一句，并在下一年调高。",
      },
    },
  },
  "DEV-04": {
    title: "偏差原因与完成情况相反",
    situations: {
      shortfall: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，是超额完成，说明里却写着“{word}”。",
        why: "说明的方向与完成率相反，审核时会被退回。",
        todo: "请改写为超额完成的原因，或核对实际值。",
      },
      excess: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，没有完成，说明里却写着“{word}”。",
        why: "说明的方向与完成率相反，审核时会被退回。",
        todo: "请改写为没有完成的原因和改进措施，或核对实际值。",
      },
      hint: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，是超额完成，说明里提到“{word}”，像是没有完成的原因。",
        why: "说明应当解释为什么超过目标。",
        todo: "请核对这条说明是否填错了行，或补充超额完成的原因。",
      },
    },
  },
  "DEV-05": {
    title: "偏差原因中的数字",
    situations: {
      otherNumber: {
        what: "“{name}”目标{target}，实际{actual}，相差{gap}，说明里写的是“{number}”。",
        why: "说明里的数字与差额对不上，审核时会问。",
        todo: "请核对说明中的数字；确是其中一部分的，请写明与差额的关系。",
      },
    },
  },
  "DEV-06": {
    title: "偏差原因过于笼统",
    situations: {
      generic: {
        what: "“{name}”完成率{rate}%，说明是“{reason}”。",
        why: "这样的话放在哪一行都行，没有说出原因，容易被退回。",
        todo: "请写明具体原因，如谁、什么时候、发生了什么。",
      },
    },
  },
  "DEV-07": {
    title: "没有偏差的说明",
    situations: {
      noDeviation: {
        what: "“{name}”完成率100%，得满分{score}分，“{column}”中仍有说明。",
        why: "没有偏差的指标不需要说明，可能是填错了行。",
        todo: "请核对；不需要的可以删除，属于工作成效的可以保留。",
      },
    },
  },
  "DEV-08": {
    title: "预算执行的说明",
    situations: {
      low: {
        what: "预算执行率{rate}%，没有看到原因说明。",
        why: "四川等地的填报说明要求执行率低于90%的说明原因；其他地区审核时也会问。",
        todo: "请说明没有支出的原因和后续安排。",
      },
      adjusted: {
        what: "年初预算数{initial}，全年预算数{budget}，原因栏没有填写。",
        why: "四川等地的填报说明要求，年中调整预算的说明理由。",
        todo: "请在原因栏写明调整的时间、文号和理由。",
      },
    },
  },
  "DEV-09": {
    title: "多行用同样的说明",
    situations: {
      same: {
        what: "{names}共{count}项的说明完全相同。",
        why: "不同的指标用同样的说明，审核人会认为没有认真分析。",
        todo: "请分别写明各项的具体原因；原因确实相同的可以保留。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
