import type { CheckTexts } from "../check-texts";

export const valTexts = {
  "VAL-01": {
    title: "数值要有单位",
    situations: {
      noUnit: {
        what: "“{name}”的目标值“{value}”没有单位。",
        why: "没有单位，审核人不知道是多少什么，实际值也无法比较。",
        todo: "请在数值后补上单位，例如“{value}个”或“{value}%”。",
      },
      emptyUnitCell: {
        what: "“{name}”的目标值是“{value}”，计量单位没有填写。",
        why: "没有单位，审核人不知道是多少什么，实际值也无法比较。",
        todo: "请填写计量单位。",
      },
    },
  },
  "VAL-02": {
    title: "“百分比”应写成“%”",
    situations: {
      word: {
        what: "“{value}”用了“百分比”三个字作单位。",
        why: "平台按“%”识别比率，写成文字会被当作普通单位。",
        todo: "请改为“{fixed}”。",
      },
      unit: {
        what: "计量单位写的是“{value}”。",
        why: "平台按“%”识别比率，写成文字会被当作普通单位。",
        todo: "请改为“{fixed}”。",
      },
    },
  },
  "VAL-03": {
    title: "比率要写“%”",
    situations: {
      noPercent: {
        what: "“{name}”是比率，写成了“{value}”，没有“%”。",
        why: "没有“%”，平台会把它当作普通数值，也看不出是分数还是百分比。",
        todo: "请补上“%”；如果是评分，请写明“分”。",
      },
    },
  },
  "VAL-04": {
    title: "金额要写“元”",
    situations: {
      noYuan: {
        what: "“{name}”的“{value}”没有写“元”。",
        why: "“亿”和“万”只是倍数，不是金额单位，审核时会被要求补正。",
        todo: "请改为“{fixed}”。",
      },
    },
  },
  "VAL-05": {
    title: "目标和实际的单位要一致",
    situations: {
      different: {
        what: "目标“{target}”的单位是“{targetUnit}”，实际“{actual}”的单位是“{actualUnit}”。",
        why: "两个单位不能换算，完成率没有依据。",
        todo: "请核对是哪一边写错了，改成同一个单位。",
      },
      loose: {
        what: "目标“{target}”的单位是“{targetUnit}”，实际“{actual}”的单位是“{actualUnit}”。",
        why: "同一件事用了两个量词，容易被退回。",
        todo: "请改成同一个单位。",
      },
      missing: {
        what: "目标“{target}”的单位是“{targetUnit}”，实际“{actual}”没有单位。",
        why: "没有单位，审核人无法确认两个数可以相比。",
        todo: "请在实际完成值后补上“{targetUnit}”。",
      },
      column: {
        what: "“{value}”带的单位是“{unit}”，计量单位列写的是“{column}”。",
        why: "一个数值有两个单位，平台导入时以单位列为准，数值会被理解错。",
        todo: "请改成一个单位，数值栏里只填数字。",
      },
    },
  },
  "VAL-06": {
    title: "指标和目标文字的单位要一致",
    situations: {
      otherUnit: {
        what: "“{name}”的“{value}”单位是“{unit}”，目标或完成情况的文字里写的是“{text}”。",
        why: "“{unit}”和“{other}”不是一回事，审核人无法判断以哪个为准。",
        todo: "请核对后改成同一个单位。",
      },
    },
  },
  "VAL-07": {
    title: "数值目标要用数值回答",
    situations: {
      words: {
        what: "“{name}”的目标是“{target}”，实际只写了“{actual}”。",
        why: "没有实际数值，完成率和得分没有依据。",
        todo: "请填写全年的实际数值，并带上单位。",
      },
    },
  },
  "VAL-08": {
    title: "定性目标要用定性结果回答",
    situations: {
      number: {
        what: "“{name}”的目标是“{target}”，实际写的是“{actual}”。",
        why: "定性目标没有可以相比的数值，完成率无从计算。",
        todo: "请写达成情况，如“达成预期指标”；需要量化的，请把目标也改成数值。",
      },
    },
  },
  "VAL-09": {
    title: "比较符号要统一",
    situations: {
      missing: {
        what: "“{name}”的目标值“{value}”没有比较符号，表中有{count}个目标值写了。",
        why: "没有符号，看不出是“至少”“至多”还是“等于”。",
        todo: "请补上“≥”“≤”或“=”。",
      },
      none: {
        what: "{total}个数值目标中有{bare}个没有比较符号。",
        why: "没有符号，看不出是“至少”“至多”还是“等于”，计分时只能按常见情况理解。",
        todo: "请补上“≥”“≤”或“=”，或增加一列“指标性质”。",
      },
      mixed: {
        what: "“{value}”的符号写法与本表多数不同，多数写作“{usual}”。",
        why: "同一张表混用两种写法，平台导入时可能认不出。",
        todo: "请改为“{fixed}”。",
      },
      strict: {
        what: "“{value}”用了“{sign}”，本表同类指标用的是“{usual}”。",
        why: "“{sign}”不包括这个数本身，刚好等于时算未达到。",
        todo: "请确认；如果包括这个数，请改为“{fixed}”。",
      },
    },
  },
  "VAL-10": {
    title: "“=”不能与“前”“以上”同用",
    situations: {
      both: {
        what: "“{value}”前面写了“=”，后面又有“前”“以上”一类的范围。",
        why: "“=”表示恰好等于，与后面的范围矛盾。",
        todo: "请确认；如果是范围，请改为“{fixed}”。",
      },
    },
  },
  "VAL-11": {
    title: "平台不接受的符号和空格",
    situations: {
      placeholder: {
        what: "“{name}”这里只有“{value}”，没有内容。",
        why: "平台不接受只有符号的指标值，会提示没有填写。",
        todo: "请填写；不适用的指标请删除整行。",
      },
      sign: {
        what: "“{value}”中有“{sign}”。",
        why: "平台的指标值不接受“*”“_”“-”，录入时会被拒绝。",
        todo: "请改用文字或去掉这个符号。",
      },
      space: {
        what: "“{value}”中有多余的空格。",
        why: "有的平台不接受空格，含空格的数值也不能参加计算。",
        todo: "请改为“{fixed}”。",
      },
    },
  },
  "VAL-12": {
    title: "单元格里是错误值",
    situations: {
      accidental: {
        what: "这里输入的是“{meant}”，被当成了公式，显示为“{value}”。",
        why: "以“=”开头的内容会被Excel当作公式，显示的不是填写的值，提交后会被退回。",
        todo: "请改成文字“{meant}”；以后输入前先把单元格设为“文本”。",
      },
      errorValue: {
        what: "这里显示“{value}”，不是有效内容。",
        why: "错误值无法参加计算，提交后会被退回。",
        todo: "请重新填写。如果是以“=”开头的文字，请先把单元格设为“文本”再输入。",
      },
    },
  },
  "VAL-13": {
    title: "比率不能超过100%",
    situations: {
      aboveHundred: {
        what: "“{name}”是部分占整体的比率，写成了“{value}”。",
        why: "这类比率不可能超过100%，审核时会被当作填写错误。",
        todo: "请核对数值和单位后改正。",
      },
    },
  },
  "VAL-14": {
    title: "符号可能被误认成数字",
    situations: {
      misread: {
        what: "“{name}”写成了“{value}”，像是把“≥”误认成了“2”。",
        why: "这个比率不可能超过100%；扫描件转换时常把“≥90%”认成“290%”。",
        todo: "请对照原件核实；如果是误认，请改为“{fixed}”。",
      },
    },
  },
  "VAL-15": {
    title: "数值栏只填数字",
    situations: {
      negative: {
        what: "“{name}”写成了负数“{value}”。",
        why: "这类指标不会是负数，平台会按0分处理。",
        todo: "请核对后改正。",
      },
      notNumber: {
        what: "“{column}”写的是“{value}”，不是数字。",
        why: "数值栏里的文字无法参加计算，平台也不接受。",
        todo: "请填写数字，说明请写到备注里。",
      },
    },
  },
  "VAL-17": {
    title: "日期要写明年月日",
    situations: {
      vague: {
        what: "“{name}”的时间写的是“{value}”。",
        why: "没有写明年、月、日，是否按期完成无法判断。",
        todo: "请写明日期，如“{fixed}”。",
      },
      noYear: {
        what: "“{name}”的时间写的是“{value}”，表上也没有写明年度。",
        why: "没有写明年、月、日，是否按期完成无法判断。",
        todo: "请写明日期，如“2024年12月31日前”这样的形式。",
      },
    },
  },
  "VAL-18": {
    title: "实际完成值不带比较符号",
    situations: {
      sign: {
        what: "“{name}”的实际完成值写成了“{value}”。",
        why: "实际完成多少就写多少，带比较符号看不出实际数，完成率也没有依据。",
        todo: "请改为“{fixed}”，并核对是不是实际数。",
      },
      words: {
        what: "“{name}”的实际完成值“{value}”是一个范围，不是实际数。",
        why: "实际完成多少就写多少，写成范围时完成率没有依据。",
        todo: "请填写实际数值。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
