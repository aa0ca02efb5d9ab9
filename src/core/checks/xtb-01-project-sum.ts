import { FUND_HEADINGS } from "../vocabulary/headings";
import { defineCheck } from "./check";
import { FUND_COLUMNS, projectsOf, sumOverProjects } from "./department-projects";

/** A department's projects together have no more money than the department. */
export const projectSum = defineCheck(
  {
    code: "XTB-01",
    name: "project-sum",
    severity: "warning",
    kinds: ["department-self-evaluation"],
    source: "某州科技局2024年度自评表：13个项目年初预算合计7387.22万元，整体表年初预算1065.90万元",
    reach: "workbook",
  },
  function* ({ table, around }) {
    const total = table.funds?.total;
    if (!total) return;
    const projects = projectsOf(table, around);
    for (const column of FUND_COLUMNS) {
      const whole = total[column];
      const parts = sumOverProjects(table, projects, column, ({ funds }) => funds?.total ?? null);
      if (!whole?.amount || !parts || parts.sum.lte(whole.amount.plus(parts.tail))) continue;
      yield {
        at: whole,
        situation: "aboveDepartment",
        data: {
          column: FUND_HEADINGS[column][0],
          count: parts.count,
          sum: `${parts.sum}`,
          whole: whole.text,
          difference: `${parts.sum.minus(whole.amount)}`,
        },
      };
    }
  }
);
