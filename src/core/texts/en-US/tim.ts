import type { SameTexts } from "../check-texts";
import type { timTexts as chinese } from "../zh-CN/tim";

export const timTexts: SameTexts<typeof chinese> = {
  "TIM-01": {
    title: "After the deadline",
    situations: {
      rated: {
        what: "“{name}” was due “{target}” and done “{actual}”, yet its completion rate is {rate}.",
        why: "A result after its deadline does not count as 100%.",
        todo: "Please check the date; if it is late, correct the rate and the score and give the reason.",
      },
      scored: {
        what: "“{name}” was due “{target}” and done “{actual}”, yet it scores {score}, the full weight.",
        why: "A result after its deadline does not earn full marks.",
        todo: "Please check the date; if it is late, correct the score and give the reason.",
      },
    },
  },
  "TIM-02": {
    title: "Date outside the year",
    situations: {
      target: {
        what: "“{name}” has the target date “{date}”, which is not in {year}.",
        why: "The form evaluates {year}; a date of another year looks like one left from an older form.",
        todo: "Please check the year; if a carried-over project is due in another year, say so in the remarks.",
      },
      actual: {
        what: "“{name}” has the result “{date}”, which is not in {year}.",
        why: "The form evaluates {year}; a date of another year looks like one left from an older form.",
        todo: "Please check the year; if a carried-over project was done in another year, say so in the remarks.",
      },
      narrative: {
        what: "The results name “{date}”, before {year}.",
        why: "The form tells the results of {year}; an earlier year looks like a text left from last year.",
        todo: "Please check the year.",
      },
    },
  },
  "TIM-03": {
    title: "Payment plan",
    situations: {
      perPeriod: {
        what: "The shares of the payment plan, {shares}, add up to 100% and seem to be each period's own.",
        why: "A payment plan usually states cumulative shares, the last one 100%.",
        todo: "Please state cumulative shares; keep these if your bureau asks for each period's own.",
      },
      falling: {
        what: "The payment plan has {share} for “{month}”, less than the {earlier} of “{before}”.",
        why: "A cumulative share cannot fall.",
        todo: "Please check both shares.",
      },
      above: {
        what: "The payment plan has {share} for “{month}”, more than 100%.",
        why: "Cumulative spending does not exceed the budget.",
        todo: "Please enter a share of at most 100%.",
      },
      incomplete: {
        what: "The payment plan ends with {share} for “{month}” and does not reach 100%.",
        why: "A year's budget is usually to be spent within the year; reviewers ask when the rest will be.",
        todo: "Please complete it to 100%, or say what is carried over.",
      },
      blank: {
        what: "The payment plan has {share} for “{month}” already, and “{blank}” is blank.",
        why: "Once a cumulative share is 100% it stays so; a blank looks forgotten.",
        todo: "Please enter 100% for the later periods.",
      },
      unchanged: {
        what: "The payment plan has {share} for “{month}”, the same as {earlier} for “{before}”.",
        why: "Equal shares mean that nothing is spent in between, or that one was not updated.",
        todo: "Please confirm that nothing is planned for this period.",
      },
    },
  },
  "TIM-04": {
    title: "Payment plan and deadline",
    situations: {
      payment: {
        what: "“{name}” is due “{target}”, while the payment plan reaches 100% by the end of month {month}.",
        why: "All money is to be paid by the end of month {month}; a later deadline does not go with it.",
        todo: "Please set the deadline to the end of month {month} at the latest, or change the payment plan.",
      },
      work: {
        what: "“{name}” is due “{target}”, while the payment plan reaches 100% by the end of month {month}.",
        why: "All money is paid before the work is done; reviewers may ask about payments in advance.",
        todo: "Please make sure that the payment plan goes with the progress of the work.",
      },
    },
  },
  "TIM-05": {
    title: "Start and end",
    situations: {
      reversed: {
        what: "The period “{text}” ends before it starts.",
        why: "Platforms and reviewers send such a form back.",
        todo: "Please check the years and months.",
      },
    },
  },
  "TIM-06": {
    title: "Monitoring period",
    situations: {
      heading: {
        what: "The form monitors “{period}”, but a column is headed “{heading}”.",
        why: "It is not clear which months the values are for.",
        todo: "Please bring the heading and the values to “{period}”.",
      },
      dateAfter: {
        what: "“{name}” was completed on “{date}”, after the monitored period “{period}”.",
        why: "A monitoring table tells what was done by the end of its period.",
        todo: "Please check the date; a planned date belongs in the forecast for the year.",
      },
    },
  },
};
