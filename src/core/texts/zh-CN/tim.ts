import type { CheckTexts } from "../check-texts";

export const timTexts = {
  "TIM-01": {
    title: "超过期限",
    situations: {
      rated: {
        what: "“{name}”的期限是{target}，实际{actual}才完成，完成率仍写{rate}。",
        why: "超过期限的时效指标不应按100%计。",
        todo: "请核对实际日期；确实晚于期限的，请改正完成率和得分，并说明原因。",
      },
      scored: {
        what: "“{name}”的期限是{target}，实际{actual}才完成，得分{score}仍是满分。",
        why: "超过期限的时效指标不应得满分。",
        todo: "请核对实际日期；确实晚于期限的，请改正得分，并说明原因。",
      },
    },
  },
  "TIM-02": {
    title: "年度以外的日期",
    situations: {
      target: {
        what: "“{name}”的目标日期是{date}，不在{year}年度之内。",
        why: "自评表评价的是{year}年度，其他年度的日期容易被认为是沿用旧表。",
        todo: "请核对年份；结转项目确属其他年度的，请在说明中写明。",
      },
      actual: {
        what: "“{name}”的实际日期是{date}，不在{year}年度之内。",
        why: "自评表评价的是{year}年度，其他年度的日期容易被认为是沿用旧表。",
        todo: "请核对年份；结转项目确属其他年度的，请在说明中写明。",
      },
      narrative: {
        what: "实际完成情况中写了“{date}”，早于{year}年度。",
        why: "本表填写的是{year}年度的完成情况，旧年份容易被认为是沿用上年的文字。",
        todo: "请核对年份。",
      },
    },
  },
  "TIM-03": {
    title: "资金支出计划",
    situations: {
      perPeriod: {
        what: "资金支出计划的各期比例{shares}合计100%，像是各期分别的比例。",
        why: "支出计划一般填累计比例，最后一期应为100%。",
        todo: "请改为累计比例；当地要求填各期比例的可以保留。",
      },
      falling: {
        what: "资金支出计划“{month}”为{share}，低于“{before}”的{earlier}。",
        why: "累计支出比例不会下降。",
        todo: "请核对这两期的比例。",
      },
      above: {
        what: "资金支出计划“{month}”为{share}，超过100%。",
        why: "累计支出不会超过预算。",
        todo: "请改为不超过100%的比例。",
      },
      incomplete: {
        what: "资金支出计划最后填到“{month}”，为{share}，没有达到100%。",
        why: "年度预算一般应在年内安排支出，审核人员会问其余资金何时支出。",
        todo: "请补齐到100%，或说明结转安排。",
      },
      blank: {
        what: "资金支出计划“{month}”已是{share}，“{blank}”是空白。",
        why: "累计比例在达到100%以后仍是100%，空白容易被当作漏填。",
        todo: "请在以后各期填100%。",
      },
      unchanged: {
        what: "资金支出计划“{month}”为{share}，与“{before}”的{earlier}相同。",
        why: "比例相同表示这一期没有支出，也可能是漏改。",
        todo: "请确认这一期确实没有支出安排。",
      },
    },
  },
  "TIM-04": {
    title: "支出计划与完成时限",
    situations: {
      payment: {
        what: "“{name}”的时限是“{target}”，而资金支出计划在{month}月底已达100%。",
        why: "资金在{month}月底前应已付完，时限写得更晚，两处对不上。",
        todo: "请把时限改到{month}月底以前，或调整支出计划。",
      },
      work: {
        what: "“{name}”的时限是“{target}”，而资金支出计划在{month}月底已达100%。",
        why: "工作没有完成，资金已经付完，审核人员可能会问是否提前付款。",
        todo: "请确认支出计划与工作进度是否一致。",
      },
    },
  },
  "TIM-05": {
    title: "起止时间",
    situations: {
      reversed: {
        what: "起止时间“{text}”的结束早于开始。",
        why: "时间前后颠倒，平台和审核人员都会退回。",
        todo: "请核对年份和月份。",
      },
    },
  },
  "TIM-06": {
    title: "监控期间",
    situations: {
      heading: {
        what: "本表是{period}的监控表，列标题却是“{heading}”。",
        why: "期间不一致，看不出填的是哪几个月的数。",
        todo: "请把列标题和数值统一到{period}。",
      },
      dateAfter: {
        what: "“{name}”的完成日期是{date}，晚于{period}的监控期间。",
        why: "监控表只填到期末已经完成的情况。",
        todo: "请核对日期；计划完成的日期请填在全年预计一栏。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
