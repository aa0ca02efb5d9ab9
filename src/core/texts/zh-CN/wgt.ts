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
  "WGT-03": {
    title: "一级指标的分值结构",
    situations: {
      withCost: {
        what: "一级指标的分值是产出{output}、成本{cost}、效益{benefit}、满意度{satisfaction}。",
        why: "有成本指标时，常见的是产出40、成本20、效益20、满意度10，另加执行率10；新疆某州13张项目表里11张用常见的结构。这是通行做法，当地规定可能不同。",
        todo: "请按当地要求核对；结构不同的可以保留。",
      },
      withoutCost: {
        what: "一级指标的分值是产出{output}、效益{benefit}、满意度{satisfaction}，没有成本指标。",
        why: "没有成本指标时，常见的是产出50、效益30、满意度10，另加执行率10；新疆某州13张项目表里11张用常见的结构。这是通行做法，当地规定可能不同。",
        todo: "请按当地要求核对；结构不同的可以保留。",
      },
    },
  },
  "WGT-04": {
    title: "上下级分值",
    situations: {
      rows: {
        what: "“{name}”写的是{weight}分，下面{count}项三级指标的分值合计{sum}分。",
        why: "三级指标的分值之和要等于上一级写明的分值，平台会核对。",
        todo: "请核对标题里的分值和各项分值。",
      },
      groups: {
        what: "“{name}”写的是{weight}分，下面{count}个二级指标写明的分值合计{sum}分。",
        why: "二级指标的分值之和要等于一级指标的分值，平台会核对。",
        todo: "请核对一级指标和二级指标标题里的分值。",
      },
    },
  },
  "WGT-05": {
    title: "满意度的分值",
    situations: {
      unusual: {
        what: "满意度指标分值合计{sum}分。",
        why: "有效益指标时，满意度常见的是{least}到{most}分；这是通行做法，当地规定可能不同。",
        todo: "请按当地要求核对。",
      },
    },
  },
  "WGT-06": {
    title: "单项分值较高",
    situations: {
      heavy: {
        what: "“{name}”占{weight}分（指标共{sum}分），“{level}”里还有{others}项指标。",
        why: "单项分值过高，这一项没完成时扣分集中；审核时可能会问。20分的界线是本工具的设定，不是文件规定。",
        todo: "请核对是否需要把分值分给同级的其他指标。",
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
      none: {
        what: "{count}项指标都没有填写分值。",
        why: "没有分值就不能打分，分值合计应为100分。",
        todo: "请填写各项指标的分值。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
