import type { CheckTexts } from "../check-texts";

export const wgtTexts = {
  "WGT-01": {
    title: "分值合计",
    situations: {
      tooLittle: {
        what: "指标分值合计{sum}，加执行率分值{execution}，共{total}分，不足100分。",
        why: "满分必须是100分（指标90分＋执行率10分，或80分＋20分）。",
        todo: "请调整分值，共增加{difference}分。",
      },
      tooMuch: {
        what: "指标分值合计{sum}，加执行率分值{execution}，共{total}分，超过100分。",
        why: "满分必须是100分（指标90分＋执行率10分，或80分＋20分）。",
        todo: "请调整分值，共减少{difference}分。",
      },
      totalCell: {
        what: "各项分值合计{total}，“{label}”行的分值写的是{shown}。",
        why: "合计与各项之和不一致。",
        todo: "请改为{total}，或核对各项分值。",
      },
    },
  },
  "WGT-02": {
    title: "执行率分值",
    situations: {
      missing: {
        what: "预算执行率没有分值。",
        why: "预算执行率是自评的必评项，一般10分，部分地区20分。",
        todo: "请填写执行率的分值。",
      },
      unusual: {
        what: "预算执行率的分值是{weight}分。",
        why: "预算执行率一般为10分，部分地区为20分。",
        todo: "请按当地要求核对。",
      },
    },
  },
  "WGT-07": {
    title: "指标没有分值",
    situations: {
      missing: {
        what: "“{name}”没有填写分值。",
        why: "没有分值的指标不计分，分值合计也不会是100分。",
        todo: "请填写分值，或删除这项指标。",
      },
      zero: {
        what: "“{name}”的分值是0。",
        why: "每项指标的分值必须大于0。",
        todo: "请填写分值，或删除这项指标。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
