import type { Texts } from "./zh-CN";

/** Every text of the core in English. Words that a person must find on the form stay Chinese. */
export const enUS: Texts = {
  messages: {
    "profile.chosen": "chosen by you",
    "profile.ruleColumn": "because this form has the column “{heading}” (for example “{rule}”)",
    "profile.noRuleColumn":
      "because this form has no column “赋分规则”; suggested from the usual filling notes",

    "custom.wholeFile": "the whole file",
    "custom.notJson":
      "The profile is not valid JSON. Please check that quotation marks, commas and brackets are in pairs and not full-width.",
    "custom.otherVersion":
      "“{place}” is {value}; this add-in reads {known}. Please change it to {known}, or update the add-in if the file comes from a newer one.",
    "custom.notObject": "“{place}” should be in braces. Please correct it.",
    "custom.notList":
      "“{place}” should be a list in square brackets with {low} to {high} items. Please correct it.",
    "custom.unknownKey":
      "“{place}” is unknown. Please remove it or correct its spelling; possible here: {known}.",
    "custom.missing": "“{place}” is missing. Please add it.",
    "custom.notText":
      "“{place}” should be text in quotation marks, 1 to {high} characters. Please correct it.",
    "custom.notDecimal":
      "“{place}” should be a number in quotation marks, such as “60” or “7.5”. Please correct it.",
    "custom.notInteger":
      "“{place}” should be a whole number from {low} to {high} without quotation marks. Please correct it.",
    "custom.outOfRange":
      "“{place}” is {value} and should be between {low} and {high}. Please correct it.",
    "custom.notFlag":
      "“{place}” should be true or false without quotation marks. Please correct it.",
    "custom.notOneOf":
      "“{place}” is “{value}”, which is none of the choices. Please choose one of: {known}.",
    "custom.bandOrder":
      "The bands of “{place}” should go from high to low and end with from “0”. Please put them in order.",
    "custom.badId":
      "“{place}” is “{value}”. An id begins with a letter and has letters, digits and hyphens only, at most {high} characters. Please correct it.",
    "custom.idTaken":
      "“{place}” is “{value}”, which another profile has. Please choose another id.",

    "severity.error": "Must fix",
    "severity.warning": "Should fix",
    "severity.info": "Note",

    "kind.project-self-evaluation": "Project self-evaluation",
    "kind.department-self-evaluation": "Department self-evaluation",
    "kind.project-goals": "Project performance goals",
    "kind.department-goals": "Department performance goals",
    "kind.monitoring": "Performance monitoring",

    "assumption.remark": "calculated by an assumed rule",
    "assumption.below-floor": "a completion rate below the pass mark scores 0",
    "assumption.double-or-more": "a completion rate of 200% or more scores 0",
    "assumption.direct-missed": "“直接赋分” (all or nothing) scores 0 below 100%",
    "assumption.grade-missed": "“按评判等级赋分” (by grade) is proportional below 100%",
    "assumption.satisfaction-missed": "a missed satisfaction target is scored in proportion",
    "assumption.unseen-source":
      "the profile follows what is commonly said of the document; its text was not seen",
    "assumption.satisfaction-by-rate":
      "there is no satisfaction to read; the completion rate decides the band",
    "assumption.rate-instead":
      "target and actual are no numbers to compare; scored by the completion rate",
    "assumption.grade-full":
      "a qualitative result that was achieved has full marks (the rule allows any score of the top band)",
    "assumption.item-score": "the score of the single item is the completion rate, at most 100",
    "assumption.execution-linear": "the execution rate is scored in proportion, not by bands",
    "assumption.missed-at-most": "above an upper limit, the completion rate is target ÷ actual",
    "assumption.late-date": "after the deadline, the completion rate is 0%",
    "assumption.zero-target": "with a target of 0, an actual of 0 counts as 100%, all else as 0%",
    "assumption.same-words": "an actual in the same words as the target counts as met",
    "assumption.other-counter": "target and actual count with different words; divided as numbers",
    "assumption.grade-for-number":
      "the target is a number and the actual only says it was reached; taken as 100%",

    "fill.rate": "“{actual} ÷ {target}”, rounded half up to two decimals",
    "fill.rateMet": "The actual “{actual}” meets the target “{target}”: 100%",
    "fill.rateExact":
      "“{actual} ÷ {target}”, rounded half up to two decimals; not cut to {truncated}% (the score would then be {otherScore})",
    "fill.rateAssumed": "Calculated by an assumed rule: {assumption}",
    "fill.score": "{working} (profile: {profile})",
    "fill.scoreAssumed": "{working} (profile: {profile}; by an assumed rule: {assumption})",
    "fill.executionRate": "Spent this year {executed} ÷ budget of the year {budget}",
    "fill.executionScore": "Weight {weight} × execution rate {rate}, at most the weight",
    "fill.executionScoreAssumed":
      "Weight {weight} × execution rate {rate}, at most the weight; by an assumed rule: {assumption}",
    "fill.executionScoreBands":
      "An execution rate of {rate} scores {points} of {weight} by the profile {profile}",
    "fill.total": "Scores of {count} indicators {sum}, plus the execution score {execution}",
    "fill.totalWithoutExecution": "Scores of {count} indicators {sum}",
    "fill.reasonPrompt": "The completion rate is {rate}%: the deviation needs a reason",
    "fill.undo": "Undo",

    "skip.filled":
      "Already filled in, left as it is (it says “{shown}”, calculated is “{computed}”)",
    "skip.targetUnreadable":
      "The target “{target}” cannot be read as a number; please fill in by hand",
    "skip.qualitativeActual":
      "The target “{target}” is a number, the actual “{actual}” is not; please enter the number",
    "skip.actualMissing": "The actual value is not filled in yet",
    "skip.targetMissing": "The target is not filled in yet",
    "skip.unitMismatch":
      "The units of the target “{target}” and the actual “{actual}” cannot be converted",
    "skip.needsJudgement": "“{actual}” needs the evaluator to decide the grade and the score",
    "skip.weightMissing": "The weight is not filled in yet",
    "skip.rateMissing":
      "The completion rate is not filled in yet and does not follow from target and actual",
    "skip.amountsMissing": "Budget or spending is not filled in yet, or the budget is 0",
    "skip.executionMissing": "There is no execution score yet, so the total cannot be summed",
    "skip.scoresMissing": "Indicators still without a score: {count}",
    "skip.changed-meanwhile": "Not written: the cell has changed since it was read",
    "skip.protected": "Not written: the sheet protects this cell",
    "skip.covered-by-merge": "Not written: the cell is covered by a merged area",
    "skip.sheet-missing": "Not written: the sheet was not found",
    "skip.array-formula": "Not written: the cell belongs to an array or shared formula",
    "skip.table-header": "Not written: the cell is a heading of an Excel table",

    "prompt.over":
      "【待填写】Completion rate {rate}%, actual {actual}, target {target}{gap}. Please say why the target was exceeded, and whether it was set too low.",
    "prompt.under":
      "【待填写】Completion rate {rate}%, actual {actual}, target {target}{gap}. Please say why the target was missed and what will be improved.",
    "prompt.more": ", {gap} more",
    "prompt.less": ", {gap} less",

    "fix.writeRate": "Change to {value}",
    "fix.writeScore": "Change to {value}",
    "fix.writeTotal": "Change to {value}",
    "fix.replaceText": "Change to “{value}”",
    "fix.reason": "Enter the cause and the measures",
    "fix.writePrompt": "Write a prompt to fill in",

    "function.blank": "{name} is empty.",
    "function.notNumber": "{name} “{value}” is not a number.",
    "function.noNumber": "“{value}” holds no number to calculate with.",
    "function.oneCell": "One cell is expected here, not a range.",
    "function.unknownRule": "The scoring rule “{rule}” is unknown. Available: {known}.",
    "function.differentSizes": "Targets, actuals and weights must have the same number of rows.",
    "function.zeroBudget": "The budget is 0, so there is no execution rate.",
    "function.text": "The text",
    "function.weight": "The weight",
    "function.budget": "The budget",
    "function.executed": "The spending",

    "error.not-a-workbook":
      "This is not an Excel workbook (.xlsx). Please open the original in Excel, save it as “Excel Workbook (*.xlsx)” and try again.",
    "error.legacy-xls":
      "This is an old Excel file (.xls). Please open it in Excel, save it as “Excel Workbook (*.xlsx)” and try again.",
    "error.encrypted":
      "The file has a password. Please remove it in Excel (File → Info → Protect Workbook) and try again.",
    "error.zip64":
      "The file is in ZIP64 format, which is not supported yet. Please open it in Excel and save it again.",
    "error.truncated":
      "The file is incomplete, perhaps its transfer did not finish. Please get it again and retry.",
    "error.too-large":
      "The file unpacks to too large a size and was not opened, to protect your computer. Please make sure where it comes from.",
    "error.unsafe-xml":
      "The file holds unsafe content (a DOCTYPE declaration) and was not opened. Please make sure where it comes from.",
    "error.damaged":
      "The file is damaged. Please open it in Excel, let Excel repair it, save it and try again.",
    "error.unsupported":
      "This kind of workbook (such as .xlsb) is not supported yet. Please save it as “Excel Workbook (*.xlsx)” and try again.",
    "error.editing-cell": "A cell is being edited. Press Enter and I will go on.",
    "error.payload-too-large":
      "This is more than Excel can read or write at once. Please use fewer sheets and try again.",
    "error.host-busy": "Excel is busy. Please try again later.",
    "error.host-failed":
      "Excel did not complete this step and nothing was written. Please try again.",
    "error.file-missing": "The file was not found. Please check its name and path.",
    "error.file-unreadable": "The file cannot be read: {detail}",
    "error.file-unwritable": "“{file}” cannot be written: {detail}",
    "error.folder-missing": "the folder does not exist",
    "error.no-permission": "there is no permission to write, or the file is open",
    "error.disk-full": "the disk is full",
    "error.write-failed": "please check the folder and the disk",
    "error.no-output":
      "Please name the file to save to with -o, or add --in-place to write to the original.",
    "error.same-output":
      "The output is the same file as the original. To write to the original, please add --in-place.",
    "error.unknown-profile": "There is no scoring profile “{id}”. Available: {known}.",
  },
  checks: {
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
          what: "A completion rate of {rate}% scores {expected} by {profile} ({working}), but the form says {shown}.",
          why: "The score does not follow the scoring rule, and the total is affected too.",
          todo: "Please change it to {expected}, or check the completion rate and the scoring rule.",
        },
        suggested: {
          what: "A completion rate of {rate}% scores {expected} by {profile} ({working}), but the form says {shown}.",
          why: "This form names no scoring rule, so this is only an estimate by a common one; a score given by hand may differ.",
          todo: "Please check it; if the score was given by hand, please state the reason.",
        },
        assumed: {
          what: "A completion rate of {rate}% scores {expected} by {profile} ({working}), but the form says {shown}. Calculated by an assumed rule: {assumption}.",
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
    "WGT-01": {
      title: "Sum of weights",
      situations: {
        tooLittle: {
          what: "The indicator weights make {sum}; with the execution weight {execution} that is {total}, less than 100.",
          why: "Full marks must be 100 (indicators 90 + execution 10, or 80 + 20).",
          todo: "Please adjust the weights: {difference} more in all.",
        },
        tooMuch: {
          what: "The indicator weights make {sum}; with the execution weight {execution} that is {total}, more than 100.",
          why: "Full marks must be 100 (indicators 90 + execution 10, or 80 + 20).",
          todo: "Please adjust the weights: {difference} less in all.",
        },
        totalCell: {
          what: "The weights add up to {total}, but the row “{label}” says {shown}.",
          why: "The total is not the sum of its parts.",
          todo: "Please change it to {total}, or check the weights.",
        },
      },
    },
    "WGT-02": {
      title: "Weight of the execution rate",
      situations: {
        missing: {
          what: "The budget execution rate has no weight (“分值”).",
          why: "Every self-evaluation scores the execution rate: usually 10 points, 20 in some regions.",
          todo: "Please fill in its weight.",
        },
        unusual: {
          what: "The weight of the budget execution rate is {weight}.",
          why: "It is usually 10 points, 20 in some regions.",
          todo: "Please check what your region asks for.",
        },
      },
    },
    "WGT-07": {
      title: "Indicator without a weight",
      situations: {
        missing: {
          what: "“{name}” has no weight (“分值”).",
          why: "An indicator without a weight does not count, and the weights will not make 100.",
          todo: "Please fill in the weight, or delete this indicator.",
        },
        zero: {
          what: "The weight of “{name}” is 0.",
          why: "Every indicator's weight must be above 0.",
          todo: "Please fill in the weight, or delete this indicator.",
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
    "DEV-01": {
      title: "Reason for a deviation",
      situations: {
        exceeded: {
          what: "“{name}” has a completion rate of {rate}% and no reason for the deviation.",
          why: "Every rate other than 100% needs a reason; without one the form will be sent back.",
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
  },
};
