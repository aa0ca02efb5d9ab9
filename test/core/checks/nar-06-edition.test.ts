import { edition } from "../../../src/core/checks/nar-06-edition";
import { narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const check = (goal: string, ...names: string[]) =>
  runCheck(
    edition,
    narrativeForm({
      goal,
      result: null,
      facts: [...names, "活动场次"].map((name) => ({ name, target: "1场" })),
    })
  );

describe("NAR-06 edition", () => {
  test.each([
    ["one event", "举办第十届某州创新创业大赛", ["第10届某州“创新创业”大赛场次"]],
    ["two events", "参加第十一届某省创新创业大赛，举办第十届某州创新创业大赛", []],
    ["an ordinal without an event", "第3期培训，第二批资金", ["第3期"]],
  ])("%s is right", (_, goal, names) => {
    expect(check(goal, ...names)).toEqual([]);
  });

  test("two editions of one event", () => {
    expect(check("按照第十届某州创新创业大赛方案，办好第九届某州创新创业大赛")).toMatchObject([
      {
        cell: "B4",
        severity: "warning",
        situation: "edition",
        data: { one: "第十届某州创新创业大赛", other: "第九届某州创新创业大赛", cell: "B4" },
      },
    ]);
  });

  test("one event under two names", () => {
    expect(
      check("举办第七届创新创业大赛", "第七届创新大赛场次", "第七届创新大赛人数")
    ).toMatchObject([
      {
        cell: "D6",
        situation: "name",
        data: { one: "第七届创新大赛", other: "第七届创新创业大赛", cell: "B4" },
      },
    ]);
  });
});
