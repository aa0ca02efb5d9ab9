import { bareNoun, nounSimilarity, sameNoun } from "../../../src/core/value/same-noun";

describe("the same noun", () => {
  test.each([
    ["科技特派员培训", "科技特派员培训期数"],
    ["组织参赛企业", "组织参赛企业数量"],
    ["高新技术企业总数", "高企数量"],
    ["技术合同交易额", "技术合同登记金额"],
    ["带动企业研发投入", "带动企业R&D经费支出（亿元）"],
    ["新建路灯（盏）", "路灯"],
    ["1.企业研发费用（R&D）后补助奖励", "企业研发费用后补助奖励"],
    ["实际应用科研成果", "得到实际应用的科研成果数量"],
    ["智库专家备案人数", "智库专家备案"],
    ["聘用专家满意度", "聘用专家满意率"],
  ])("%s and %s", (one, other) => {
    expect(sameNoun(one, other)).toBe(true);
    expect(sameNoun(other, one)).toBe(true);
  });

  test.each([
    ["培训科技人员", "科技特派员培训"],
    ["企业", "参赛企业"],
    ["动力耙", "路灯"],
    ["技术合同登记完成率", "技术合同登记员培训"],
    ["资金拨付及时率", "专家验收合格率"],
    ["数量", "人数"],
    ["", ""],
  ])("%s and %s are different", (one, other) => {
    expect(sameNoun(one, other)).toBe(false);
  });

  test("the whole name is surer than a part of it", () => {
    expect(nounSimilarity("科研成果", "完成科研成果数量")).toBe(1);
    expect(nounSimilarity("科研成果", "实际应用科研成果")).toBeLessThan(1);
  });

  test("a name made of verbs and measures speaks of nothing", () => {
    expect(bareNoun("完成数量")).toBe("");
  });
});
