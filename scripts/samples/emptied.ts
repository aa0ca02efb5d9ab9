import { type DepartmentForm, type FundLine, type ProjectForm } from "./form-data";

/** The form as it stands before rates, scores, the execution line and the total are worked out. */
export function emptiedProject(form: ProjectForm): ProjectForm {
  return {
    ...form,
    funds: form.funds.map(emptiedFundLine),
    groups: form.groups.map((group) => ({
      ...group,
      parts: group.parts.map((part) => ({
        ...part,
        indicators: part.indicators.map((each) => ({ ...each, rate: null, score: null })),
      })),
    })),
    total: { ...form.total, score: null },
  };
}

export function emptiedDepartment(form: DepartmentForm): DepartmentForm {
  return {
    ...form,
    funds: form.funds.map(emptiedFundLine),
    indicators: form.indicators.map((each) => ({ ...each, score: null })),
  };
}

function emptiedFundLine(line: FundLine): FundLine {
  return line.weight === undefined ? line : { ...line, rate: null, score: null };
}
