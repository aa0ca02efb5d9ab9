import type { SameTexts } from "../check-texts";
import type { ariTexts as chinese } from "../zh-CN/ari";

export const ariTexts: SameTexts<typeof chinese> = {
  "ARI-01": {
    title: "Completion rate",
    situations: {
      mismatch: {
        what: "With target {target} and actual {actual} the completion rate (“完成率”) is {exact}%, but the form says {shown}.",
        why: "The score is calculated from the completion rate, so it will be wrong too.",
        todo: "Please change it to {exact}%, or check the target and the actual value.",
      },
      truncated: {
        what: "With target {target} and actual {actual} the completion rate (“完成率”) is {exact}%; the form drops the decimals and says {shown}.",
        why: "The score is calculated from the rate shown: {shown} scores {shownScore}, {exact}% scores {exactScore}.",
        todo: "Please write {exact}% and adjust the score; keep it if your region asks for whole numbers.",
      },
      truncatedSameScore: {
        what: "With target {target} and actual {actual} the completion rate (“完成率”) is {exact}%; the form drops the decimals and says {shown}.",
        why: "The score stays the same, but rates usually keep two decimals, and uneven ones raise questions.",
        todo: "Please write {exact}%; keep it if your region asks for whole numbers.",
      },
      roundedSameScore: {
        what: "With target {target} and actual {actual} the completion rate (“完成率”) is {exact}%; the form rounds it to {shown}.",
        why: "The score stays the same, but rates usually keep two decimals, and uneven ones raise questions.",
        todo: "Please write {exact}%; keep it if your region rounds this way.",
      },
      rounded: {
        what: "With target {target} and actual {actual} the completion rate (“完成率”) is {exact}%; the form keeps only {shown}.",
        why: "The score is calculated from the rate shown: {shown} scores {shownScore}, {exact}% scores {exactScore}.",
        todo: "Please write {exact}% and adjust the score; keep it if your region asks for this rounding.",
      },
    },
  },
  "ARI-02": {
    title: "Indicator score",
    situations: {
      mismatch: {
        what: "Target {target}, actual {actual}: a completion rate of {rate}% scores {expected} by {profile} ({working}), but the form says {shown}.",
        why: "The score does not follow the scoring rule, and the total is affected too.",
        todo: "Please change it to {expected}, or check the completion rate and the scoring rule.",
      },
      suggested: {
        what: "Target {target}, actual {actual}: a completion rate of {rate}% scores {expected} by {profile} ({working}), but the form says {shown}.",
        why: "This form names no scoring rule, so this is only an estimate by a common one; a score given by hand may differ.",
        todo: "Please check it; if the score was given by hand, please state the reason.",
      },
      assumed: {
        what: "Target {target}, actual {actual}: a completion rate of {rate}% scores {expected} by {profile} ({working}), but the form says {shown}. Calculated by an assumed rule: {assumption}.",
        why: "No published method covers this case, so the result is only for comparison.",
        todo: "Please check the score against your region's scoring rule.",
      },
    },
  },
  "ARI-03": {
    title: "Range of scores and weights",
    situations: {
      aboveWeight: {
        what: "The score {score} is above the weight {weight}.",
        why: "A score must not exceed its weight; the platform sends the form back.",
        todo: "Please change the score to {weight} or less.",
      },
      negative: {
        what: "The score {score} is below 0.",
        why: "The lowest score is 0.",
        todo: "Please change it to 0 or to the right score.",
      },
      negativeWeight: {
        what: "The weight {weight} is below 0.",
        why: "A weight must be above 0.",
        todo: "Please fill in the right weight.",
      },
      aboveLevel: {
        what: "The scores below “{name}” make {sum}, more than the {weight} points in its heading.",
        why: "A score must not exceed its weight; the platform sends the form back.",
        todo: "Please check the scores of this group: {weight} in all at most.",
      },
    },
  },
  "ARI-04": {
    title: "Total score",
    situations: {
      mismatch: {
        what: "The scores of {count} indicators make {sum}; with the execution score {execution} the total is {expected}, but the form says {shown}.",
        why: "A total that is not the sum of the scores is sure to be sent back.",
        todo: "Please change it to {expected}, or check the scores.",
      },
      close: {
        what: "The scores of {count} indicators make {sum}; with the execution score {execution} the total is {expected}, but the form says {shown}.",
        why: "The difference is small and may come from rounding, but the platform compares two decimals.",
        todo: "Please change it to {expected}, or check the decimals of the scores.",
      },
      missing: {
        what: "“{label}” is still empty. The scores of {count} indicators make {sum}; with the execution score {execution} the total is {expected}.",
        why: "All scores are there; a form without its total is sent back.",
        todo: "Please fill in {expected}.",
      },
    },
  },
  "ARI-05": {
    title: "Budget execution rate",
    situations: {
      mismatch: {
        what: "Spending {executed} (“全年执行数”) ÷ budget {budget} (“全年预算数”) = {exact}%, but the form's execution rate is {shown}.",
        why: "The execution score is calculated from this rate.",
        todo: "Please change it to {exact}%, or check the budget and the spending.",
      },
    },
  },
  "ARI-06": {
    title: "Execution score",
    situations: {
      mismatch: {
        what: "Weight {weight} × execution rate {rate}% = {exact}, so the score is {expected}, but the form says {shown}.",
        why: "The execution score is part of the total and at most its weight.",
        todo: "Please change it to {expected}.",
      },
      byProfile: {
        what: "An execution rate of {rate}% scores {expected} of {weight} by {profile}, but the form says {shown}.",
        why: "The execution score is part of the total and at most its weight.",
        todo: "Please check it and change it to {expected}.",
      },
    },
  },
  "ARI-07": {
    title: "Sum of funds",
    situations: {
      mismatch: {
        what: "In “{column}” the sources of funds add up to {sum}, but “{label}” says {shown}.",
        why: "A total that is not the sum of its sources will not match the budget and the accounts.",
        todo: "Please check the sources and the total.",
      },
      amounts: {
        what: "The {count} sources of funds add up to {sum}, but “{label}” says {shown}.",
        why: "A total that is not the sum of its sources will not match the budget.",
        todo: "Please check the sources and the total.",
      },
      uses: {
        what: "The {count} kinds of spending add up to {sum}, but “{label}” says {shown}.",
        why: "A total that is not the sum of its uses will not match the budget.",
        todo: "Please check the spending and the total.",
      },
    },
  },
  "ARI-08": {
    title: "Spending within the budget",
    situations: {
      above: {
        what: "In “{label}” the spending {executed} (“全年执行数”) is above the budget {budget} (“全年预算数”).",
        why: "Spending must not exceed the budget; the execution rate would be above 100%.",
        todo: "Please check for a missing budget adjustment, or for “元” mixed up with “万元”.",
      },
    },
  },
  "ARI-09": {
    title: "Quantity, price and amount",
    situations: {
      product: {
        what: "The text says {working}, which makes {exact}, but states {total}.",
        why: "A reviewer sees at once that quantity times price is not the amount.",
        todo: "Please check quantity, price and amount; write “约” if the price is approximate.",
      },
      list: {
        what: "The items in the text, {working}, make {exact}, but the text states {total}.",
        why: "A reviewer sees at once that the items do not make the total.",
        todo: "Please check the quantities, the rates and the total.",
      },
      perHead: {
        what: "The amount {total} ÷ {count} = {exact} is above the limit {limit} of “{name}”.",
        why: "The budget itself breaks the limit, so the indicator cannot be met.",
        todo: "Please check the decimals of the limit, or round it up.",
      },
      limitTooLow: {
        what: "The cost limit is {limit} and the quantity {count}: as a total or as a price ({product} altogether) it stays below the budget of {budget}.",
        why: "Under this limit the budget cannot be spent; cost indicator and budget do not fit.",
        todo: "Please check limit, quantity and budget, and say whether the limit is a total or for each.",
      },
    },
  },
  "ARI-10": {
    title: "A unit cost limit that is too wide",
    situations: {
      perUnit: {
        what: "The limit of “{name}” is {target}, but the budget of {budget} for {quantity} makes {average} on average.",
        why: "A limit of twice the average or more controls no cost.",
        todo: "Please check quantity, budget and limit, and set the limit close to what is needed.",
      },
      maybePerUnit: {
        what: "“{name}” says {target}; the budget is {budget}, the quantity {quantity}, the average {average} each. If the limit is for one, it is twice the average or more.",
        why: "A wide limit controls no cost; and if it is the whole cost, it does not match the budget.",
        todo: "Please say whether it is the whole cost or the cost of one (such as “万元/家”), and check the limit.",
      },
    },
  },
  "ARI-11": {
    title: "Cost indicators against the budget",
    situations: {
      above: {
        what: "The {count} cost indicators ({names}) make {sum}, which is {difference} more than the budget of {budget}.",
        why: "Cost indicators keep spending within the budget; together they should not exceed it.",
        todo: "Please check the cost targets and the budget for double counting or a wrong unit.",
      },
      notAdjusted: {
        what: "The {count} cost indicators ({names}) make {sum}, the initial budget; the budget of the year is {budget} now, {difference} apart.",
        why: "The budget was adjusted and the cost indicators were not: the new spending has no limit.",
        todo: "Please check whether cost indicators have to be added or adjusted.",
      },
      below: {
        what: "The {count} cost indicators ({names}) make {sum}, which is {difference} less than the budget of {budget}.",
        why: "Some of the spending may have no cost indicator.",
        todo: "Please check whether one is missing; keep it if the rest needs none.",
      },
    },
  },
  "ARI-12": {
    title: "Shares and growth rates",
    situations: {
      share: {
        what: "In the text {part} ÷ {whole} = {exact}%, but it states a share of {share}.",
        why: "The share follows from two numbers of the text; a different one raises questions.",
        todo: "Please state the share that the numbers make, or check the numbers.",
      },
      growth: {
        what: "Last year ({cell}) it was {before} and now {now}, a growth of {exact}%, but the text says {growth}.",
        why: "The growth follows from two numbers of the tables; a different one raises questions.",
        todo: "Please check both years and the growth; say so if they are counted differently.",
      },
      column: {
        what: "The amount {amount} is {exact}% of {total}, but the form states {share}.",
        why: "A reviewer sees at once that the share does not fit the amount.",
        todo: "Please change it to {exact}%, or check the amount.",
      },
    },
  },
  "ARI-13": {
    title: "Results of a monitoring period",
    situations: {
      aboveLimit: {
        what: "“{name}” has an annual target of {target} and stands at {actual} already, above the limit.",
        why: "A limit that is exceeded before the year ends will be missed.",
        todo: "Please check the value; if it is right, give the reason and what is being done.",
      },
      aboveTarget: {
        what: "“{name}” has an annual target of {target} and stands at {actual} already.",
        why: "That may be a success, or a forecast or last year's value in the wrong place.",
        todo: "Please check the value; if it is right, keep it and consider whether the target is too low.",
      },
      decreased: {
        what: "“{name}” stands at {actual}, less than {before} in “{table}”.",
        why: "What is counted from the beginning of the year should not decrease.",
        todo: "Please check both values and how they were counted.",
      },
    },
  },
};
