import { planFinalise } from "../../src/assistant/finalise";
import { gateOf } from "../../src/assistant/gate";
import { inspect } from "../../src/assistant/inspect";
import { reasonPrompt } from "../../src/core/filling/reason-prompt";
import { withoutPrompt } from "../../src/core/filling/prompt-text";
import { recogniseSheet } from "../../src/core/recognition/recognise";
import { XJ } from "../../src/core/scoring/profiles/xj";
import { applyEdits } from "../../src/core/apply-edits";
import { buildForm, buildSheet } from "../support/form-builder";

const PROMPT =
  "【待填写】完成率79%，实际158人次，目标>=200人次，少42人次。请说明未完成的原因和改进措施。";

describe("prompts", () => {
  test("go whole; what a person wrote behind one stays; one they wrote into is theirs", () => {
    expect(withoutPrompt(PROMPT)).toBe("");
    expect(withoutPrompt(`${PROMPT}\n天气原因，下一步提前安排。`)).toBe(
      "天气原因，下一步提前安排。"
    );
    expect(withoutPrompt("【待填写】天气原因")).toBeNull();
    expect(withoutPrompt("天气原因")).toBeNull();
  });

  test.each(["79%", "120%"])("of a rate of %s, as they are written now, are known", (rate) => {
    const sheet = buildForm({
      rows: [{ name: "培训", weight: 15, target: ">=200人次", actual: "=158人次", rate }],
    });
    const [indicator] = recogniseSheet(sheet)[0]?.indicators ?? [];
    const prompt = indicator && reasonPrompt(indicator, XJ);
    expect(prompt).toContain("【待填写】");
    expect(withoutPrompt(prompt ?? "")).toBe("");
  });
});

describe("the plan of a clean copy", () => {
  const sheet = buildSheet({
    name: "表",
    cells: {
      A1: { value: 7.13, formula: "=PERF.SCORE(E9,F9,15)" },
      A2: { value: 1, formula: "=ROUND(_xldudf_PERF_RATE(A1,B1),2)" },
      A3: { value: 3, formula: "=SUM(A1:A2)" },
      A4: { value: 3, formula: "=SUPERF.X(1)" },
      A5: { value: "", formula: "=PERF.DEVIATION(A1,B1)" },
      A6: { value: "#NAME?", formula: "=PERF.SCORE(E9,F9,15)" },
      A7: { value: null, formula: "=PERF.SCORE(E9,F9,15)" },
      A8: { value: 5, formula: "=PERF.SCORES(E9:E12,F9:F12,D9:D12)" },
      B1: PROMPT,
      B2: `${PROMPT}雨天多`,
      B3: "【待填写】我的说明",
      B4: { value: PROMPT, formula: "=PERF.DEVIATION(A1,B1)" },
      B5: { value: PROMPT, formula: "=B1" },
    },
  });
  const plan = planFinalise([sheet]);

  test("turns formulas of ours into what they show, and no others", () => {
    expect(plan.edits.map(({ cell, after }) => [cell, after.value, after.formula])).toEqual([
      ["A1", 7.13, null],
      ["B1", null, null],
      ["A2", 1, null],
      ["B2", "雨天多", null],
      ["B4", null, null],
      ["A5", null, null],
    ]);
    expect(plan.formulas).toBe(7);
  });

  test("leaves to a person what has no result, fills other cells, or was written into", () => {
    expect(plan.left.map(({ cell, why }) => [cell, why])).toEqual([
      ["B3", "prompt-edited"],
      ["A6", "no-result"],
      ["A7", "no-result"],
      ["A8", "fills-cells"],
    ]);
  });

  test("once carried out has nothing more to do", () => {
    const again = planFinalise(applyEdits([sheet], plan.edits));
    expect(again.edits).toEqual([]);
    expect(again.left).toEqual(plan.left);
  });
});

describe("the gate", () => {
  const verdictOf = (reason: string): [string, number] => {
    const sheet = buildForm({
      rows: [
        {
          name: "培训",
          weight: 90,
          target: ">=200人次",
          actual: "=158人次",
          rate: "79%",
          score: 42.75,
          rule: "按照完成比例赋分",
          reason,
        },
      ],
    });
    const gate = gateOf([sheet], inspect([sheet], [], {}));
    return [gate.verdict, gate.mustFix - gate.counts.error];
  };

  test("stays shut for a prompt, and counts it once where an error speaks of its cell", () => {
    expect(verdictOf(PROMPT)).toEqual(["blocked", 0]);
    const [loose] = [buildSheet({ cells: { A1: PROMPT } })];
    const gate = gateOf([loose], { tables: [], findings: [], ignored: [] });
    expect([gate.verdict, gate.mustFix]).toEqual(["none", 1]);
  });
});
