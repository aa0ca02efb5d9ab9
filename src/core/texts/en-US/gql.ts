import type { SameTexts } from "../check-texts";
import type { gqlTexts as chinese } from "../zh-CN/gql";

export const gqlTexts: SameTexts<typeof chinese> = {
  "GQL-01": {
    title: "Target equal to the result",
    situations: {
      same: {
        what: "“{name}” has the target {target} and the result {actual}, the same to the last digit.",
        why: "A plan is rarely that exact; a reviewer may think that the target was filled in afterwards.",
        todo: "Please check the target approved at the start of the year; if it was so, have the papers at hand.",
      },
    },
  },
  "GQL-02": {
    title: "Target below last year",
    situations: {
      lower: {
        what: "“{name}” has the target {target}, less than last year's result of {last}.",
        why: "A target below what was already reached guides nobody, and reviewers ask why.",
        todo: "Please raise the target; if there is less to do, say why.",
      },
      looser: {
        what: "“{name}” has the target {target}, looser than last year's result of {last}.",
        why: "A target looser than what was already reached guides nobody, and reviewers ask why.",
        todo: "Please tighten the target; if circumstances changed, say why.",
      },
    },
  },
  "GQL-03": {
    title: "Targets repeatedly too low",
    situations: {
      repeated: {
        what: "“{name}” has the target {target}, the result {actual} and a completion rate of {rate}%; {count} indicators are above 130%.",
        why: "Several targets exceeded by far were set too low; some platforms ask for a reason above 130%.",
        todo: "Please give the reason, and raise the target next year.",
      },
    },
  },
  "GQL-04": {
    title: "Measurable but not measured",
    situations: {
      words: {
        what: "“{name}” has the target “{target}” and no number.",
        why: "“{word}” can be measured; words alone leave open whether the target is met.",
        todo: "Please state a number, with “≥”, a quantity and a unit.",
      },
    },
  },
  "GQL-05": {
    title: "Vague wording",
    situations: {
      target: {
        what: "“{name}” has the target “{target}”, which does not say how much.",
        why: "At the end of the year nobody can tell whether a vague target is met.",
        todo: "Please state a number, or how it will be judged.",
      },
      targets: {
        what: "“{name}” and others, {count} in all, have the target “{target}”, which does not say how much.",
        why: "At the end of the year nobody can tell whether a vague target is met.",
        todo: "Please state a number, or how it will be judged.",
      },
      goal: {
        what: "The goal says “{word}” and the like, and not a single quantity.",
        why: "Indicators cannot follow a goal without quantities, and at the end of the year nobody can tell whether it is met.",
        todo: "Please state how much the main tasks are about and what is to be reached.",
      },
    },
  },
  "GQL-06": {
    title: "Not measurable",
    situations: {
      percent: {
        what: "“{name}” has the target {target}, but “{word}” has no percentage by itself.",
        why: "It is not clear what is divided by what, so no result can be worked out.",
        todo: "Please use a ratio that can be worked out, such as “验收合格率” (share that passed inspection), or say how it is computed.",
      },
    },
  },
  "GQL-07": {
    title: "Direction of the sign",
    situations: {
      reverse: {
        what: "“{name}” has the target “{target}”, although less of it is better.",
        why: "With the sign the wrong way round, the worse the result, the higher the completion rate.",
        todo: "Please use “≤”, or check the name of the indicator.",
      },
      cost: {
        what: "“{name}” is a cost with the target “{target}”.",
        why: "A cost has an upper limit; with a lower one, spending more raises the completion rate.",
        todo: "Please use “≤”; if a minimum is meant, say so in the name.",
      },
      quantity: {
        what: "“{name}” is a quantity with the target “{target}”.",
        why: "With an upper limit, doing nothing at all meets the target.",
        todo: "Please use “≥”; if a limit is meant, say so in the name.",
      },
      positive: {
        what: "“{name}” has the target “{target}”, although more of it is better.",
        why: "With the sign the wrong way round, the worse the result, the sooner the target is met.",
        todo: "Please use “≥”, or check the name of the indicator.",
      },
    },
  },
  "GQL-08": {
    title: "Target at an end of the scale",
    situations: {
      full: {
        what: "“{name}” has the target {target}: one dissatisfied person makes it fail.",
        why: "Satisfaction hardly ever reaches 100%; so full a target easily costs points later.",
        todo: "Please set a target that can be reached, going by the surveys of earlier years.",
      },
      zero: {
        what: "“{name}” has the target {target}: there is nothing to be done.",
        why: "A target of 0 has no completion rate, and reviewers take it for no target at all.",
        todo: "Please state the real target, or drop the indicator if there is no such work this year.",
      },
    },
  },
  "GQL-09": {
    title: "Input given as output",
    situations: {
      input: {
        what: "“{name}” is among the quantities, but “{word}” is what the unit already has.",
        why: "People, cars and rooms are inputs and do not show what was done.",
        todo: "Please use a quantity of results, such as cases handled or days served.",
      },
    },
  },
  "GQL-10": {
    title: "Goals and indicators",
    situations: {
      tasks: {
        what: "There are {tasks} main tasks, but only {indicators} indicators of numbered tasks.",
        why: "A task without an indicator cannot be evaluated.",
        todo: "Please add indicators for the other tasks, or give each task indicators of its own.",
      },
      activity: {
        what: "The goal speaks of “{planned}”, but the indicators are all about “{measured}”.",
        why: "The indicators do not measure what the goal is about.",
        todo: "Please bring the goal and the indicators together.",
      },
    },
  },
  "GQL-11": {
    title: "Benefits all alike",
    situations: {
      same: {
        what: "All {count} benefits have the target “{target}”.",
        why: "Benefits differ; with one target for all, nobody sees what each of them is to reach.",
        todo: "Please state a target for each benefit.",
      },
    },
  },
  "GQL-12": {
    title: "Name that is no ratio",
    situations: {
      percent: {
        what: "“{name}” has the target {target}, but its name is no ratio.",
        why: "It is not clear what share of what the percentage is.",
        todo: "Please name it as a ratio (“……率”), or state a quantity as the target.",
      },
    },
  },
  "GQL-13": {
    title: "Explanation in the name",
    situations: {
      sentence: {
        what: "The name of the indicator is a whole sentence of {length} characters: “{name}”.",
        why: "A name with an explanation in it is hard to recognise when tables are imported and summed up.",
        todo: "Please shorten the name and move the explanation to the description or the remarks.",
      },
      long: {
        what: "The name of the indicator has {length} characters: “{name}”.",
        why: "A name longer than 40 characters (a line drawn by this tool) mostly holds an explanation and is hard to recognise.",
        todo: "Please shorten the name and move the explanation to the description or the remarks.",
      },
    },
  },
};
