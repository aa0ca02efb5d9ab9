import { goalNumbers } from "../../../src/core/checks/nar-01-goal-numbers";
import { type FactSpec, narrativeForm } from "../../support/narrative-form";
import { runCheck } from "../../support/run-check";

const check = (goal: string, ...facts: FactSpec[]) =>
  runCheck(goalNumbers, narrativeForm({ goal, result: null, facts }));

const LAMPS: FactSpec = { name: "新建路灯数量", target: ">=33盏" };

describe("NAR-01 goal numbers", () => {
  test.each<[string, string, FactSpec[]]>([
    ["the same number", "安装路灯33盏", [LAMPS]],
    ["another word for the same things", "安装路灯33个", [LAMPS]],
    [
      "parts that add up",
      "一期培训新型农民10人，二期培训新型农民10人",
      [{ name: "培训新型农民", target: ">=20人" }],
    ],
    ["a length in another unit", "道路总长度16.5公里", [{ name: "道路长度", target: ">=16500米" }]],
    [
      "a rounded amount",
      "技术合同成交额5.8亿元",
      [{ name: "技术合同成交额", target: ">=57900万元" }],
    ],
    [
      "a narrower fact beside a wider one",
      "产生科研成果10项，实际应用科研成果3项",
      [
        { name: "完成科研成果数量", target: ">=10项" },
        { name: "得到实际应用的科研成果数量", target: "≥3项" },
      ],
    ],
    ["a number without a unit in the form", "路灯33盏", [{ ...LAMPS, target: "33" }]],
    ["a growth", "路灯新增5盏", [LAMPS]],
    ["a price", "安装路灯33盏，每盏路灯3500元", [LAMPS, { name: "路灯", target: "≤11万元" }]],
    [
      "the same number with another unit of counting",
      "智库专家800人",
      [{ name: "智库专家", target: ">=800人次" }],
    ],
    ["a qualitative target", "路灯质量良好", [{ name: "路灯质量", target: "良好" }]],
    [
      "dates, ordinals and document numbers",
      "按财教〔2021〕42号文件，第3期，2024年12月31日前完成",
      [LAMPS],
    ],
    ["money and rates without an indicator", "投入资金300万元，合格率100%", [LAMPS]],
  ])("%s is right", (_, goal, facts) => {
    expect(check(goal, ...facts)).toEqual([]);
  });

  test("what is new beside what there shall be is a hint", () => {
    const stations = { name: "自动气象站数量", target: "≥216个" };
    expect(check("新增自动气象站18个", stations)).toMatchObject([{ severity: "info" }]);
    expect(check("建设自动气象站18个", stations)).toMatchObject([{ severity: "warning" }]);
  });

  test("a number that differs from the target of the same thing", () => {
    expect(check("安装路灯30盏", LAMPS)).toMatchObject([
      {
        cell: "B4",
        severity: "warning",
        situation: "different",
        data: { number: "30盏", name: "新建路灯数量", target: "≥33盏", cell: "E6" },
      },
    ]);
  });

  test("counts without an indicator are one hint", () => {
    expect(check("安装路灯33盏，申请国家专利8件，发表论文10篇", LAMPS)).toMatchObject([
      {
        cell: "B4",
        severity: "info",
        situation: "noIndicator",
        data: { numbers: "国家专利8件、论文10篇" },
      },
    ]);
  });

  test("a number that might mean two indicators is left alone", () => {
    const twice = [
      { name: "培训人员", target: ">=20人" },
      { name: "培训人员", target: ">=30人" },
    ];
    expect(check("培训人员25人", ...twice)).toEqual([]);
  });
});
