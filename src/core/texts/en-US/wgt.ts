import type { SameTexts } from "../check-texts";
import type { wgtTexts as chinese } from "../zh-CN/wgt";

export const wgtTexts: SameTexts<typeof chinese> = {
  "WGT-01": {
    title: "Sum of weights",
    situations: {
      tooLittle: {
        what: "The indicator weights make {sum}; with the execution weight {execution} that is {total}, less than 100.",
        why: "Full marks must be 100 (indicators 90 + execution 10, or 80 + 20).",
        todo: "Please adjust the weights: {difference} more in all.",
      },
      tooMuch: {
        what: "The indicator weights make {sum}; with the execution weight {execution} that is {total}, more than 100.",
        why: "Full marks must be 100 (indicators 90 + execution 10, or 80 + 20).",
        todo: "Please adjust the weights: {difference} less in all.",
      },
      totalCell: {
        what: "The weights add up to {total}, but the row “{label}” says {shown}.",
        why: "The total is not the sum of its parts.",
        todo: "Please change it to {total}, or check the weights.",
      },
    },
  },
  "WGT-02": {
    title: "Weight of the execution rate",
    situations: {
      missing: {
        what: "The budget execution rate has no weight (“分值”).",
        why: "Every self-evaluation scores the execution rate: usually 10 points, 20 in some regions.",
        todo: "Please fill in its weight.",
      },
      unusual: {
        what: "The weight of the budget execution rate is {weight}.",
        why: "It is usually 10 points, 20 in some regions.",
        todo: "Please check what your region asks for.",
      },
    },
  },
  "WGT-07": {
    title: "Indicator without a weight",
    situations: {
      missing: {
        what: "“{name}” has no weight (“分值”).",
        why: "An indicator without a weight does not count, and the weights will not make 100.",
        todo: "Please fill in the weight, or delete this indicator.",
      },
      zero: {
        what: "The weight of “{name}” is 0.",
        why: "Every indicator's weight must be above 0.",
        todo: "Please fill in the weight, or delete this indicator.",
      },
    },
  },
};
