import type { CheckTexts } from "../check-texts";

export const strTexts = {
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
      noScore: {
        what: "“{name}”没有填写得分。",
        why: "缺少得分，总分不完整。",
        todo: "请填写得分；可用“全部填报”自动计算。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
