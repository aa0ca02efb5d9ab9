import { describeFormula } from "../../../src/core/scoring/describe-formula";
import { describeRules, describeStanding } from "../../../src/core/scoring/describe-profile";
import type { FormulaChoice } from "../../../src/core/scoring/profile";
import { ALL_PROFILES } from "../../../src/core/scoring/profiles/all-profiles";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { MOF21 } from "../../../src/core/scoring/profiles/mof21";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { say } from "../../../src/core/texts/texts";
import { Decimal } from "../../../src/core/value/decimal";

const band = (from: number, share: number | null) => ({
  from: new Decimal(from),
  share: share === null ? null : new Decimal(share),
});

describe("a formula in words", () => {
  test.each<[FormulaChoice, string]>([
    [
      {
        formula: "threshold-ratio",
        parameters: { floor: new Decimal("62.5"), over: "full", belowFloorAssumed: false },
      },
      "完成率低于62.5%得0分；62.5%到100%得 分值×（完成率−62.5%）÷37.5%；100%及以上得满分",
    ],
    [
      { formula: "all-or-nothing", parameters: { over: "zero" } },
      "完成率正好100%得满分，低于或超过100%得0分",
    ],
    [
      { formula: "bands", parameters: { of: "rate", bands: [band(90, 100), band(0, 50)] } },
      "按完成率分档：90%及以上得分值的100%；其余得分值的50%",
    ],
    [
      { formula: "bands", parameters: { of: "satisfaction", bands: [band(0, 0)] } },
      "按实测满意度分档：0%及以上得分值的0%",
    ],
    [
      {
        formula: "bands",
        parameters: { of: "rate", bands: [band(100, 100), band(80, null), band(0, null)] },
      },
      "按完成率分档：100%及以上得分值的100%；80%及以上由评价人评定；其余由评价人评定",
    ],
    [{ formula: "weighted-share" }, "单项得分（按完成率，不超过100分）×权重"],
  ])("%j", (choice, expected) => {
    expect(say(describeFormula(choice))).toBe(expected);
  });
});

describe("a profile in words", () => {
  test("names its four rules, the other indicators and the execution rate", () => {
    expect(describeRules(XJ).map(({ what }) => say(what))).toEqual([
      "按照完成比例赋分",
      "直接赋分",
      "按评判等级赋分",
      "满意度赋分",
      "其他指标",
      "预算执行率",
    ]);
    expect(describeRules(CAP).map(({ what }) => say(what))).toEqual(["各项指标", "预算执行率"]);
  });

  test("says how far it can be trusted", () => {
    expect(ALL_PROFILES.map((profile) => say(describeStanding(profile)))).toEqual([
      "已逐行验算",
      "推荐",
      "依据转述，按假定规则计算",
      "推荐",
      "推荐",
      "推荐",
    ]);
    expect(say(describeStanding({ ...MOF21, id: "MINE" }))).toBe("自己的方案");
  });
});
