import { scaleSlip } from "../../../src/core/checks/nar-03-scale-slip";
import { type FactSpec, narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const check = (goal: string, result: string, ...facts: FactSpec[]) =>
  runCheck(scaleSlip, narrativeForm({ goal, result, facts }));

const ROAD: FactSpec = { name: "涉及道路（米）", target: ">=165000米", actual: "=165000米" };

describe("NAR-03 scale slip", () => {
  test.each<[string, string, FactSpec]>([
    ["the right conversion", "道路总长度165公里", ROAD],
    ["another thing", "河流总长度16.5公里", ROAD],
    ["too few digits to tell", "道路10公里", { name: "道路", target: ">=1000米" }],
    ["another measure", "道路投资16.5万元", ROAD],
    ["another number", "道路16.4公里", ROAD],
  ])("%s is right", (_, goal, fact) => {
    expect(check(goal, "", fact)).toEqual([]);
  });

  test("the point in another place, in the goal text", () => {
    expect(check("道路总长度16.5公里", "", ROAD)).toMatchObject([
      {
        cell: "E7",
        severity: "error",
        situation: "scale",
        data: { number: "16.5公里", value: "≥165000米", factor: "10", text: "B5" },
      },
    ]);
  });

  test("and in the result text", () => {
    expect(check("修路", "修建道路1650公里", ROAD)).toMatchObject([
      { cell: "F7", data: { factor: "10", text: "E5" } },
    ]);
  });
});
