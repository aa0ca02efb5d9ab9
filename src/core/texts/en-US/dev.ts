import type { SameTexts } from "../check-texts";
import type { devTexts as chinese } from "../zh-CN/dev";

export const devTexts: SameTexts<typeof chinese> = {
  "DEV-01": {
    title: "Reason for a deviation",
    situations: {
      exceeded: {
        what: "“{name}” has a completion rate of {rate}% and no reason for the deviation.",
        why: "Every rate other than 100% needs a reason; without one the form will be sent back.",
        todo: "Please say in “{column}” why the target was exceeded.",
      },
      missed: {
        what: "“{name}” has a completion rate of {rate}% and no reason for the deviation.",
        why: "Every missed target needs a reason; without one the form will be sent back.",
        todo: "Please give the reason and the improvement measures in “{column}”.",
      },
      scoreLost: {
        what: "“{name}” scores {score}, below its weight {weight}, and has no reason for the deviation.",
        why: "Every indicator that loses points needs a reason; without one the form will be sent back.",
        todo: "Please give the reason and the improvement measures in “{column}”.",
      },
    },
  },
  "DEV-02": {
    title: "Improvement measures",
    situations: {
      noMeasure: {
        what: "“{name}” has a completion rate of {rate}%, and its explanation names no improvement measure.",
        why: "A missed target needs both a reason and what will be done about it.",
        todo: "Please add the measures, for example “下一步将……” (next, we will …).",
      },
    },
  },
};
