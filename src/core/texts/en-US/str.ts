import type { SameTexts } from "../check-texts";
import type { strTexts as chinese } from "../zh-CN/str";

export const strTexts: SameTexts<typeof chinese> = {
  "STR-01": {
    title: "Title and year",
    situations: {
      noTitle: {
        what: "This form has no title.",
        why: "Without one neither a reviewer nor the platform can tell what kind of form it is.",
        todo: "Please add a title above the form, such as “项目支出绩效自评表”; if it continues the page before, please join the two.",
      },
      noYear: {
        what: "The form does not state its year.",
        why: "Without a year the dates and funds cannot be checked.",
        todo: "Please add a line below the title, such as “（2024年度）”.",
      },
      mismatch: {
        what: "The title says {titleYear}, the line of the year says “{line}”.",
        why: "A form with two years will be sent back.",
        todo: "Please see which is right and use one year.",
      },
    },
  },
  "STR-02": {
    title: "Required columns",
    situations: {
      missing: {
        what: "The column “{column}” was not found.",
        why: "Without it the form can be neither checked nor submitted.",
        todo: "Please add the column; if it is there, give it a usual heading such as “{spelling}”.",
      },
    },
  },
  "STR-03": {
    title: "Indicator name and values belong together",
    situations: {
      noName: {
        what: "This row has the value “{value}” but no indicator name.",
        why: "An indicator without a name cannot be reviewed.",
        todo: "Please fill in the name (“三级指标”), or delete the row.",
      },
      noTarget: {
        what: "“{name}” has no target.",
        why: "Without a target there is no completion rate and no score.",
        todo: "Please fill in the target from the approved performance goals.",
      },
      noActual: {
        what: "“{name}” has no actual value (“实际完成值”).",
        why: "Without an actual value there is no completion rate and no score.",
        todo: "Please fill in the actual value of the year, with its unit.",
      },
      noRate: {
        what: "“{name}” has no completion rate (“完成率”).",
        why: "The score is calculated from the completion rate shown.",
        todo: "Please fill in the completion rate; “全部填报” (fill all) can calculate it.",
      },
      emptyColumn: {
        what: "None of the {count} rows of the column “{column}” is filled in.",
        why: "Without it the form is incomplete and cannot be submitted.",
        todo: "Please fill in the column; “全部填报” (fill all) can calculate rates and scores.",
      },
      noScore: {
        what: "“{name}” has no score (“得分”).",
        why: "Without it the total is incomplete.",
        todo: "Please fill in the score; “全部填报” (fill all) can calculate it.",
      },
    },
  },
  "STR-04": {
    title: "Template text not replaced",
    situations: {
      templateRow: {
        what: "Only “{text}” of the template stands here.",
        why: "Template text that was not replaced counts as not filled in.",
        todo: "Please fill in the indicator, or clear the row if it is not needed.",
      },
      placeholder: {
        what: "The template's placeholder “{text}” still stands here.",
        why: "A placeholder without the project's own content counts as not filled in.",
        todo: "Please write the actual content.",
      },
    },
  },
  "STR-05": {
    title: "Second levels below their first level",
    situations: {
      misplaced: {
        what: "“{second}” stands below “{first}” but belongs to “{place}”.",
        why: "Points are summed by first level, so a wrong place changes the parts of the score.",
        todo: "Please move it below “{place}”; if a merged cell or a page break lost the first level, please add it.",
      },
      lost: {
        what: "“{second}” has no first level.",
        why: "Without it the points of the row belong nowhere.",
        todo: "Please add the first level, usually “{place}”.",
      },
    },
  },
  "STR-06": {
    title: "Indicator name and kind of second level",
    situations: {
      otherLevel: {
        what: "“{name}” stands below “{second}”; by its name it is more of a “{place}”.",
        why: "Indicators of the wrong kind are often sent back.",
        todo: "Please have a look; if it is misplaced, move it below “{place}” or reword the name.",
      },
    },
  },
  "STR-07": {
    title: "Indicator stated twice",
    situations: {
      sameValue: {
        what: "“{name}” has the same name and target as the indicator in {cell}.",
        why: "Points for the same indicator twice have no basis, and on import rows of one name overwrite each other.",
        todo: "Please join the two, or give them different names.",
      },
      sameName: {
        what: "“{name}” has the same name as the indicator in {cell}, with another target.",
        why: "The platform's import goes by names: rows of one name overwrite each other.",
        todo: "Please make the names say what each one is about.",
      },
    },
  },
  "STR-08": {
    title: "First levels are complete",
    situations: {
      output: {
        what: "There is no “{level}”.",
        why: "The indicator framework asks for the outputs of a project; without them the form will be sent back.",
        todo: "Please add output indicators: quantity, quality, timeliness.",
      },
      benefit: {
        what: "There is no “{level}”.",
        why: "The indicator framework asks for the effects of a project; without them the form will be sent back.",
        todo: "Please add the benefits that apply: economic, social, ecological or lasting.",
      },
      satisfaction: {
        what: "There is no “{level}”.",
        why: "Projects that serve people usually have a satisfaction indicator.",
        todo: "Please have a look and add one if the project serves anybody.",
      },
      cost: {
        what: "There is no “{level}”, while the form states funds.",
        why: "Projects that spend money usually have a cost indicator; some local platforms cap the cost score without one.",
        todo: "Please have a look and add one if it applies.",
      },
    },
  },
  "STR-09": {
    title: "Total row",
    situations: {
      missing: {
        what: "There is no total after the {count} indicators.",
        why: "Without a total the self-evaluation is incomplete and the sum cannot be checked.",
        todo: "Please add a last row “总分”.",
      },
    },
  },
  "STR-10": {
    title: "Column without content",
    situations: {
      empty: {
        what: "The column “{column}” has a heading, and none of the {count} rows below is filled in.",
        why: "A column that the form asks for and that is empty counts as not filled in.",
        todo: "Please fill it in, or delete it if it is not needed.",
      },
    },
  },
  "STR-11": {
    title: "Points counted twice",
    situations: {
      score: {
        what: "The total {total} counts the scores of “其中” rows or of a shared cell twice; counted once they make {right}.",
        why: "The score of a “其中” row is part of the row above, and a merged cell counts once.",
        todo: "Please change it to {right} and clear the scores of the “其中” rows.",
      },
      weight: {
        what: "The sum of weights {total} counts those of “其中” rows or of a shared cell twice; counted once they make {right}.",
        why: "The weight of a “其中” row is part of the row above, and a merged cell counts once.",
        todo: "Please change it to {right} and clear the weights of the “其中” rows.",
      },
    },
  },
  "STR-12": {
    title: "Header repeated",
    situations: {
      repeated: {
        what: "Row {row} repeats the header of row {header}.",
        why: "A header between the indicators is taken for an indicator on import.",
        todo: "Please delete the row; to print the header on each page use Page Layout, Print Titles.",
      },
    },
  },
  "STR-13": {
    title: "Residue in a text",
    situations: {
      residue: {
        what: "“{found}” was left in the text.",
        why: "It is a bookmark, a code or a hint that came from another document and no part of the text.",
        todo: "Please take it out.",
      },
      invisible: {
        what: "The text holds {count} characters that cannot be seen.",
        why: "They keep the platform from knowing the same words again, so that rows do not match on import.",
        todo: "Please take them out.",
      },
      mark: {
        what: "The mark “{found}” stands in front of {count} texts.",
        why: "Some platforms do not know the mark and take the indicator for another one.",
        todo: "Please delete the mark unless the form asks for it.",
      },
    },
  },
  "STR-14": {
    title: "Length of an indicator's name",
    situations: {
      tooLong: {
        what: "The name has {length} characters, more than {longest}.",
        why: "The platform's field for the name holds {longest} characters.",
        todo: "Please shorten the name and move explanations to the description or remarks.",
      },
      noWord: {
        what: "The name is only “{text}”.",
        why: "The platform does not take a name made of signs.",
        todo: "Please fill in the name (“三级指标”).",
      },
    },
  },
};
