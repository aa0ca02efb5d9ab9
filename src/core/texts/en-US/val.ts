import type { SameTexts } from "../check-texts";
import type { valTexts as chinese } from "../zh-CN/val";

export const valTexts: SameTexts<typeof chinese> = {
  "VAL-01": {
    title: "Numbers need a unit",
    situations: {
      noUnit: {
        what: "The target “{value}” of “{name}” has no unit.",
        why: "Without a unit a reviewer cannot tell what is counted, nor compare the actual value.",
        todo: "Please add the unit after the number, for example “{value}个” or “{value}%”.",
      },
    },
  },
  "VAL-02": {
    title: "“百分比” should be “%”",
    situations: {
      word: {
        what: "“{value}” has the word “百分比” as its unit.",
        why: "The platform knows a percentage by “%” and takes the word for an ordinary unit.",
        todo: "Please change it to “{fixed}”.",
      },
    },
  },
  "VAL-05": {
    title: "Target and actual in the same unit",
    situations: {
      different: {
        what: "The target “{target}” is in “{targetUnit}”, the actual “{actual}” in “{actualUnit}”.",
        why: "The two units cannot be converted, so the completion rate has no basis.",
        todo: "Please see which one is wrong and use the same unit for both.",
      },
      loose: {
        what: "The target “{target}” is in “{targetUnit}”, the actual “{actual}” in “{actualUnit}”.",
        why: "Two words for counting the same thing are a common reason to send a form back.",
        todo: "Please use the same unit for both.",
      },
      missing: {
        what: "The target “{target}” is in “{targetUnit}”, the actual “{actual}” has no unit.",
        why: "Without a unit a reviewer cannot be sure that the two can be compared.",
        todo: "Please add “{targetUnit}” after the actual value.",
      },
    },
  },
  "VAL-12": {
    title: "Error value in a cell",
    situations: {
      errorValue: {
        what: "This cell shows “{value}”, which is not valid content.",
        why: "An error value cannot be calculated with, and the form will be sent back.",
        todo: "Please fill it in again. For text that begins with “=”, first set the cell's format to Text.",
      },
    },
  },
};
