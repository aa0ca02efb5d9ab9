import type { CheckTexts } from "../check-texts";

export const scrTexts = {
  "SCR-03": {
    title: "直接赋分的超额完成",
    situations: {
      zeroed: {
        what: "“{name}”目标{target}，实际{actual}，完成率{rate}%，按“{rule}”应得0分。",
        why: "直接赋分只有正好100%才得满分，超额完成反而得0分，这一项的分全部丢掉。",
        todo: "请核对目标值（如改为“=”或调高目标），或按规定程序更换赋分规则。",
      },
      risk: {
        what: "“{name}”目标{target}，用的是“{rule}”。",
        why: "目标写成“不低于”，一旦超额完成，直接赋分会得0分。",
        todo: "请考虑把目标改为“=”，或更换赋分规则。",
      },
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
