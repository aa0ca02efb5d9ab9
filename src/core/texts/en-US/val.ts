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
      emptyUnitCell: {
        what: "The target of “{name}” is “{value}”, and its unit is not filled in.",
        why: "Without a unit a reviewer cannot tell what is counted, nor compare the actual value.",
        todo: "Please fill in the unit.",
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
      unit: {
        what: "The unit is the word “{value}”.",
        why: "The platform knows a percentage by “%” and takes the word for an ordinary unit.",
        todo: "Please change it to “{fixed}”.",
      },
    },
  },
  "VAL-03": {
    title: "Shares need “%”",
    situations: {
      noPercent: {
        what: "“{name}” is a share but is written “{value}”, without “%”.",
        why: "Without it the platform takes the value for a plain number, and nobody can tell points from percent.",
        todo: "Please add “%”, or “分” if points are meant.",
      },
    },
  },
  "VAL-04": {
    title: "Amounts of money need “元”",
    situations: {
      noYuan: {
        what: "“{value}” of “{name}” has no “元”.",
        why: "“亿” and “万” are multiples and no unit of money; reviewers ask for it.",
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
      column: {
        what: "“{value}” has the unit “{unit}”, and the unit column says “{column}”.",
        why: "A number with two units will be misread: the platform goes by the column.",
        todo: "Please use one unit and leave only the number in the value's cell.",
      },
    },
  },
  "VAL-06": {
    title: "Indicator and goal text in the same unit",
    situations: {
      otherUnit: {
        what: "“{value}” of “{name}” is in “{unit}”, while the text of the goal or result says “{text}”.",
        why: "“{unit}” and “{other}” are not the same, so a reviewer cannot tell which one holds.",
        todo: "Please see which is right and use the same unit.",
      },
    },
  },
  "VAL-07": {
    title: "A numeric target needs a number",
    situations: {
      words: {
        what: "The target of “{name}” is “{target}”; the actual says only “{actual}”.",
        why: "Without a number the completion rate and the score have no basis.",
        todo: "Please fill in the actual number of the year, with its unit.",
      },
    },
  },
  "VAL-08": {
    title: "A target in words needs a result in words",
    situations: {
      number: {
        what: "The target of “{name}” is “{target}”; the actual says “{actual}”.",
        why: "A target in words has no number to compare with, so there is no completion rate.",
        todo: "Please state how far it was reached, such as “达成预期指标”, or give the target as a number too.",
      },
    },
  },
  "VAL-09": {
    title: "Comparators in one style",
    situations: {
      missing: {
        what: "The target “{value}” of “{name}” has no comparator; {count} targets of this form have one.",
        why: "Without it nobody can tell at least from at most or exactly.",
        todo: "Please add “≥”, “≤” or “=”.",
      },
      none: {
        what: "Of {total} numeric targets {bare} have no comparator.",
        why: "Without it nobody can tell at least from at most or exactly, and scoring has to go by what is usual.",
        todo: "Please add “≥”, “≤” or “=”, or a column “指标性质”.",
      },
      mixed: {
        what: "The comparator of “{value}” is written unlike most of this form, which have “{usual}”.",
        why: "With two spellings in one form the platform may not know one of them.",
        todo: "Please change it to “{fixed}”.",
      },
      strict: {
        what: "“{value}” has “{sign}” where this form has “{usual}” elsewhere.",
        why: "“{sign}” leaves out the number itself: a result equal to it does not meet the target.",
        todo: "Please have a look; if the number is meant to count, change it to “{fixed}”.",
      },
    },
  },
  "VAL-10": {
    title: "“=” beside a bound",
    situations: {
      both: {
        what: "“{value}” begins with “=” and ends with a bound such as “前” or “以上”.",
        why: "“=” means exactly, which contradicts the bound.",
        todo: "Please have a look; if a bound is meant, change it to “{fixed}”.",
      },
    },
  },
  "VAL-11": {
    title: "Signs and spaces the platform refuses",
    situations: {
      placeholder: {
        what: "“{name}” has only “{value}” here.",
        why: "The platform takes a value made of signs for not filled in.",
        todo: "Please fill it in, or delete the row if the indicator does not apply.",
      },
      sign: {
        what: "“{value}” holds “{sign}”.",
        why: "The platform refuses “*”, “_” and “-” in a value.",
        todo: "Please use words instead, or take the sign out.",
      },
      space: {
        what: "“{value}” holds spaces.",
        why: "Some platforms refuse spaces, and a number with spaces cannot be calculated with.",
        todo: "Please change it to “{fixed}”.",
      },
    },
  },
  "VAL-12": {
    title: "Error value in a cell",
    situations: {
      accidental: {
        what: "This cell was typed as “{meant}”, which became a formula and shows “{value}”.",
        why: "Excel takes what begins with “=” for a formula, so that not the value shows, and the form will be sent back.",
        todo: "Please change it to the text “{meant}”; next time set the cell's format to Text first.",
      },
      errorValue: {
        what: "This cell shows “{value}”, which is not valid content.",
        why: "An error value cannot be calculated with, and the form will be sent back.",
        todo: "Please fill it in again. For text that begins with “=”, first set the cell's format to Text.",
      },
    },
  },
  "VAL-13": {
    title: "A share above 100%",
    situations: {
      aboveHundred: {
        what: "“{name}” is a part of a whole but is written “{value}”.",
        why: "Such a share cannot exceed 100%.",
        todo: "Please check the number and its unit.",
      },
    },
  },
  "VAL-14": {
    title: "A sign misread as a digit",
    situations: {
      misread: {
        what: "“{name}” is written “{value}”, which looks like a “≥” misread as “2”.",
        why: "The share cannot exceed 100%; scanned pages often turn “≥90%” into “290%”.",
        todo: "Please compare with the original; if it was misread, change it to “{fixed}”.",
      },
    },
  },
  "VAL-15": {
    title: "Numbers where numbers belong",
    situations: {
      negative: {
        what: "“{name}” is negative: “{value}”.",
        why: "Such an indicator cannot be negative, and the platform scores it 0.",
        todo: "Please check and correct it.",
      },
      notNumber: {
        what: "“{column}” says “{value}”, which is not a number.",
        why: "Words in a place for numbers cannot be calculated with, and the platform refuses them.",
        todo: "Please fill in a number and move explanations to the remarks.",
      },
    },
  },
  "VAL-17": {
    title: "Dates in full",
    situations: {
      vague: {
        what: "The time of “{name}” is “{value}”.",
        why: "Without year, month and day nobody can tell whether it was in time.",
        todo: "Please write the date in full, such as “{fixed}”.",
      },
      noYear: {
        what: "The time of “{name}” is “{value}”, and the form does not state its year.",
        why: "Without year, month and day nobody can tell whether it was in time.",
        todo: "Please write the date in full, in the form “2024年12月31日前”.",
      },
    },
  },
  "VAL-18": {
    title: "No comparator in an actual value",
    situations: {
      sign: {
        what: "The actual of “{name}” is written “{value}”.",
        why: "An actual states how much was done; with a comparator it does not, and the completion rate has no basis.",
        todo: "Please change it to “{fixed}” and see that it is the actual number.",
      },
      words: {
        what: "The actual “{value}” of “{name}” is a bound and not a number.",
        why: "An actual states how much was done; a bound gives the completion rate no basis.",
        todo: "Please fill in the actual number.",
      },
    },
  },
};
