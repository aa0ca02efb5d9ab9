import { parseProfile } from "../../src/core/scoring/parse-profile";
import { ALL_PROFILES } from "../../src/core/scoring/profiles/all-profiles";
import { CAP } from "../../src/core/scoring/profiles/cap";
import { serialiseProfile } from "../../src/core/scoring/serialise-profile";
import { draftOf, newFormula, textOf } from "../../src/taskpane/profiles/draft";

const parsed = (text: string) => {
  const result = parseProfile(text);
  if (result.kind !== "profile") throw new Error(JSON.stringify(result.problems));
  return result.profile;
};
const placesOf = (text: string) => {
  const result = parseProfile(text);
  return result.kind === "problems"
    ? result.problems.map(({ key, data }) => [key, data["place"]])
    : [];
};
const MINE = draftOf({ ...CAP, id: "MINE" });

describe("a profile in the form", () => {
  test.each(ALL_PROFILES)("$id: what the form shows is what it writes", (profile) => {
    const copy = { ...profile, id: "COPY" };
    expect(parsed(textOf(draftOf(copy)))).toEqual(parsed(serialiseProfile(copy)));
  });

  test("one name serves both languages where no English one is given", () => {
    const { name } = parsed(textOf({ ...MINE, name: "本县方案", englishName: " " }));
    expect(name).toEqual({ "zh-CN": "本县方案", "en-US": "本县方案" });
    expect(draftOf({ ...CAP, name }).englishName).toBe("");
  });

  test("full-width figures, blanks and percent signs are read", () => {
    const draft = {
      ...MINE,
      id: "ｍｉｎｅ ",
      executionWeights: "１０， 20",
      scoreDecimals: "１",
      fallback: { ...newFormula("ratio"), formula: "threshold-ratio" as const, floor: "６２.５％" },
    };
    const profile = parsed(textOf(draft));
    expect(profile.id).toBe("MINE");
    expect(profile.executionWeights.map(String)).toEqual(["10", "20"]);
    expect(profile.scoreDecimals).toBe(1);
    expect(profile.fallback).toMatchObject({ parameters: { over: "full" } });
    expect(JSON.stringify(profile.fallback)).toContain('"floor":"62.5"');
  });

  test("every mistake is told at its place", () => {
    const draft = {
      ...MINE,
      name: "",
      source: "",
      scoreDecimals: "两",
      executionWeights: "十",
      fallback: {
        ...newFormula("grade"),
        formula: "bands" as const,
        bands: [
          { from: "60", share: "", isJudged: false },
          { from: "80", share: "", isJudged: true },
        ],
      },
    };
    expect(placesOf(textOf(draft))).toEqual([
      ["custom.notText", "name.zh-CN"],
      ["custom.notText", "source"],
      ["custom.notDecimal", "fallback.parameters.bands#1.share"],
      ["custom.bandOrder", "fallback.parameters.bands"],
      ["custom.notDecimal", "executionWeights#1"],
      ["custom.notInteger", "scoreDecimals"],
    ]);
  });
});
