import type { SameTexts } from "../check-texts";
import type { narTexts as chinese } from "../zh-CN/nar";

export const narTexts: SameTexts<typeof chinese> = {
  "NAR-01": {
    title: "Goal text and indicators",
    situations: {
      different: {
        what: "The goal text says “{number}”, but the target of indicator “{name}” ({cell}) is “{target}”.",
        why: "Two numbers for one thing make the reviewer ask which one holds.",
        todo: "Please check and make them agree.",
      },
      noIndicator: {
        what: "No indicator was found for {numbers} of the goal text.",
        why: "What the goal counts is usually measured by an indicator.",
        todo: "Please add an indicator, or check that name, number and unit agree with an existing one.",
      },
    },
  },
  "NAR-02": {
    title: "Result text and actual values",
    situations: {
      different: {
        what: "The result text says “{number}”, but the actual value of indicator “{name}” ({cell}) is “{actual}”.",
        why: "Text and indicator speak of the same thing; different numbers are sent back.",
        todo: "Please check what was reached and make both places agree.",
      },
      date: {
        what: "The result text says “{date}”, but the actual value of indicator “{name}” ({cell}) is “{actual}”.",
        why: "With two dates of completion the score for timeliness has no basis.",
        todo: "Please check the date and make both places agree.",
      },
      funds: {
        what: "The result text says “{column}” {number}, but the fund block ({cell}) says {amount}.",
        why: "Text and fund block speak of the same money; different numbers are sent back.",
        todo: "Please check and make them agree.",
      },
    },
  },
  "NAR-03": {
    title: "Order of magnitude",
    situations: {
      scale: {
        what: "The text ({text}) says “{number}” and indicator “{name}” says “{value}”: exactly {factor} times apart.",
        why: "Most likely the decimal point or the unit is wrong.",
        todo: "Please check the conversion, for example kilometres and metres, “元” and “万元”.",
      },
    },
  },
  "NAR-04": {
    title: "Sum of parts",
    situations: {
      mismatch: {
        what: "The parts in the goal text ({text}), {parts}, make {sum}, but the target of indicator “{name}” is “{target}”.",
        why: "When the parts do not make the target, the reviewer asks for the difference.",
        todo: "Please check the parts and the target.",
      },
      moreThanWhole: {
        what: "The goal text says “{whole}”, but its parts {parts} make {sum}, which is more.",
        why: "Parts listed after “其中” cannot exceed the whole.",
        todo: "Please check the whole and its parts.",
      },
    },
  },
  "NAR-05": {
    title: "Wording of the result",
    situations: {
      copied: {
        what: "The result text is almost word for word the goal text.",
        why: "A copied goal does not show what was done and how much.",
        todo: "Please say what was done, how much and when.",
      },
      bare: {
        what: "The result text says only “{text}”.",
        why: "The reviewer cannot see what was done and how much.",
        todo: "Please state the results goal by goal, with numbers.",
      },
    },
  },
  "NAR-06": {
    title: "Editions and names",
    situations: {
      edition: {
        what: "This says “{other}” and {cell} says “{one}”: two different editions.",
        why: "One event has one edition in a form.",
        todo: "Please check the edition; keep it if two events are meant.",
      },
      name: {
        what: "This says “{one}” and {cell} says “{other}”: two different names.",
        why: "One event under two names is easily taken for two.",
        todo: "Please use one name.",
      },
    },
  },
  "NAR-07": {
    title: "Goals without a reported result",
    situations: {
      notReported: {
        what: "Neither the result text nor an indicator mentions {numbers} of the expected goal.",
        why: "A self-evaluation says of every goal whether it was reached.",
        todo: "Please add it to the result text, with the reason if it was not reached.",
      },
    },
  },
  "NAR-08": {
    title: "Slips of typing",
    situations: {
      word: {
        what: "“{wrong}” may be meant as “{right}”.",
        why: "Wrong characters make the form look careless.",
        todo: "Please check and correct it.",
      },
      doubled: {
        what: "“{word}” is repeated.",
        why: "It may have been typed twice.",
        todo: "Please check and delete what is too much.",
      },
      marks: {
        what: "Punctuation marks follow each other: “{marks}”.",
        why: "They may be left from an edit.",
        todo: "Please delete what is too much.",
      },
      number: {
        what: "“{number}” may be a left-over number.",
        why: "It may be left from copying.",
        todo: "Please check and delete what is too much.",
      },
      cut: {
        what: "The text ends with “{end}” and seems unfinished.",
        why: "It may have been cut off when it was copied.",
        todo: "Please complete it or delete the rest.",
      },
      brackets: {
        what: "“{pair}” does not come in pairs.",
        why: "One half may be missing, or the text was cut off.",
        todo: "Please add the other half or delete what is too much.",
      },
    },
  },
};
