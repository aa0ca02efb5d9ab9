import type { CheckTexts } from "../check-texts";

export const ariTexts = {
  "ARI-01": {
    title: "完成率",
    situations: {
      mismatch: {
        what: "目标{target}，实际{actual}，完成率应为{exact}%，表中为{shown}。",
        why: "得分按完成率计算，完成率错了得分也会错。",
        todo: "请改为{exact}%，或核对目标值和实际值。",
      },
      truncated: {
        what: "目标{target}，实际{actual}，完成率是{exact}%，表中去掉小数写成了{shown}。",
        why: "得分按显示的完成率计算：写{shown}得{shownScore}分，写{exact}%得{exactScore}分。",
        todo: "请写成{exact}%，并相应修改得分；当地要求取整的可以保留。",
      },
      truncatedSameScore: {
        what: "目标{target}，实际{actual}，完成率是{exact}%，表中去掉小数写成了{shown}。",
        why: "得分没有因此改变，但完成率一般保留两位小数，写法不一致容易被问到。",
        todo: "请写成{exact}%；当地要求取整的可以保留。",
      },
      roundedSameScore: {
        what: "目标{target}，实际{actual}，完成率是{exact}%，表中只保留到{shown}。",
        why: "得分没有因此改变，但完成率一般保留两位小数，写法不一致容易被问到。",
        todo: "请写成{exact}%；当地要求这样取舍的可以保留。",
      },
      rounded: {
        what: "目标{target}，实际{actual}，完成率是{exact}%，表中只保留到{shown}。",
        why: "得分按显示的完成率计算：写{shown}得{shownScore}分，写{exact}%得{exactScore}分。",
        todo: "请写成{exact}%，并相应修改得分；当地要求这样取舍的可以保留。",
      },
    },
  },
  "ARI-02": {
    title: "指标得分",
    situations: {
      mismatch: {
        what: "目标{target}，实际{actual}，完成率{rate}%，按{profile}得{expected}分（{working}），表中是{shown}分。",
        why: "得分与赋分规则不一致，总分也会受影响。",
        todo: "请改为{expected}分，或核对完成率和赋分规则。",
      },
      suggested: {
        what: "目标{target}，实际{actual}，完成率{rate}%，按{profile}得{expected}分（{working}），表中是{shown}分。",
        why: "本表没有写明赋分规则，这只是按常见规则的推算；人工打分可以不同。",
        todo: "请核对；确属人工打分的，请写明打分理由。",
      },
      assumed: {
        what: "目标{target}，实际{actual}，完成率{rate}%，按{profile}推算得{expected}分（{working}），表中是{shown}分。按假定规则计算：{assumption}。",
        why: "这种情况没有公开的算法，推算结果仅供核对。",
        todo: "请按当地的赋分规则核对得分。",
      },
    },
  },
  "ARI-03": {
    title: "得分和分值的范围",
    situations: {
      aboveWeight: {
        what: "得分{score}超过了分值{weight}。",
        why: "得分必须小于或等于分值，平台会直接退回。",
        todo: "请把得分改为不超过{weight}。",
      },
      negative: {
        what: "得分{score}小于0。",
        why: "得分最低为0分。",
        todo: "请改为0或正确的得分。",
      },
      negativeWeight: {
        what: "分值{weight}小于0。",
        why: "分值必须大于0。",
        todo: "请填写正确的分值。",
      },
      aboveLevel: {
        what: "“{name}”下面各项得分合计{sum}，超过了标题里写的{weight}分。",
        why: "得分必须小于或等于分值，平台会直接退回。",
        todo: "请核对这一组的得分，合计不超过{weight}分。",
      },
    },
  },
  "ARI-04": {
    title: "总分",
    situations: {
      mismatch: {
        what: "{count}项指标得分合计{sum}，加执行率得分{execution}，总分应为{expected}，表中是{shown}。",
        why: "总分与各项得分之和不一致，一定会被退回。",
        todo: "请改为{expected}，或核对各项得分。",
      },
      close: {
        what: "{count}项指标得分合计{sum}，加执行率得分{execution}，总分应为{expected}，表中是{shown}。",
        why: "相差很小，可能是四舍五入造成的，但平台按两位小数核对。",
        todo: "请改为{expected}，或核对各项得分的小数。",
      },
      missing: {
        what: "“{label}”还没有填写。{count}项指标得分合计{sum}，加执行率得分{execution}，总分是{expected}。",
        why: "各项得分都有了，缺少总分会被退回。",
        todo: "请填写{expected}。",
      },
    },
  },
  "ARI-05": {
    title: "预算执行率",
    situations: {
      mismatch: {
        what: "全年执行数{executed}÷全年预算数{budget}＝{exact}%，表中执行率是{shown}。",
        why: "执行率得分按执行率计算。",
        todo: "请改为{exact}%，或核对预算数和执行数。",
      },
    },
  },
  "ARI-06": {
    title: "执行率得分",
    situations: {
      mismatch: {
        what: "分值{weight}×执行率{rate}%＝{exact}，得分应为{expected}，表中是{shown}。",
        why: "执行率得分计入总分，最高不超过分值。",
        todo: "请改为{expected}。",
      },
      byProfile: {
        what: "执行率{rate}%，按{profile}得{expected}分（分值{weight}），表中是{shown}。",
        why: "执行率得分计入总分，最高不超过分值。",
        todo: "请核实后改为{expected}。",
      },
    },
  },
  "ARI-07": {
    title: "资金合计",
    situations: {
      mismatch: {
        what: "“{column}”各项资金来源合计{sum}，“{label}”是{shown}。",
        why: "资金总额与来源之和不一致，无法与预决算对上。",
        todo: "请核对各项资金来源和总额。",
      },
      amounts: {
        what: "{count}项资金来源合计{sum}，“{label}”是{shown}。",
        why: "资金总额与来源之和不一致，无法与预算对上。",
        todo: "请核对各项资金来源和总额。",
      },
      uses: {
        what: "{count}项支出合计{sum}，“{label}”是{shown}。",
        why: "预算总额与各项支出之和不一致，无法与预算对上。",
        todo: "请核对各项支出和总额。",
      },
    },
  },
  "ARI-08": {
    title: "执行数不超过预算数",
    situations: {
      above: {
        what: "“{label}”全年执行数{executed}大于全年预算数{budget}。",
        why: "执行数不能超过预算数，执行率会超过100%。",
        todo: "请核对：是否漏记预算调整，或元与万元写混。",
      },
    },
  },
  "ARI-09": {
    title: "数量、单价与金额",
    situations: {
      product: {
        what: "文字写{working}，算得{exact}，写的却是{total}。",
        why: "数量乘单价与金额不一致，审核人一算就会发现。",
        todo: "请核对数量、单价和金额；单价是约数的请写“约”。",
      },
      list: {
        what: "文字中各项{working}，合计{exact}，写的却是{total}。",
        why: "各项之和与总额不一致，审核人一算就会发现。",
        todo: "请核对各项的数量、标准和总额。",
      },
      perHead: {
        what: "{total}÷{count}＝{exact}，超过了“{name}”的上限{limit}。",
        why: "预算安排本身就突破了上限，这项指标一定完不成。",
        todo: "请核对上限的小数，或把上限向上取整。",
      },
      limitTooLow: {
        what: "成本上限是{limit}，数量是{count}：作总额或作单价（合计{product}）都小于预算{budget}。",
        why: "按这个上限花不完预算，成本指标和预算对不上。",
        todo: "请核对成本上限、数量和预算，并写明上限是总额还是每个的标准。",
      },
    },
  },
  "ARI-10": {
    title: "单位成本上限过宽",
    situations: {
      perUnit: {
        what: "“{name}”的上限是{target}，预算{budget}分给{quantity}，平均只有{average}。",
        why: "上限达到平均数的两倍以上，起不到控制成本的作用。",
        todo: "请核对数量、预算和上限，把上限定得接近实际需要。",
      },
      maybePerUnit: {
        what: "“{name}”写的是{target}，预算{budget}，数量{quantity}，平均每个{average}。如果这是每个的上限，就达到了平均数的两倍以上。",
        why: "上限过宽起不到控制成本的作用；如果是总成本，又与预算对不上。",
        todo: "请写明这是总成本还是单位成本（如“万元/家”），并核对上限。",
      },
    },
  },
  "ARI-11": {
    title: "成本指标与预算",
    situations: {
      above: {
        what: "{count}项成本指标（{names}）合计{sum}，比预算{budget}多{difference}。",
        why: "成本指标是预算的控制目标，合计不应超过预算。",
        todo: "请核对各项成本目标和预算数，是否有重复计算或单位写错。",
      },
      notAdjusted: {
        what: "{count}项成本指标（{names}）合计{sum}，等于年初预算数，全年预算数已经是{budget}，相差{difference}。",
        why: "预算调整后，成本指标没有跟着调整，新增的支出没有控制目标。",
        todo: "请核对：是否应补充或调整成本指标。",
      },
      below: {
        what: "{count}项成本指标（{names}）合计{sum}，比预算{budget}少{difference}。",
        why: "预算里可能有一部分支出没有成本指标。",
        todo: "请核对是否漏列成本指标；其余支出不设成本指标的可以保留。",
      },
    },
  },
  "ARI-12": {
    title: "占比和增长率",
    situations: {
      share: {
        what: "{part}÷{whole}＝{exact}%，文字写的占比是{share}。",
        why: "占比可以从文中的两个数算出来，不一致会被问到。",
        todo: "请改为按两个数算出的占比，或核对这两个数。",
      },
      growth: {
        what: "上年（{cell}）是{before}，今年是{now}，增长{exact}%，文字写的是{growth}。",
        why: "增长率可以从表上的两个数算出来，不一致会被问到。",
        todo: "请核对上年数、今年数和增长率；口径不同的请写明。",
      },
      column: {
        what: "{amount}占{total}的{exact}%，表中占比是{share}。",
        why: "占比与金额不一致，审核人一算就会发现。",
        todo: "请改为{exact}%，或核对金额。",
      },
    },
  },
  "ARI-13": {
    title: "监控期的完成值",
    situations: {
      aboveLimit: {
        what: "“{name}”年度目标{target}，到本期已经是{actual}，超过了上限。",
        why: "年度还没有结束就超过上限，到年底一定完不成目标。",
        todo: "请核对完成值；确已超过的，请说明原因和整改措施。",
      },
      aboveTarget: {
        what: "“{name}”年度目标{target}，到本期已经完成{actual}。",
        why: "提前完成全年目标是好事，也可能是填成了全年预计数或上年数。",
        todo: "请核对完成值；属实的可以保留，并考虑目标是否偏低。",
      },
      decreased: {
        what: "“{name}”本期完成值是{actual}，少于“{table}”的{before}。",
        why: "从年初累计的完成值不应减少。",
        todo: "请核对两期的完成值和统计口径。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
