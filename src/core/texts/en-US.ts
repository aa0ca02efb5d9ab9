import { formulaMessages } from "./en-US/formula";
import type { Texts } from "./zh-CN";

/** The texts of the core in English but those of the checks. Words that a person must find on the form stay Chinese. */
export const enUS: Texts = {
  messages: {
    ...formulaMessages,

    "profile.chosen": "chosen by you",
    "profile.ruleColumn": "because this form has the column “{heading}” (for example “{rule}”)",
    "profile.noRuleColumn":
      "because this form has no column “赋分规则”; suggested from the usual filling notes",
    "profile.ownRules":
      "because the column “{heading}” of this form states rules of its own (for example “{rule}”): those understood are followed, the rest is suggested from the usual filling notes",
    "profile.missing":
      "The profile you chose, {id}, is not in this workbook or cannot be read; chosen automatically for now: {why}",
    "profile.rowRule": "the rule that this row states",

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
    "kind.transfer-self-evaluation": "Transfer payment self-evaluation",
    "kind.project-goals": "Project performance goals",
    "kind.department-goals": "Department performance goals",
    "kind.project-declaration": "Project goal declaration",
    "kind.department-declaration": "Department goal declaration",
    "kind.monitoring": "Performance monitoring",

    "role.level1": "level 1",
    "role.level2": "level 2",
    "role.name": "indicator name",
    "role.description": "description",
    "role.operator": "comparator",
    "role.target": "target",
    "role.longTermTarget": "long-term target",
    "role.unit": "unit",
    "role.actual": "actual",
    "role.rate": "completion rate",
    "role.weight": "weight",
    "role.score": "score",
    "role.itemScore": "item score",
    "role.reviewScore": "review score",
    "role.rule": "scoring rule",
    "role.basis": "basis of the target",
    "role.history": "earlier values",
    "role.evidence": "evidence",
    "role.reason": "reason for deviation",
    "role.measure": "measures",
    "role.remark": "remark",
    "role.class": "class",
    "role.outlook": "expected for the year",
    "role.likelihood": "likelihood",
    "role.project": "project",
    "role.projectUnit": "project unit",
    "role.projectClass": "project class",
    "role.projectBudget": "budget",
    "role.goal": "performance goal",
    "role.number": "number",

    "doubt.column-guessed":
      "Column “{heading}” was taken for “{role}” from what stands below it; please confirm",
    "doubt.column-missing": "No column for “{role}” was found; please point it out",
    "doubt.kind-unsure": "Taken for “{kind}” from the title and the columns; please confirm",
    "doubt.end-unsure":
      "Read down to row {row}; behind some empty rows, row {next} looks alike. Please confirm where the table ends",
    "doubt.total-unsure": "No total was read in the row “{label}”; please confirm its cell",
    "doubt.title-missing": "No title was found; please confirm that this is a performance table",
    "doubt.heading-unknown": "The heading “{heading}” is not known; its column was not read",
    "doubt.correction-dropped":
      "An earlier correction no longer applies: headings such as “{heading}” have changed. Please confirm anew",

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
    "assumption.deduction-from-target":
      "the rule does not say from where to count; counted from the target",
    "assumption.deduction-by-rate":
      "the percentage in the rule is taken as one of the completion rate",
    "assumption.deduction-whole-steps": "part of a step costs nothing",
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
    "fill.executionRateInitial":
      "Spent this year {executed} ÷ initial budget {budget} (the form has no budget of the year)",
    "fill.grade":
      "A total of {total}: “{grade}” by the grades in common use (“优” from 90, “良” from 80, “中” from 60, else “差”); change it where local rules differ",
    "fill.valueInstead": "{reason} (a value and no formula: {why})",
    "fill.accidental": "“{text}” in cell {cell} became a formula, which a PERF formula cannot read",
    "fill.readOtherwise":
      "a PERF formula sees cells {target} and {actual} alone, not their formats nor the sign and unit beside them, and would come to something else",
    "fill.byShownRate":
      "the form shows a rate of {rate}, a PERF formula would calculate it anew and come to something else",
    "fill.severalCells": "several cells make up this number, which no PERF formula can say",
    "fill.noCells": "the form lacks the cells that a formula would refer to",
    "fill.ownProfile": "PERF formulas do not know profile {profile}",
    "fill.executionBands":
      "profile {profile} scores the execution rate in bands, PERF formulas in proportion",
    "fill.textScores": "the score in {cell} is text, which SUM leaves out",
    "fill.reasonPrompt": "The completion rate is {rate}%: the deviation needs a reason",
    "fill.undo": "Undo",
    "finalise.value": "formula replaced by what it shows",
    "finalise.prompt": "prompt removed",
    "finalise.promptBefore": "prompt removed, your words kept",

    "left.no-result": "the formula has no result yet; recalculate in an Excel with the assistant",
    "left.fills-cells":
      "the formula fills several cells; select the column, copy it and paste its values",
    "left.prompt-edited": "the prompt was changed; write the explanation and remove 【待填写】",

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
    "skip.ownRule":
      "this row states a rule of its own, “{rule}”, which was not understood with certainty; please score it yourself",
    "skip.weightMissing": "The weight is not filled in yet",
    "skip.rateMissing":
      "The completion rate is not filled in yet and does not follow from target and actual",
    "skip.amountsMissing": "Budget or spending is not filled in yet, or the budget is 0",
    "skip.executionMissing": "There is no execution score yet, so the total cannot be summed",
    "skip.scoresMissing": "Indicators still without a score: {count}",
    "skip.partWithoutWeight":
      "The row breaks down the one above and has no weight of its own: its score is part of that row's",
    "skip.partBeforeParent":
      "The row breaks down the one above and repeats its weight; that row has no score yet",
    "skip.partRepeatsWeight":
      "The row breaks down the one above and repeats its weight {weight}: by itself it scores {own}, the row above {above}. The form does not say which to write; please score it",
    "skip.parentBlank":
      "Rows below break this one down; its own target or actual value is empty. Please fill it in",
    "skip.weightShared":
      "{count} rows share the weight {weight}; the form does not say how. Please score them",
    "skip.noWeightColumn":
      "The form has no weights, so full marks of this row are not known. Please score it",
    "skip.weightOfLevel":
      "“{level}” has {weight} points for {count} indicators; the form does not say how they share them. Please score them",
    "skip.rateShared": "{count} rows share this rate and come to different ones. Please fill it in",
    "skip.sharedUnknown":
      "{count} rows share this cell, and one of them cannot be calculated: {why}",
    "skip.scoreShared":
      "{count} rows share this score with a weight of {weight}: by themselves they come to {one} and {other}. The form does not say how to share; please score them",
    "skip.itemScore":
      "The item score “{shown}” is no number from 0 to 100, so it cannot be weighted",
    "skip.itemShared": "{count} rows share this item score. Please score them",
    "skip.budgetZero": "The budget is 0: there is no execution rate",
    "skip.budgetMissing": "Spent {executed}, but the budget is not filled in yet",
    "skip.executedMissing": "The budget is {budget}, but the spending is not filled in yet",
    "skip.noScoreColumn": "The form has no column of scores, so there is no total",
    "skip.totalPlace": "It is not clear in which cell the total belongs. Please fill it in",
    "skip.totalShared":
      "{count} tables share this total; the form does not say how they add up. Please fill it in",
    "skip.aboveFull":
      "The weights of the indicators come to {weights} already; with {execution} for the execution rate they exceed the full marks of {full}. Please check the weights first",
    "skip.executionOfForm":
      "The execution rate belongs to the whole form; whether this table's total includes it is not said. Please fill it in",
    "skip.noExecutionScore":
      "The weights of the indicators come to {weights} and the funds have no execution score, so full marks are out of reach. Please fill in the total",
    "skip.gradeWithoutTotal": "There is no total yet, so there is no grade",
    "skip.gradeScale":
      "A total of {total} with full marks of {full} is not out of a hundred: please grade by local rules",
    "skip.noProgress":
      "In monitoring tables the rate is the actual value ÷ the annual target; limits, dates and grades are left to you",
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
    "fix.clearMarks": "Delete {count} marks",
    "fix.clearCell": "Clear the text here",
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
    "error.structure-protected":
      "The structure of the workbook is protected, so that no sheet can be added or deleted. Please take the protection off first (Review, Protect Workbook).",
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
    "error.folder-empty": "There is no Excel workbook in this folder.",
    "error.report-over-input":
      "The report would overwrite “{file}”, which is to be checked. Please give it another name.",
    "error.unknown-profile": "There is no scoring profile “{id}”. Available: {known}.",
    "error.template-file":
      "{file} is no recognition template. Please export one from the settings of the pane.",
    "error.profile-file": "The profile in {file} has mistakes:{problems}",
    "error.stored-profile":
      "{file}: a scoring profile stored in it cannot be read and was not used:{problems}",
  },
};
