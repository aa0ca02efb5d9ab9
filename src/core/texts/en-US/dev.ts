import type { SameTexts } from "../check-texts";
import type { devTexts as chinese } from "../zh-CN/dev";

export const devTexts: SameTexts<typeof chinese> = {
  "DEV-01": {
    title: "Reason for a deviation",
    situations: {
      exceeded: {
        what: "“{name}” has a completion rate of {rate}% and no reason for the deviation.",
        why: "The scoring profile of this form asks for a reason for every rate other than 100%; without one the form will be sent back.",
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
  "DEV-03": {
    title: "A target exceeded by far",
    situations: {
      unexplained: {
        what: "“{name}” has target {target} and actual {actual}: the rate is {rate}%, without an explanation.",
        why: "Many platforms mark results from 120% of the target on; a reviewer will ask whether the target was too low.",
        todo: "Please say in “{column}” why it was exceeded, and why the target was low.",
      },
      unexplainedFar: {
        what: "“{name}” has target {target} and actual {actual}: the rate is {rate}%, without an explanation.",
        why: "The platform of “广西” asks for an explanation from 130% of the target on; elsewhere a reviewer will ask whether the target was too low.",
        todo: "Please say in “{column}” why it was exceeded, and why the target was low.",
      },
      targetNotMentioned: {
        what: "“{name}” has target {target} and actual {actual}: the rate is {rate}%, and the explanation does not say whether the target was too low.",
        why: "More than 20% above the target, a reviewer will ask how it was set.",
        todo: "Please check; if the target was low, say so, and raise it next year.",
      },
    },
  },
  "DEV-04": {
    title: "Reason against the result",
    situations: {
      shortfall: {
        what: "“{name}” has target {target} and actual {actual}: at {rate}% it is exceeded, but the explanation says “{word}”.",
        why: "The explanation goes against the rate; the form will be sent back.",
        todo: "Please explain why the target was exceeded, or check the actual value.",
      },
      excess: {
        what: "“{name}” has target {target} and actual {actual}: at {rate}% it is missed, but the explanation says “{word}”.",
        why: "The explanation goes against the rate; the form will be sent back.",
        todo: "Please give the reason for the shortfall and the measures, or check the actual value.",
      },
      hint: {
        what: "“{name}” has target {target} and actual {actual}: at {rate}% it is exceeded, and the explanation speaks of “{word}”, which sounds like a shortfall.",
        why: "The explanation should say why the target was exceeded.",
        todo: "Please check whether it belongs to another row, or say why the target was exceeded.",
      },
    },
  },
  "DEV-05": {
    title: "Numbers in a reason",
    situations: {
      otherNumber: {
        what: "“{name}” has target {target} and actual {actual}, {gap} apart, but the explanation says “{number}”.",
        why: "The number does not match the gap; a reviewer will ask.",
        todo: "Please check the number; if it is a part, say how it relates to the gap.",
      },
    },
  },
  "DEV-06": {
    title: "A reason that says nothing",
    situations: {
      generic: {
        what: "“{name}” has a completion rate of {rate}%, and the explanation is “{reason}”.",
        why: "These words fit any row and name no cause; the form may be sent back.",
        todo: "Please name the cause: who, when, what happened.",
      },
    },
  },
  "DEV-07": {
    title: "A reason without a deviation",
    situations: {
      noDeviation: {
        what: "“{name}” is at 100% with full marks ({score}), and “{column}” still has an explanation.",
        why: "Nothing deviates here; the text may belong to another row.",
        todo: "Please check; delete it if it is not needed, keep it if it tells what was achieved.",
      },
    },
  },
  "DEV-08": {
    title: "Explanation of budget execution",
    situations: {
      low: {
        what: "The execution rate is {rate}%, and no reason is to be found.",
        why: "The notes of “四川” and others ask for a reason below 90%; elsewhere a reviewer will ask too.",
        todo: "Please say why the money was not spent, and what comes next.",
      },
      adjusted: {
        what: "The initial budget is {initial}, the year's budget {budget}, and the cell for the reason is empty.",
        why: "The notes of “四川” and others ask for the reason of a budget adjustment.",
        todo: "Please give date, document and reason of the adjustment.",
      },
    },
  },
  "DEV-09": {
    title: "The same reason in several rows",
    situations: {
      same: {
        what: "The same explanation stands in {count} rows: {names}.",
        why: "The same words for different indicators look as if nothing was analysed.",
        todo: "Please give each its own reason; keep them if the reason is really the same.",
      },
    },
  },
};
