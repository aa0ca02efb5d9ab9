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
    },
  },
  "VAL-12": {
    title: "单元格里是错误值",
    situations: {
      errorValue: {
        what: "这里显示“{value}”，不是有效内容。",
        why: "错误值无法参加计算，提交后会被退回。",
        todo: "请重新填写。如果是以“=”开头的文字，请先把单元格设为“文本”再输入。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
