import type { SameTexts } from "../check-texts";
import type { xtbTexts as chinese } from "../zh-CN/xtb";

export const xtbTexts: SameTexts<typeof chinese> = {
  "XTB-01": {
    title: "Projects and the department's total",
    situations: {
      aboveDepartment: {
        what: "“{column}”: {count} projects add up to {sum}, but the department table says only {whole}, {difference} less.",
        why: "Projects are part of the department's spending and cannot exceed it.",
        todo: "Please check the department table and the project tables; funds added during the year count too.",
      },
    },
  },
  "XTB-02": {
    title: "The department's sources and its projects",
    situations: {
      lessThanProjects: {
        what: "In the department table “{label}” has {whole} under “{column}”, but the project tables add up to {sum}.",
        why: "A source cannot hold less than the projects take from it.",
        todo: "Please check the department's sources, or whether a project used the wrong row.",
      },
    },
  },
  "XTB-03": {
    title: "One fact with two targets",
    situations: {
      twoTargets: {
        what: "The target of “{name}” is “{target}”, but that of “{otherName}” in “{table}” ({cell}) is “{other}”.",
        why: "One fact of one unit in one year has one target.",
        todo: "Please make them agree, or name the two things more clearly.",
      },
    },
  },
  "XTB-04": {
    title: "Long-term targets no lower than annual ones",
    situations: {
      belowAnnual: {
        what: "The long-term target of “{name}” is “{longTerm}”, lower than the annual one “{annual}” ({cell}).",
        why: "It would be passed as soon as the annual target is reached.",
        todo: "Please raise the long-term target, or check the annual one.",
      },
      belowReached: {
        what: "The long-term target of “{name}” is “{longTerm}”, but “{reached}” was reached in an earlier year ({cell}).",
        why: "What was reached already is no long-term target.",
        todo: "Please raise the long-term target, or check the earlier year.",
      },
    },
  },
  "XTB-05": {
    title: "Contradictory long-term and annual targets",
    situations: {
      contradiction: {
        what: "The long-term target of “{name}” is “{longTerm}”, the annual one ({cell}) “{annual}”: they contradict each other.",
        why: "The reviewer cannot tell which one holds.",
        todo: "Please check and make them agree.",
      },
    },
  },
  "XTB-06": {
    title: "One name for a project",
    situations: {
      title: {
        what: "The title says “{title}”, the project's name is “{project}”.",
        why: "With different names or document numbers the reviewer cannot be sure it is the same project.",
        todo: "Please check name and document number against the approval.",
      },
      code: {
        what: "Project code {code} is named “{project}” here and differently in “{table}” ({cell}).",
        why: "A code belongs to one project name.",
        todo: "Please check name and code against the approval.",
      },
      year: {
        what: "The purpose speaks of {year} (“{purpose}”), the project's name is “{project}”.",
        why: "The text may have been taken over from last year.",
        todo: "Please check the year; keep it if the funds were granted in that year.",
      },
    },
  },
  "XTB-07": {
    title: "Long-term indicators without an annual one",
    situations: {
      longTermOnly: {
        what: "There is no annual indicator for {count} long-term ones: {names}.",
        why: "Long-term goals are carried out year by year.",
        todo: "Please check whether an annual indicator is missing; keep it if nothing is planned this year.",
      },
    },
  },
  "XTB-08": {
    title: "Self-evaluation and approved goals",
    situations: {
      targetChanged: {
        what: "The approved target of “{name}” ({cell}) is “{before}”, the self-evaluation says “{after}”.",
        why: "A self-evaluation holds to the approved goals.",
        todo: "Please restore the approved target; if the change was approved, keep the document.",
      },
      reworded: {
        what: "The indicator “{before}” ({cell}) is now called “{after}”.",
        why: "The platform takes different names for different indicators.",
        todo: "Please use the approved name.",
      },
      added: {
        what: "“{name}” is not in the approved goal table (“{table}”).",
        why: "A self-evaluation holds to the approved goals and adds none.",
        todo: "Please check; if it was approved, keep the document.",
      },
      dropped: {
        what: "Not evaluated are {count} indicators of the approved goal table (“{table}”): {names}.",
        why: "Every approved indicator is evaluated; missing ones are sent back.",
        todo: "Please add these indicators.",
      },
    },
  },
};
