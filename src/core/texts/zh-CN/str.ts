import type { CheckTexts } from "../check-texts";

export const strTexts = {
  "STR-01": {
    title: "标题和年度",
    situations: {
      noTitle: {
        what: "这张表没有标题。",
        why: "没有标题，审核人和平台都不能确定这是哪一种表。",
        todo: "请在表格上方补上标题，如“项目支出绩效自评表”；如果是上一页的续表，请与上一页合并。",
      },
      noYear: {
        what: "表上没有写明年度。",
        why: "没有年度，无法核对目标日期和资金是哪一年的。",
        todo: "请在标题下方补上一行，如“（2024年度）”。",
      },
      mismatch: {
        what: "标题写的是{titleYear}年，年度行写的是“{line}”。",
        why: "同一张表出现两个年度，会被退回。",
        todo: "请核对后改成同一个年度。",
      },
    },
  },
  "STR-02": {
    title: "必需的列",
    situations: {
      missing: {
        what: "没有找到“{column}”列。",
        why: "缺少这一列，表格无法核对，也不能提交。",
        todo: "请补上这一列；如果已有，请把表头改成“{spelling}”这样的常用名称。",
      },
    },
  },
  "STR-03": {
    title: "指标名称和值要配套",
    situations: {
      noName: {
        what: "这一行有指标值“{value}”，但没有三级指标名称。",
        why: "没有名称的指标无法审核。",
        todo: "请填写三级指标名称，或删除这一行。",
      },
      noTarget: {
        what: "“{name}”没有填写目标值。",
        why: "没有目标值就无法计算完成率和得分。",
        todo: "请按批复的绩效目标填写目标值。",
      },
      noActual: {
        what: "“{name}”没有填写实际完成值。",
        why: "没有实际完成值就无法计算完成率和得分。",
        todo: "请填写全年实际完成值，并带上单位。",
      },
      noRate: {
        what: "“{name}”没有填写完成率。",
        why: "得分按显示的完成率计算。",
        todo: "请填写完成率；可用“全部填报”自动计算。",
      },
      emptyColumn: {
        what: "“{column}”列的{count}行都没有填写。",
        why: "缺少这一列的内容，表格不完整，不能提交。",
        todo: "请填写这一列；完成率和得分可用“全部填报”自动计算。",
      },
      noScore: {
        what: "“{name}”没有填写得分。",
        why: "缺少得分，总分不完整。",
        todo: "请填写得分；可用“全部填报”自动计算。",
      },
    },
  },
  "STR-04": {
    title: "模板文字没有替换",
    situations: {
      templateRow: {
        what: "这里只有模板自带的“{text}”，没有内容。",
        why: "没有替换的模板文字会被当作漏填退回。",
        todo: "请填写这个指标；用不到的行请清除。",
      },
      placeholder: {
        what: "这里还留着模板的占位文字“{text}”。",
        why: "占位文字没有换成本项目的内容，会被当作漏填退回。",
        todo: "请换成实际内容。",
      },
    },
  },
  "STR-05": {
    title: "二级指标要放在对应的一级指标下",
    situations: {
      misplaced: {
        what: "“{second}”放在了“{first}”下，它属于“{place}”。",
        why: "一级指标的分值按二级指标归类合计，放错位置会影响各部分得分。",
        todo: "请移到“{place}”下；如果是合并单元格或分页丢失了一级指标，请补上。",
      },
      lost: {
        what: "“{second}”没有对应的一级指标。",
        why: "没有一级指标，这一行的分值无法归类。",
        todo: "请补上一级指标，一般为“{place}”。",
      },
    },
  },
  "STR-06": {
    title: "指标名称与二级指标的类型",
    situations: {
      otherLevel: {
        what: "“{name}”列在“{second}”下，从名称看更像“{place}”。",
        why: "类型与内容不符的指标，审核时常被要求调整。",
        todo: "请确认；如果确实放错了，请移到“{place}”下，或改写名称。",
      },
    },
  },
  "STR-07": {
    title: "指标重复",
    situations: {
      sameValue: {
        what: "“{name}”与{cell}的指标名称和目标值都相同。",
        why: "同一个指标计两次分没有依据；平台导入时同名的行会相互覆盖。",
        todo: "请合并成一个，或把名称写得有区别。",
      },
      sameName: {
        what: "“{name}”与{cell}的指标同名，目标值不同。",
        why: "平台导入时按名称匹配，同名的行会相互覆盖。",
        todo: "请在名称中写明各自的内容，以便区分。",
      },
    },
  },
  "STR-08": {
    title: "一级指标要齐全",
    situations: {
      output: {
        what: "没有“{level}”。",
        why: "指标框架要求反映项目的产出，缺少会被退回。",
        todo: "请补充数量、质量、时效等产出指标。",
      },
      benefit: {
        what: "没有“{level}”。",
        why: "指标框架要求反映项目的效果，缺少会被退回。",
        todo: "请补充经济、社会、生态效益或可持续影响指标中适用的。",
      },
      satisfaction: {
        what: "没有“{level}”。",
        why: "有服务对象的项目一般要设满意度指标。",
        todo: "请确认；有服务对象的，请补充满意度指标。",
      },
      cost: {
        what: "没有“{level}”，表上有项目资金。",
        why: "使用资金的项目一般要设成本指标，有的地方平台会限制成本得分。",
        todo: "请确认；适用的，请补充成本指标。",
      },
    },
  },
  "STR-09": {
    title: "总分行",
    situations: {
      missing: {
        what: "{count}项指标之后没有总分行。",
        why: "没有总分，自评结果不完整，也无法核对合计。",
        todo: "请在最后补上“总分”一行。",
      },
    },
  },
  "STR-10": {
    title: "整列没有填写",
    situations: {
      empty: {
        what: "“{column}”列有表头，下面{count}行都没有填写。",
        why: "表上要求的内容整列空着，会被当作漏填退回。",
        todo: "请填写这一列；确实不需要的，请删除。",
      },
    },
  },
  "STR-11": {
    title: "分值和得分不能重复计算",
    situations: {
      score: {
        what: "总分{total}把“其中”行或共用的得分重复计算了，不重复时为{right}。",
        why: "“其中”行的得分已包含在上一行里，合并单元格里的得分只能计一次。",
        todo: "请改为{right}，并清除“其中”行重复的得分。",
      },
      weight: {
        what: "分值合计{total}把“其中”行或共用的分值重复计算了，不重复时为{right}。",
        why: "“其中”行的分值已包含在上一行里，合并单元格里的分值只能计一次。",
        todo: "请改为{right}，并清除“其中”行重复的分值。",
      },
    },
  },
  "STR-12": {
    title: "表头重复",
    situations: {
      repeated: {
        what: "第{row}行重复了第{header}行的表头。",
        why: "分页时重复的表头夹在指标中间，导入时会被当作一个指标。",
        todo: "请删除这一行；需要每页显示表头，请用“页面布局→打印标题”。",
      },
    },
  },
  "STR-13": {
    title: "文字中的残留内容",
    situations: {
      residue: {
        what: "文字中残留了“{found}”。",
        why: "这是从其他文档带来的书签、代码或填写提示，不是正文。",
        todo: "请清除。",
      },
      invisible: {
        what: "文字中有{count}个看不见的字符。",
        why: "看不见的字符会使平台认不出同样的文字，导入时对不上。",
        todo: "请清除。",
      },
      mark: {
        what: "{count}处文字前有标记“{found}”。",
        why: "有的平台不能识别标记，同一指标会被当作两个。",
        todo: "如果不是填报要求，请删除标记。",
      },
    },
  },
  "STR-14": {
    title: "指标名称的长度",
    situations: {
      tooLong: {
        what: "指标名称有{length}个字，超过{longest}个字。",
        why: "平台的名称栏最多{longest}个字，超出的部分无法录入。",
        todo: "请缩短名称，把说明写到指标解释或备注里。",
      },
      noWord: {
        what: "指标名称只有“{text}”。",
        why: "平台不接受只有符号的名称。",
        todo: "请填写三级指标名称。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
