import type { SameTexts } from "../check-texts";
import type { strTexts as chinese } from "../zh-CN/str";

export const strTexts: SameTexts<typeof chinese> = {
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
      noScore: {
        what: "“{name}” has no score (“得分”).",
        why: "Without it the total is incomplete.",
        todo: "Please fill in the score; “全部填报” (fill all) can calculate it.",
      },
    },
  },
};
