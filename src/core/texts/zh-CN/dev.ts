import type { CheckTexts } from "../check-texts";

export const devTexts = {
  "DEV-01": {
    title: "偏差原因",
    situations: {
      exceeded: {
        what: "“{name}”完成率{rate}%，没有填写偏差原因。",
        why: "完成率不是100%的指标都要说明原因，缺少说明会被退回。",
        todo: "请在“{column}”中说明超额完成的原因。",
      },
      missed: {
        what: "“{name}”完成率{rate}%，没有填写偏差原因。",
        why: "没有完成的指标必须说明原因，缺少说明会被退回。",
        todo: "请在“{column}”中说明原因和改进措施。",
      },
      scoreLost: {
        what: "“{name}”得{score}分，低于分值{weight}分，没有填写偏差原因。",
        why: "扣分的指标必须说明原因，缺少说明会被退回。",
        todo: "请在“{column}”中说明原因和改进措施。",
      },
    },
  },
  "DEV-02": {
    title: "改进措施",
    situations: {
      noMeasure: {
        what: "“{name}”完成率{rate}%，说明中没有看到改进措施。",
        why: "没有完成的指标既要说原因，也要说下一步怎么改进。",
        todo: "请补充改进措施，例如“下一步将……”。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
