import { scoreAndExecution } from "../../../src/core/checks/fnd-05-score-and-execution";
import { buildForm, type CellSpec, RIGHT_ROW } from "../../support/form-builder";
import { narrativeForm } from "../../support/narrative-form";
import { onlyTable, runCheck, runCheckOn } from "../../support/run-check";

const check = (score: CellSpec, points: CellSpec, full: CellSpec = 10) =>
  runCheck(
    scoreAndExecution,
    buildForm({
      rows: [
        { ...RIGHT_ROW, weight: 50, score },
        { ...RIGHT_ROW, weight: 40, score: 40 },
      ],
      funds: [
        {
          label: "年度资金总额",
          budget: 20,
          executed: 18,
          weight: full,
          rate: "90%",
          score: points,
        },
      ],
    })
  );

describe("FND-05 score and execution", () => {
  test.each<[string, CellSpec, CellSpec]>([
    ["both in full", 50, 10],
    ["exactly 5% apart", 50, 9.5],
    ["both low", 41, 9],
    ["all spent and little reached", 5, 10],
    ["no score yet", null, 5],
    ["no execution score", 50, "—"],
    ["an execution score above its weight", 50, 12],
  ])("%s is not reported", (_, score, points) => {
    expect(check(score, points)).toEqual([]);
  });

  test("all reached with half of the money", () => {
    expect(check(50, "5.00")).toMatchObject([
      {
        cell: "H5",
        severity: "warning",
        situation: "apart",
        data: {
          scores: "90",
          weights: "90",
          reached: "100",
          points: "5",
          full: "10",
          spent: "50",
          gap: "50",
        },
      },
    ]);
  });

  test("just above 5%, relative to the indicators' share", () => {
    expect(check(50, 9.49)).toMatchObject([{ data: { gap: "5.1" } }]);
    expect(check(41, 8.5)).toMatchObject([{ data: { reached: "90", spent: "85", gap: "5.56" } }]);
  });

  test.each([
    ["政府采购节约1.8万元，由财政收回。", 0],
    ["质保金1.8万元按合同于下年支付。", 0],
    ["使用上年结转资金18万元。", 1],
  ])("a result text that says %s", (result, count) => {
    const sheet = narrativeForm({
      funds: [["年度资金总额", 20, 20, 18]],
      goal: "购置设备1台。",
      result,
      facts: [{ name: "购置设备数量", target: "≥1台", actual: "1台" }],
    });
    const table = onlyTable(sheet);
    const right = onlyTable(
      buildForm({
        rows: [{ ...RIGHT_ROW, weight: 90, score: 90 }],
        funds: [
          { label: "年度资金总额", budget: 20, executed: 18, weight: 10, rate: "90%", score: 9 },
        ],
      })
    );
    const findings = runCheckOn(scoreAndExecution, { ...right, narratives: table.narratives });
    expect(findings).toHaveLength(count);
  });

  test("a weight of 20 for the execution", () => {
    expect(check(50, 10, 20)).toMatchObject([{ data: { spent: "50" } }]);
    expect(check(50, 20, 20)).toEqual([]);
  });
});
