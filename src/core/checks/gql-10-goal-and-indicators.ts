import type { IndicatorTable } from "../table/indicator-table";
import { foldText } from "../vocabulary/fold-text";
import { ACTIVITIES, type Activity, NUMBERED_TASKS } from "../vocabulary/goal-words";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { namesOf } from "./goal-wording";

const activities = Object.keys(ACTIVITIES) as Activity[];
/** 重点工作1计划完成率: the number is the task's. */
const NUMBERED = new RegExp(`(?:${NUMBERED_TASKS.join("|")})(\\d{1,2})`, "u");

/** The indicators measure what the goals and tasks are about. */
export const goalAndIndicators = defineCheck(
  {
    code: "GQL-10",
    name: "goal-and-indicators",
    severity: "warning",
    kinds: GOAL_TABLES,
    source: "某市科技局2021年度目标申报表：年度主要任务7项，重点工作完成率只有2项",
  },
  function* ({ table }): Generator<Problem<"GQL-10">> {
    const numbered = table.indicators.filter(({ name }) => NUMBERED.test(foldText(name.text)));
    const [first] = numbered;
    if (first && table.tasks.length > numbered.length) {
      yield {
        at: first.name,
        situation: "tasks",
        data: { tasks: table.tasks.length, indicators: numbered.length },
      };
    }
    yield* otherActivity(table);
  }
);

/** The goal speaks of one kind of activity and the indicators of another alone. */
function* otherActivity({ narratives, indicators }: IndicatorTable): Generator<Problem<"GQL-10">> {
  const goals = narratives.filter(({ role }) => role !== "actual");
  const [goal] = goals;
  if (!goal || indicators.length === 0) return;
  const inGoal = activitiesIn(goals.map(({ field }) => field.text));
  const inIndicators = activitiesIn(indicators.flatMap((indicator) => namesOf(indicator)));
  const [planned] = inGoal;
  const [measured] = inIndicators;
  if (!planned || !measured || inGoal.some((one) => inIndicators.includes(one))) return;
  yield {
    at: goal.field,
    situation: "activity",
    severity: "info",
    data: { planned: ACTIVITIES[planned][0], measured: ACTIVITIES[measured][0] },
  };
}

function activitiesIn(texts: readonly string[]): Activity[] {
  return activities.filter((activity) =>
    ACTIVITIES[activity].some((word) => texts.some((text) => text.includes(word)))
  );
}
