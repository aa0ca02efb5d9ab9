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
  "WGT-03": {
    title: "Weights of the first level",
    situations: {
      withCost: {
        what: "The first level has output {output}, cost {cost}, benefit {benefit}, satisfaction {satisfaction}.",
        why: "With cost indicators 40, 20, 20 and 10 are common, and 10 for execution; 11 of 13 project tables of a prefecture in Xinjiang have the common shape. A practice, which may differ in your region.",
        todo: "Please check what your region asks for; keep it if it differs.",
      },
      withoutCost: {
        what: "The first level has output {output}, benefit {benefit}, satisfaction {satisfaction}, and no cost indicators.",
        why: "Without cost indicators 50, 30 and 10 are common, and 10 for execution; 11 of 13 project tables of a prefecture in Xinjiang have the common shape. A practice, which may differ in your region.",
        todo: "Please check what your region asks for; keep it if it differs.",
      },
    },
  },
  "WGT-04": {
    title: "Weights of the levels",
    situations: {
      rows: {
        what: "“{name}” says {weight} points, but its {count} indicators make {sum}.",
        why: "The weights of the third level must make what the level above states; the platform checks it.",
        todo: "Please check the points in the heading and the weights below it.",
      },
      groups: {
        what: "“{name}” says {weight} points, but the {count} second levels below it state {sum}.",
        why: "The weights of the second level must make the first level's; the platform checks it.",
        todo: "Please check the points in both headings.",
      },
    },
  },
  "WGT-05": {
    title: "Weight of satisfaction",
    situations: {
      unusual: {
        what: "The satisfaction indicators have {sum} points.",
        why: "Where benefits are weighed, {least} to {most} points are common; a practice, which may differ in your region.",
        todo: "Please check what your region asks for.",
      },
    },
  },
  "WGT-06": {
    title: "One indicator with a large weight",
    situations: {
      heavy: {
        what: "“{name}” has {weight} of {sum} points, and “{level}” has {others} more indicators.",
        why: "If this one is missed, many points are lost at once; a reviewer may ask. The limit of 20 is this tool's own and no rule.",
        todo: "Please check whether its points should be shared with the others.",
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
      none: {
        what: "None of the {count} indicators has a weight (“分值”).",
        why: "Without weights nothing can be scored; together they should make 100.",
        todo: "Please fill in the weights.",
      },
    },
  },
};
