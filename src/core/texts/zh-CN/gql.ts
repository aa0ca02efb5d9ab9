import type { CheckTexts } from "../check-texts";

export const gqlTexts = {
  "GQL-01": {
    title: "目标与实际完全相同",
    situations: {
      same: {
        what: "“{name}”的目标是{target}，实际是{actual}，每一位数字都相同。",
        why: "计划很少能定得这样准确，审核人员可能认为目标是事后填写的。",
        todo: "请核对年初批复的目标值；确实如此的请备好依据。",
      },
    },
  },
  "GQL-02": {
    title: "目标低于上年",
    situations: {
      lower: {
        what: "“{name}”的目标是{target}，低于上年实际的{last}。",
        why: "目标比已经达到的水平低，起不到引导作用，审核人员会问原因。",
        todo: "请提高目标；任务量确有减少的，请写明依据。",
      },
      looser: {
        what: "“{name}”的目标是{target}，比上年实际的{last}宽松。",
        why: "目标比已经达到的水平宽松，起不到引导作用，审核人员会问原因。",
        todo: "请收紧目标；情况确有变化的，请写明依据。",
      },
    },
  },
  "GQL-03": {
    title: "目标多次偏低",
    situations: {
      repeated: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%；这样超过130%的指标共有{count}项。",
        why: "多项指标大幅超额，说明目标定得偏低；有的平台对超过130%的要求说明。",
        todo: "请说明原因，并在下一年度提高目标。",
      },
    },
  },
  "GQL-04": {
    title: "可量化而未量化",
    situations: {
      words: {
        what: "“{name}”的目标是“{target}”，没有数值。",
        why: "“{word}”可以用数字衡量，只写文字难以判断是否完成。",
        todo: "请尽量改为数值，例如“≥”加上数量和单位。",
      },
    },
  },
  "GQL-05": {
    title: "表述笼统",
    situations: {
      target: {
        what: "“{name}”的目标是“{target}”，没有说明做到什么程度。",
        why: "笼统的目标到年底难以判断是否完成。",
        todo: "请尽量写成数值，或写明判断的标准。",
      },
      targets: {
        what: "“{name}”等{count}项指标的目标都是“{target}”，没有说明做到什么程度。",
        why: "笼统的目标到年底难以判断是否完成。",
        todo: "请尽量写成数值，或写明判断的标准。",
      },
      goal: {
        what: "绩效目标用了“{word}”等说法，没有写出一个数量。",
        why: "没有数量的目标，指标无从对应，到年底也难以判断是否完成。",
        todo: "请写明主要任务的数量和要达到的程度。",
      },
    },
  },
  "GQL-06": {
    title: "指标无法衡量",
    situations: {
      percent: {
        what: "“{name}”的目标是{target}，“{word}”本身没有百分比。",
        why: "不知道用什么除以什么，到年底算不出实际值。",
        todo: "请换成可以计算的比率，例如“验收合格率”，或写明计算方法。",
      },
    },
  },
  "GQL-07": {
    title: "符号方向",
    situations: {
      reverse: {
        what: "“{name}”的目标是“{target}”，这类指标越小越好。",
        why: "符号写反，做得越差完成率越高。",
        todo: "请改用“≤”，或核对指标名称。",
      },
      cost: {
        what: "“{name}”是成本指标，目标却是“{target}”。",
        why: "成本应有上限；写成下限，花得越多完成率越高。",
        todo: "请改用“≤”；确为最低标准的，请在名称中写明。",
      },
      quantity: {
        what: "“{name}”是数量指标，目标却是“{target}”。",
        why: "数量写成上限，一件不做也算完成。",
        todo: "请改用“≥”；确实是限额的，请在名称中写明。",
      },
      positive: {
        what: "“{name}”的目标是“{target}”，这类指标越大越好。",
        why: "符号写反，做得越差越算完成。",
        todo: "请改用“≥”，或核对指标名称。",
      },
    },
  },
  "GQL-08": {
    title: "目标过满或为零",
    situations: {
      full: {
        what: "“{name}”的目标是{target}，只要有一人不满意就没有完成。",
        why: "满意度很难达到100%，定得过满容易在自评时扣分。",
        todo: "请参考往年调查结果，定一个可以达到的目标。",
      },
      zero: {
        what: "“{name}”的目标是{target}，等于什么都不用完成。",
        why: "目标为0时完成率无法计算，审核人员会认为没有设定目标。",
        todo: "请填写真实的目标；本年度没有这项工作的，请删去该指标。",
      },
    },
  },
  "GQL-09": {
    title: "投入当作产出",
    situations: {
      input: {
        what: "“{name}”写在数量指标中，“{word}”是单位已有的条件。",
        why: "人员、车辆和房屋属于投入，不能反映做了什么。",
        todo: "请换成工作成果的数量，例如办理件数、保障天数。",
      },
    },
  },
  "GQL-10": {
    title: "目标与指标对应",
    situations: {
      tasks: {
        what: "年度主要任务有{tasks}项，按任务编号的完成率指标只有{indicators}项。",
        why: "没有指标的任务，到年底无法评价。",
        todo: "请为其余任务补充指标，或改用各项任务自己的指标。",
      },
      activity: {
        what: "绩效目标写的是“{planned}”，指标却都是关于“{measured}”的。",
        why: "指标衡量的不是目标所说的事，到年底无法评价目标。",
        todo: "请核对目标和指标，使两者一致。",
      },
    },
  },
  "GQL-11": {
    title: "效益指标雷同",
    situations: {
      same: {
        what: "{count}项效益指标的目标都是“{target}”。",
        why: "各项效益内容不同，目标完全一样就看不出各自要达到什么。",
        todo: "请分别写明每项效益的目标。",
      },
    },
  },
  "GQL-12": {
    title: "名称不是比率",
    situations: {
      percent: {
        what: "“{name}”的目标是{target}，名称却不是比率。",
        why: "看不出百分比是什么占什么的比例。",
        todo: "请把名称改成“……率”，或把目标改成数量。",
      },
    },
  },
  "GQL-13": {
    title: "名称中的说明",
    situations: {
      sentence: {
        what: "指标名称是一整句话，共{length}个字：“{name}”。",
        why: "名称里夹着说明，平台导入和汇总时不便识别。",
        todo: "请把名称缩短，说明移到“指标描述”或备注中。",
      },
      long: {
        what: "指标名称有{length}个字：“{name}”。",
        why: "名称过长（本工具的提示线为40个字），多半夹着说明，汇总时不便识别。",
        todo: "请把名称缩短，说明移到“指标描述”或备注中。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
