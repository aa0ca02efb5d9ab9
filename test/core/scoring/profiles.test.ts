import { chooseProfile } from "../../../src/core/scoring/choose-profile";
import { describeAssumptions, profileName } from "../../../src/core/scoring/describe-score";
import { recogniseSheet } from "../../../src/core/recognition/recognise";
import { ALL_PROFILES, findProfile } from "../../../src/core/scoring/profiles/all-profiles";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { say } from "../../../src/core/texts/texts";
import { SCORING_RULES } from "../../../src/core/vocabulary/rules";
import { buildForm, type FormSpec, RIGHT_ROW } from "../../support/form-builder";

const tableOf = (form: FormSpec) => {
  const [table] = recogniseSheet(buildForm(form));
  if (!table) throw new Error("No table recognised");
  return table;
};

describe("the profiles", () => {
  test("have ids of their own, a name in both languages and a source", () => {
    expect(new Set(ALL_PROFILES.map(({ id }) => id)).size).toBe(ALL_PROFILES.length);
    for (const { name, source } of ALL_PROFILES) {
      expect(name["zh-CN"]).not.toBe("");
      expect(name["en-US"]).not.toBe("");
      expect(source.length).toBeGreaterThan(10);
    }
  });

  test("are found by id, whatever its case", () => {
    expect(findProfile("XJ")).toBe(XJ);
    expect(findProfile("cap")).toBe(CAP);
    expect(findProfile("")).toBeNull();
    expect(findProfile("ZZ")).toBeNull();
    for (const profile of ALL_PROFILES) expect(findProfile(profile.id)).toBe(profile);
  });

  test("a person's own are found beside them", () => {
    const own = { ...CAP, id: "MINE" };
    expect(findProfile("mine", [own])).toBe(own);
    expect(findProfile("XJ", [own])).toBe(XJ);
    expect(findProfile("MINE")).toBeNull();
  });

  test("are offered in order, and only the one that evidence confirms is exact", () => {
    expect(ALL_PROFILES.map(({ id }) => id)).toEqual(["XJ", "CAP", "MOF21", "AH", "HB20", "WSUM"]);
    expect(ALL_PROFILES.filter(({ standing }) => standing === "exact")).toEqual([XJ]);
  });

  test("say what the execution rate usually weighs", () => {
    const weights = ALL_PROFILES.map(
      ({ id, executionWeights }) => `${id} ${executionWeights.join()}`
    );
    expect(weights).toEqual(["XJ 10", "CAP 10,20", "MOF21 10", "AH 10,20", "HB20 20", "WSUM "]);
  });

  test("Xinjiang knows a formula for each of the four rules", () => {
    expect(Object.keys(XJ.rules).sort()).toEqual(Object.keys(SCORING_RULES).sort());
    expect(XJ.standing).toBe("exact");
    expect(XJ.explains).toBe("any-deviation");
  });

  test("the over-completion penalty is Xinjiang's alone, and only by its rules", () => {
    const penalising = ALL_PROFILES.filter(({ rules, fallback }) =>
      [...Object.values(rules), fallback].some(
        (choice) => choice.formula === "threshold-ratio" && choice.parameters.over === "penalise"
      )
    );
    expect(penalising).toEqual([XJ]);
    expect(XJ.fallback.formula).toBe("capped-ratio");
  });

  test("the capped proportion is a suggestion", () => {
    expect(CAP).toMatchObject({
      standing: "suggested",
      explains: "shortfall",
      rules: {},
      total: null,
    });
  });

  test("are called by name and id", () => {
    expect(profileName(XJ)).toEqual({
      "zh-CN": "新疆（四种赋分规则）XJ",
      "en-US": "Xinjiang (four scoring rules) XJ",
    });
  });

  test("assumptions are told in words", () => {
    expect(describeAssumptions(["below-floor", "late-date"]).map((one) => say(one))).toEqual([
      "完成率低于及格线时记0分",
      "晚于期限时完成率记0%",
    ]);
  });
});

describe("choosing a profile", () => {
  test("Xinjiang where a row names one of its rules, saying why", () => {
    const { profile, why } = chooseProfile(tableOf({ rows: [RIGHT_ROW] }));
    expect(profile).toBe(XJ);
    expect(say(why)).toBe("因本表有“赋分规则”列（如“按照完成比例赋分”）");
  });

  test("one row with a rule is enough", () => {
    const rows = [
      { ...RIGHT_ROW, rule: "" },
      { ...RIGHT_ROW, rule: "满意度赋分" },
    ];
    const { profile, why } = chooseProfile(tableOf({ rows }));
    expect(profile).toBe(XJ);
    expect(say(why)).toContain("满意度赋分");
  });

  test.each<[string, FormSpec]>([
    ["no rule column", { rows: [RIGHT_ROW], without: ["rule"] }],
    ["an empty rule column", { rows: [{ ...RIGHT_ROW, rule: "" }] }],
    ["rules of another kind", { rows: [{ ...RIGHT_ROW, rule: "每降5%扣1分，扣完为止" }] }],
  ])("%s: the capped proportion", (_, form) => {
    const { profile, why } = chooseProfile(tableOf(form));
    expect(profile).toBe(CAP);
    expect(say(why)).not.toBe("");
  });

  test("a person's choice comes first", () => {
    const { profile, why } = chooseProfile(tableOf({ rows: [RIGHT_ROW] }), CAP);
    expect(profile).toBe(CAP);
    expect(say(why)).toBe("由您指定");
  });
});
