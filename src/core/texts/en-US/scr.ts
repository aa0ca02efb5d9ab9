import type { SameTexts } from "../check-texts";
import type { scrTexts as chinese } from "../zh-CN/scr";

export const scrTexts: SameTexts<typeof chinese> = {
  "SCR-03": {
    title: "All-or-nothing scoring of an exceeded target",
    situations: {
      zeroed: {
        what: "“{name}” has target {target} and actual {actual}: the completion rate of {rate}% should score 0 by “{rule}”.",
        why: "This rule gives full marks at exactly 100% and nothing above it: all points of this row are lost.",
        todo: "Please check the target (write it with “=” or raise it), or change the scoring rule by the prescribed procedure.",
      },
      risk: {
        what: "“{name}” has target {target} and is scored by “{rule}”.",
        why: "The target is a minimum; once it is exceeded, this rule gives 0.",
        todo: "Please consider a target with “=”, or another scoring rule.",
      },
    },
  },
};
