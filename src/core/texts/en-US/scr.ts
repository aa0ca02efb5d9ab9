import type { SameTexts } from "../check-texts";
import type { scrTexts as chinese } from "../zh-CN/scr";

export const scrTexts: SameTexts<typeof chinese> = {
  "SCR-01": {
    title: "Scoring rule of a satisfaction indicator",
    situations: {
      otherRule: {
        what: "“{name}” is about satisfaction and is scored by “{rule}”.",
        why: "Satisfaction usually has the rule “满意度赋分”; under another one a better result may lose points.",
        todo: "Please check the rule; keep it if your region says so.",
      },
      otherIndicator: {
        what: "“{name}” is not about satisfaction and is scored by “{rule}”.",
        why: "This rule is for satisfaction alone; elsewhere the form may be sent back.",
        todo: "Please choose a rule that suits this indicator, or check the level it belongs to.",
      },
    },
  },
  "SCR-02": {
    title: "A share that loses points by proportion",
    situations: {
      penalised: {
        what: "“{name}” has target {target} and actual {actual}: at {rate}% it loses {lost} of {weight} points by “{rule}”.",
        why: "Such a share reaches 100% at most; with a target below, the best result loses points.",
        todo: "Please consider a target of 100%, or scoring by grade; if the approved target must stay, explain it as a deviation.",
      },
      risk: {
        what: "“{name}” has target {target} and is scored by “{rule}”.",
        why: "Such a share reaches 100% at most; the best result makes a rate above 100% and loses points by this rule.",
        todo: "Please consider a target of 100%, or scoring by grade.",
      },
    },
  },
  "SCR-03": {
    title: "All-or-nothing scoring of an exceeded target",
    situations: {
      zeroed: {
        what: "“{name}” has target {target} and actual {actual}: the completion rate of {rate}% should score 0 by “{rule}”.",
        why: "This rule gives full marks at exactly 100% and nothing above it: all points of this row are lost.",
        todo: "Please check the target (write it with “=” or raise it), or change the scoring rule by the prescribed procedure.",
      },
      risk: {
        what: "“{name}” has target {target} and is scored by “{rule}”.",
        why: "The target is a minimum; once it is exceeded, this rule gives 0.",
        todo: "Please consider a target with “=”, or another scoring rule.",
      },
    },
  },
  "SCR-04": {
    title: "Scoring rule and kind of target",
    situations: {
      qualitativeByRatio: {
        what: "The target “{target}” of “{name}” is a description, and it is scored by “{rule}”.",
        why: "A description has no number, so no proportion follows.",
        todo: "Please score it by grade, or give the target a number.",
      },
      numberByGrade: {
        what: "The target {target} of “{name}” is a number, and it is scored by “{rule}”.",
        why: "A number gives a completion rate; a score by grade raises questions.",
        todo: "Please check it; numbers are usually scored by proportion (“按照完成比例赋分”).",
      },
      dateByGrade: {
        what: "The target {target} of “{name}” is a date, and it is scored by “{rule}”.",
        why: "A date is kept or missed; there are no grades between.",
        todo: "Please check it; dates are usually scored all or nothing (“直接赋分”).",
      },
    },
  },
  "SCR-05": {
    title: "Full marks for a missed target",
    situations: {
      unexplained: {
        what: "“{name}” has target {target} and actual {actual}: the rate is {rate}%, the target is missed, and yet it has full marks ({score}).",
        why: "Full marks for a missed target, without a reason, are sure to be questioned.",
        todo: "Please check the actual value and the score; if full marks are due, state why.",
      },
      explained: {
        what: "“{name}” has target {target} and actual {actual}: the rate is {rate}%, the target is missed, it has full marks ({score}), and “{reason}” says why.",
        why: "A missed target usually loses points; the reviewer judges the reason.",
        todo: "Please check that the explanation supports full marks.",
      },
    },
  },
  "SCR-06": {
    title: "Points lost though the target was met",
    situations: {
      zero: {
        what: "“{name}” has target {target} and actual {actual}: the target is met, and yet it scores 0 of {weight}.",
        why: "A target that is met usually has full marks; 0 may be an omission or the wrong row.",
        todo: "Please check the score; if points are to be taken off, state why.",
      },
      partial: {
        what: "“{name}” has target {target} and actual {actual}: the target is met, and yet it scores {score} of {weight}, without a reason.",
        why: "A target that is met usually has full marks; points are lost for nothing.",
        todo: "Please check the score; if points are to be taken off, state why.",
      },
      explained: {
        what: "“{name}” has target {target} and actual {actual}: the target is met and it scores {score} of {weight}, with an explanation.",
        why: "A target that is met usually has full marks; the explanation should say why points are taken off.",
        todo: "Please check that explanation and score agree.",
      },
    },
  },
  "SCR-07": {
    title: "Score within the band of its grade",
    situations: {
      above: {
        what: "The result of “{name}” is “{actual}”; this grade scores from {low} to {high} ({from}% to {to}% of {weight}), but the form says {score}.",
        why: "The score is above the grade's band; the platform sends the form back.",
        todo: "Please check the grade, or change the score to between {low} and {high}.",
      },
      below: {
        what: "The result of “{name}” is “{actual}”; this grade scores from {low} to {high} ({from}% to {to}% of {weight}), but the form says {score}.",
        why: "The score is below the grade's band; the platform sends the form back.",
        todo: "Please check the grade, or change the score to between {low} and {high}.",
      },
    },
  },
  "SCR-08": {
    title: "Result of a qualitative indicator",
    situations: {
      otherWords: {
        what: "“{name}” is qualitative, and its result says “{actual}”.",
        why: "Many platforms take three grades alone, such as “达成年度指标”, “部分达成年度指标并具有一定效果” and “未达成年度指标且效果较差”; other words name no grade.",
        todo: "Please write the grade; what was achieved can stand in the explanation.",
      },
      sameWords: {
        what: "The result of “{name}” repeats its target “{target}”.",
        why: "Many platforms take three grades alone, such as “达成年度指标”; the target's own words do not say how far it was reached.",
        todo: "Please check what your region asks for, and write “达成年度指标” if needed.",
      },
    },
  },
  "SCR-09": {
    title: "A target with “=” that was exceeded",
    situations: {
      exceeded: {
        what: "The target of “{name}” is written as “={target}”, the actual is {actual}, the rate {rate}%.",
        why: "With “=” more is a deviation too; if “at least” was meant, the sign is “≥”.",
        todo: "Please check the sign of the target, and write what is meant next time.",
      },
    },
  },
  "SCR-10": {
    title: "A target of 0",
    situations: {
      divided: {
        what: "“{name}” has target {target} and actual {actual}, and its completion rate shows {shown}.",
        why: "Nothing can be divided by a target of 0, and an error value spoils score and total.",
        todo: "By the platform's practice a result of 0 is 100% and any other 0%, here {exact}%; please check and write it.",
      },
      rate: {
        what: "“{name}” has target {target} and actual {actual}, and its completion rate says {shown}.",
        why: "A target of 0 gives no proportion; by the platform's practice a result of 0 is 100% and any other 0%, here {exact}%.",
        todo: "Please check the rate against your region's rule.",
      },
      scored: {
        what: "“{name}” has target {target} and actual {actual}, and scores {score} of {weight}.",
        why: "A target of 0 gives no proportion; by the platform's practice a result of 0 has full marks and any other 0, here {expected}.",
        todo: "Please check the score against your region's rule.",
      },
    },
  },
  "SCR-11": {
    title: "Same completion rate, other score",
    situations: {
      differs: {
        what: "“{name}” scores {score} of {weight} at a rate of {rate}%, while “{otherName}” in “{table}” scores {otherScore} of {otherWeight} at {otherRate}%. Rows like this in the table: {count}.",
        why: "In one workbook the same rule and rate have different shares; a reviewer will ask for the standard.",
        todo: "Please check both scores, or say why they differ.",
      },
      capped: {
        what: "“{name}” has full marks ({score}) at a rate of {rate}%, while “{otherName}” in “{table}” falls to {otherScore} of {otherWeight} at {otherRate}%. Rows like this in the table: {count}.",
        why: "In one workbook some tables take points off for over-completion and others do not; a reviewer may ask.",
        todo: "If the two kinds of table have different rules, leave it; otherwise please make them agree.",
      },
    },
  },
  "SCR-12": {
    title: "Cost indicators not filled in",
    situations: {
      unfilled: {
        what: "Cost indicators such as “{name}” have no target or no result, and yet score {sum}.",
        why: "The platform of “山西” caps the cost score at {cap} when cost indicators are not filled in. Other regions may differ.",
        todo: "Please fill them in, or check the score against your region's rule.",
      },
    },
  },
};
