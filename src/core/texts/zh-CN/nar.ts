import type { CheckTexts } from "../check-texts";

export const narTexts = {
  "NAR-01": {
    title: "目标文字与指标",
    situations: {
      different: {
        what: "目标文字写“{number}”，指标“{name}”（{cell}）的目标值是“{target}”。",
        why: "同一件事写了两个数，审核人会问以哪个为准。",
        todo: "请核对后改成一致。",
      },
      noIndicator: {
        what: "目标文字中的{numbers}没有找到对应的指标。",
        why: "写进目标的数量一般都要有指标来考核。",
        todo: "请补充指标；已有指标的，请核对名称、数值和单位是否一致。",
      },
    },
  },
  "NAR-02": {
    title: "完成情况与业绩值",
    situations: {
      different: {
        what: "完成情况写“{number}”，指标“{name}”（{cell}）的实际完成值是“{actual}”。",
        why: "文字和指标说的是同一件事，两个数不一致会被退回。",
        todo: "请核对实际完成的数量，把两处改成一致。",
      },
      date: {
        what: "完成情况写的日期是“{date}”，指标“{name}”（{cell}）的实际完成值是“{actual}”。",
        why: "完成日期前后不一致，时效指标的得分没有依据。",
        todo: "请核对实际完成的日期，把两处改成一致。",
      },
      funds: {
        what: "完成情况写“{column}{number}”，资金表（{cell}）中是{amount}。",
        why: "文字和资金表说的是同一笔钱，两个数不一致会被退回。",
        todo: "请核对后改成一致。",
      },
    },
  },
  "NAR-03": {
    title: "数量级",
    situations: {
      scale: {
        what: "文字（{text}）写“{number}”，指标“{name}”是“{value}”，换算后正好相差{factor}倍。",
        why: "很可能是小数点或单位写错了。",
        todo: "请核对，例如公里与米、元与万元的换算。",
      },
    },
  },
  "NAR-04": {
    title: "分项之和",
    situations: {
      mismatch: {
        what: "目标文字（{text}）分项{parts}，合计{sum}，指标“{name}”的目标值是“{target}”。",
        why: "分项之和与目标值不一致，审核人会问差在哪里。",
        todo: "请核对分项和目标值。",
      },
      moreThanWhole: {
        what: "目标文字写“{whole}”，其中的分项{parts}合计{sum}，比总数还多。",
        why: "“其中”的各项之和不能超过总数。",
        todo: "请核对总数和各分项。",
      },
    },
  },
  "NAR-05": {
    title: "完成情况的写法",
    situations: {
      copied: {
        what: "实际完成情况与预期目标几乎一字不差。",
        why: "照抄目标看不出实际做了什么，完成了多少。",
        todo: "请写出实际完成的内容、数量和时间。",
      },
      bare: {
        what: "实际完成情况只写了“{text}”。",
        why: "审核人看不出完成了什么、完成了多少。",
        todo: "请对照预期目标逐项写明完成的内容和数量。",
      },
    },
  },
  "NAR-06": {
    title: "届次和名称",
    situations: {
      edition: {
        what: "这里写“{other}”，{cell}写“{one}”，届次不同。",
        why: "同一项活动在一张表里应当是同一届。",
        todo: "请核对届次；确实是两届活动的可以保留。",
      },
      name: {
        what: "这里写“{one}”，{cell}写“{other}”，名称不一致。",
        why: "同一项活动用了两个名称，容易被当成两件事。",
        todo: "请统一名称。",
      },
    },
  },
  "NAR-07": {
    title: "没有说明完成情况的目标",
    situations: {
      notReported: {
        what: "预期目标中的{numbers}，在实际完成情况和指标里都没有提到。",
        why: "写进目标的事项，自评时要说明完成了没有。",
        todo: "请在实际完成情况里补充说明，没有完成的写明原因。",
      },
    },
  },
  "NAR-08": {
    title: "错别字和多余的字",
    situations: {
      word: {
        what: "“{wrong}”可能应为“{right}”。",
        why: "错别字会影响表的严肃性。",
        todo: "请核对后修改。",
      },
      doubled: {
        what: "“{word}”重复了。",
        why: "可能是多打了一遍。",
        todo: "请核对，多余的请删去。",
      },
      marks: {
        what: "标点“{marks}”连用。",
        why: "可能是修改时留下的。",
        todo: "请删去多余的标点。",
      },
      number: {
        what: "“{number}”可能是多余的编号。",
        why: "可能是复制时留下的。",
        todo: "请核对，多余的请删去。",
      },
      cut: {
        what: "文字以“{end}”结尾，好像没有写完。",
        why: "可能是复制时截断了。",
        todo: "请补全，或删去末尾多余的字。",
      },
      brackets: {
        what: "“{pair}”没有成对。",
        why: "可能是漏打或文字被截断了。",
        todo: "请补上另一半，或删去多余的。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
