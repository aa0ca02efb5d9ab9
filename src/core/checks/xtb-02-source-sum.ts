import type { FundRow, IndicatorTable } from "../table/indicator-table";
import { type AmountRole, SOURCE_ROLES } from "../vocabulary/amounts";
import { FUND_HEADINGS } from "../vocabulary/headings";
import { defineCheck } from "./check";
import { FUND_COLUMNS, projectsOf, sumOverProjects } from "./department-projects";

/** A source of a department's money is no less than what its projects take from it. */
export const sourceSum = defineCheck(
  {
    code: "XTB-02",
    name: "source-sum",
    severity: "error",
    kinds: ["department-self-evaluation"],
    source: "某州科技局2024年度自评表：整体表其他资金0.38万元，一个项目的其他资金就有44.89万元",
    reach: "workbook",
  },
  function* ({ table, around }) {
    const projects = projectsOf(table, around);
    for (const role of SOURCE_ROLES) {
      const own = onlyRow(table, role);
      if (!own) continue;
      for (const column of FUND_COLUMNS) {
        const whole = own[column];
        const parts = sumOverProjects(table, projects, column, (project) => onlyRow(project, role));
        if (!whole?.amount || !parts || parts.sum.lte(whole.amount.plus(parts.tail))) continue;
        yield {
          at: whole,
          situation: "lessThanProjects",
          data: {
            label: own.label,
            column: FUND_HEADINGS[column][0],
            sum: `${parts.sum}`,
            whole: whole.text,
          },
        };
      }
    }
  }
);

/** The row of a source; null when there is none or more than one. */
function onlyRow({ funds }: IndicatorTable, role: AmountRole): FundRow | null {
  const [row, second] = (funds?.rows ?? []).filter((fund) => fund.role === role);
  return row && !second ? row : null;
}
