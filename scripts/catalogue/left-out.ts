/** What a reviewer may look at and no check does, with the reason. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** In the order of the catalogue. Codes in brackets name the check that does the rest. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: "说明与指标是否相干（DEV-06）",
    why: "只指出“根据实际情况”一类的笼统说法；一条具体的说明是不是真正的原因，要了解情况的人才知道",
  },
  {
    what: "句子在一个完整的词后面断掉（NAR-08）",
    why: "少了什么要看原文，只指出错字、重复和多余的编号",
  },
  {
    what: "项目合计与决算的项目支出是否一致（XTB-01）",
    why: "决算数不在工作簿里，只核对各项目表与整体表",
  },
  {
    what: "在职人数与保障人数是否一致（XTB-07）",
    why: "在职人数不在工作簿里，只核对长期与年度指标是否对应",
  },
  {
    what: "文字里写的完成日期是否属实（TIM-01）",
    why: "只核对表里写的日期与期限，不判断真假",
  },
  {
    what: "小数位数不同而数值相等（VAL-16）",
    why: "7.50与7.5是同一个数，特意不作提示，有测试保证",
  },
  {
    what: "各项资金四舍五入相差0.01（FND-06）",
    why: "为凑平合计而调整的尾差是正常做法，特意不作提示，有测试保证",
  },
];
