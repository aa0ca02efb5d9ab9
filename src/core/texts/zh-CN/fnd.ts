import type { CheckTexts } from "../check-texts";

export const fndTexts = {
  "FND-01": {
    title: "金额单位",
    situations: {
      factor: {
        what: "“{label}”的预算数是{budget}，执行数是{executed}，相差约1万倍。",
        why: "多半是元和万元写混了，执行率和得分都会错。",
        todo: "请核对两个金额的单位，统一按表头的单位填写。",
      },
      initialFactor: {
        what: "“{label}”的年初预算数是{initial}，全年预算数是{budget}，相差约1万倍。",
        why: "多半是元和万元写混了；确属年中调整的，需要说明。",
        todo: "请核对两个金额的单位。",
      },
      cellUnit: {
        what: "“{label}”写的是“{shown}”，表头的金额单位是{stated}。",
        why: "按表头单位读取时，金额会被当成{stated}。",
        todo: "请换算成{stated}后只填数字，或改正这里的“{own}”。",
      },
      tooMuch: {
        what: "“{label}”是{shown}{unit}，合{billions}亿元。",
        why: "金额超过100亿元（本工具的提示线），可能是把元填在了以{unit}为单位的表里。",
        todo: "请核对金额单位；金额无误的可以保留。",
      },
      tooLittle: {
        what: "“{label}”是{shown}，表头的金额单位是{unit}，合计不到1000元。",
        why: "一个项目的预算很少这么小，可能单位应为万元。",
        todo: "请核对表头的金额单位；金额无误的可以保留。",
      },
    },
  },
  "FND-02": {
    title: "预算执行偏低",
    situations: {
      low: {
        what: "全年预算数{budget}，执行数{executed}，执行率{rate}%，还有{unspent}{unit}没有支出。",
        why: "有的平台对结余超过20%的项目给出提示，审核时会问原因。",
        todo: "请核对执行数，并说明没有支出的原因和后续安排。",
      },
      noBudget: {
        what: "“{label}”的预算数是0，没有可以评价的支出。",
        why: "预算数为0时算不出执行率，有的平台会给出提示。",
        todo: "请核对预算数；项目已取消的，请按当地要求说明是否还需自评。",
      },
    },
  },
  "FND-03": {
    title: "年中预算调整",
    situations: {
      raised: {
        what: "年初预算数{initial}{unit}，全年预算数{budget}{unit}，增加{change}%，表中没有看到说明。",
        why: "年中调整较大（本工具的提示线为20%，不是规定）时，审核人员会问目标是否相应调整。",
        todo: "请在实际完成情况或原因栏说明追加的时间、文号和用途。",
      },
      cut: {
        what: "年初预算数{initial}{unit}，全年预算数{budget}{unit}，减少{change}%，表中没有看到说明。",
        why: "年中调整较大（本工具的提示线为20%，不是规定）时，审核人员会问目标是否相应调整。",
        todo: "请在实际完成情况或原因栏说明调减的原因。",
      },
      added: {
        what: "年初预算数为0，全年预算数{budget}{unit}，表中没有看到说明。",
        why: "年初没有安排的项目，审核人员会问资金从何而来、目标何时确定。",
        todo: "请在实际完成情况或原因栏说明追加的时间、文号和用途。",
      },
    },
  },
  "FND-04": {
    title: "空白的资金来源",
    situations: {
      blank: {
        what: "“{label}”是空白；其余来源已等于总额{total}，这一项应当是0。",
        why: "空白分不清是没有这项资金，还是忘了填写。",
        todo: "没有这项资金的，请填0或“—”。",
      },
    },
  },
  "FND-05": {
    title: "目标完成与预算执行",
    situations: {
      apart: {
        what: "指标得{scores}分（满分{weights}分），得分率{reached}%；预算执行得{points}分（满分{full}分），得分率{spent}%，相差{gap}%。",
        why: "有的平台在相差超过5%时提示目标完成与预算执行不匹配。",
        todo: "请说明为何用较少的支出完成了目标，或核对得分和执行数。",
      },
    },
  },
  "FND-07": {
    title: "成本目标与调整后的预算",
    situations: {
      sameAsFinal: {
        what: "预算由{initial}{unit}调整为{budget}{unit}，{count}项成本目标与实际完全相同，合计正好是{budget}{unit}。",
        why: "年初设定的目标不会预知年中的调整，审核人员可能认为目标是事后填写的。",
        todo: "请按年初批复的目标填写；目标已随预算调整的，请写明调整的依据。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
