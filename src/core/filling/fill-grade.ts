import { isEmptyField } from "../recognition/read-field";
import { type Decimal, HUNDRED, ZERO } from "../value/decimal";
import { COMMON_GRADES } from "../vocabulary/block-labels";
import { constant } from "./cell-style";
import type { FillContext } from "./fill-context";

/**
 * Proposes the grade of a total where the form has an empty place for one: 优 from 90, 良 from 80, 中 from 60, else 差.
 * Source: common practice (the platform's code, a published page of the ministry); regions differ, so the reason says
 * what it rests on.
 */
export function fillGrade(context: FillContext, total: Decimal | null): void {
  const field = context.table.total?.grade;
  if (!field || !isEmptyField(field)) return;
  const full = context.table.total?.weight?.amount ?? HUNDRED;
  if (total === null) {
    context.skip(field, { key: "skip.gradeWithoutTotal", data: {} });
    return;
  }
  const grade = COMMON_GRADES.find(({ from }) => total.gte(from));
  if (!full.eq(HUNDRED) || total.gt(HUNDRED) || total.lt(ZERO) || !grade) {
    const data = { total: `${total}`, full: `${full}` };
    context.skip(field, { key: "skip.gradeScale", data });
    return;
  }
  const data = { total: `${total}`, grade: grade.name };
  const content = { after: constant(grade.name), whyValue: null };
  context.write(field, content, { key: "fill.grade", data }, false);
}
