import type { SameTexts } from "../check-texts";
import type { fndTexts as chinese } from "../zh-CN/fnd";

export const fndTexts: SameTexts<typeof chinese> = {
  "FND-01": {
    title: "Money unit",
    situations: {
      factor: {
        what: "“{label}” has a budget of {budget} and spending of {executed}, about ten thousand times apart.",
        why: "Yuan and ten thousand yuan have probably been mixed up; the execution rate and its score go wrong.",
        todo: "Please check the unit of both amounts and state them in the unit of the heading.",
      },
      initialFactor: {
        what: "“{label}” has an initial budget of {initial} and a full-year budget of {budget}, about ten thousand times apart.",
        why: "Yuan and ten thousand yuan have probably been mixed up; a real change during the year needs a reason.",
        todo: "Please check the unit of both amounts.",
      },
      cellUnit: {
        what: "“{label}” says “{shown}” while the heading states “{stated}” as the money unit.",
        why: "Read in the unit of the heading, the amount is taken for “{stated}”.",
        todo: "Please convert it to “{stated}” and enter the number alone, or correct the “{own}” here.",
      },
      tooMuch: {
        what: "“{label}” is {shown} “{unit}”, which makes {billions} hundred million yuan.",
        why: "More than ten billion yuan (a line drawn by this tool) may be yuan entered in a form that counts in “{unit}”.",
        todo: "Please check the money unit; keep the amount if it is right.",
      },
      tooLittle: {
        what: "“{label}” is {shown} and the heading states “{unit}” as the money unit: less than 1000 yuan in all.",
        why: "A project's budget is rarely that small; the unit may be ten thousand yuan.",
        todo: "Please check the money unit in the heading; keep the amount if it is right.",
      },
    },
  },
  "FND-02": {
    title: "Low budget execution",
    situations: {
      low: {
        what: "Of a full-year budget of {budget}, {executed} was spent: {rate}%, with {unspent} “{unit}” left.",
        why: "Some platforms mark projects with more than 20% unspent, and reviewers ask why.",
        todo: "Please check the spending, and say why the rest was not spent and what will become of it.",
      },
      noBudget: {
        what: "“{label}” has a budget of 0, so there is no spending to evaluate.",
        why: "Without a budget there is no execution rate, and some platforms mark it.",
        todo: "Please check the budget; if the project was cancelled, say so as your bureau asks.",
      },
    },
  },
  "FND-03": {
    title: "Budget change during the year",
    situations: {
      raised: {
        what: "The initial budget is {initial} “{unit}”, the full-year budget {budget} “{unit}”: {change}% more, and the form does not say why.",
        why: "After a large change (above 20%, a line drawn by this tool and no rule) reviewers ask whether the goals changed too.",
        todo: "Please name the time, document and purpose of the addition in the results or the reasons.",
      },
      cut: {
        what: "The initial budget is {initial} “{unit}”, the full-year budget {budget} “{unit}”: {change}% less, and the form does not say why.",
        why: "After a large change (above 20%, a line drawn by this tool and no rule) reviewers ask whether the goals changed too.",
        todo: "Please give the reason for the cut in the results or the reasons.",
      },
      added: {
        what: "The initial budget is 0, the full-year budget {budget} “{unit}”, and the form does not say why.",
        why: "For a project that was not planned at the start, reviewers ask where the money comes from and when its goals were set.",
        todo: "Please name the time, document and purpose of the addition in the results or the reasons.",
      },
    },
  },
  "FND-04": {
    title: "Blank source of funds",
    situations: {
      blank: {
        what: "“{label}” is blank; the other sources already make the total of {total}, so this one should be 0.",
        why: "A blank leaves open whether there is no such money or it was forgotten.",
        todo: "Please enter 0 or “—” if there is no such money.",
      },
    },
  },
  "FND-05": {
    title: "Goals reached and budget spent",
    situations: {
      apart: {
        what: "The indicators score {scores} of {weights} ({reached}%), the budget execution {points} of {full} ({spent}%): {gap}% apart.",
        why: "Some platforms say above 5% that the goals reached do not match the budget spent.",
        todo: "Please say why the goals were reached with less money, or check the scores and the spending.",
      },
    },
  },
  "FND-07": {
    title: "Cost targets and the changed budget",
    situations: {
      sameAsFinal: {
        what: "The budget changed from {initial} to {budget} “{unit}”; {count} cost targets equal their results and add up to exactly {budget} “{unit}”.",
        why: "Targets set at the start of the year cannot foresee a later change; a reviewer may think they were filled in afterwards.",
        todo: "Please state the targets as approved at the start, or name the document that changed them.",
      },
    },
  },
};
