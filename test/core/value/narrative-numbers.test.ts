import * as fc from "fast-check";
import { readNarrativeNumbers } from "../../../src/core/value/narrative-numbers";

const read = (text: string) =>
  readNarrativeNumbers(text).map(({ text: written, noun }) => [written, noun]);

describe("numbers in a goal text", () => {
  test.each<[string, [string, string][]]>([
    ["至少培训科技人员150人次", [["150人次", "培训科技人员"]]],
    ["高新技术企业总数突破400家以上", [["400家", "高企"]]],
    ["102名科技特派员参加培训", [["102名", "科技特派员"]]],
    [
      "解决24项行业难题，获省级奖励5项",
      [
        ["24项", "解决行业难题"],
        ["5项", "获省级奖励"],
      ],
    ],
    [
      "惠及东村片区49户214人",
      [
        ["49户", "惠及东村片区"],
        ["214人", "惠及东村片区"],
      ],
    ],
    ["技术合同登记金额8.22亿元", [["8.22亿元", "技术合同成交额"]]],
    [
      "安装路灯33盏，每盏造价3500元",
      [
        ["33盏", "路灯"],
        ["3500元", "每盏造价"],
      ],
    ],
    ["收入1,036.06 万元", [["1,036.06 万元", "收入"]]],
    [
      "创新平台（含国家级39家）172家",
      [
        ["39家", "含国家级"],
        ["172家", "创新平台"],
      ],
    ],
    ["发放宣传册100（份）", [["100（份）", "宣传册"]]],
    ["满意度达９５％", [["９５％", "满意度"]]],
    ["购置动力耙一台和组织活动", [["一台", "动力耙"]]],
    ["扶持企业一百二十家", [["一百二十家", "扶持企业"]]],
    ["合格率不低于百分之九十五", [["百分之九十五", "合格率"]]],
    ["“创新”大赛10场次", [["10场次", "创新大赛"]]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["ordinals", "举办第十届、第11届大赛，位居第2"],
    ["dates and years", "截至 2024 年 12 月 31 日，2024年度，12月底前，2024-12-31完成"],
    ["document numbers", "财教〔2021〕42号、昌州财建(2024)105号"],
    ["enumerations", "1.继续推进\n2、完善制度；(3)加强管理。目标1：宣传，任务2建设"],
    ["telephone numbers", "电话027-60896392，手机13812345678"],
    ["ranges", "建设3-5个平台，完成80%至90%"],
    ["approximate numbers", "近100家企业，约20人，100余项，30多个，50家左右"],
    [
      "words made of numerals",
      "一批成果，二十大精神，一二三等奖，四梁八柱，十分满意，一次性补助，两次第1，七县市",
    ],
    ["numbers without a unit", "总数达到350，新建S21线，双30A品种"],
    ["units that begin another word", "完成1部分，列出3名单，全州8县市"],
  ])("%s are none", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("an enumerator before a count is not its integer part", () => {
    expect(read("目标：\n1.5个平台\n2.10家企业；投入1.5万元")).toEqual([
      ["5个", "平台"],
      ["10家", "企业"],
      ["1.5万元", "投入"],
    ]);
  });

  test.each([
    ["至少开展培训5期", "at-least"],
    ["开展活动不少于10场", "at-least"],
    ["企业15家以上", "at-least"],
    ["成本控制在20万元以内", "at-most"],
    ["占比超过20%", "more-than"],
    ["投入≥15亿元", "at-least"],
    ["投入达到15亿元", "none"],
  ])("%s: %s", (text, comparator) => {
    expect(readNarrativeNumbers(text)).toMatchObject([{ comparator }]);
  });

  test.each([
    ["成交额同比增长37%", "change", null],
    ["高企新增40家", "change", null],
    ["规上高企占比达57%", "share", null],
    ["每家奖励50万元", "each", "家"],
    ["每班次投入7.5万元", "each", "班次"],
    ["人均支出9.11万元", "each", null],
    ["企业增加研发投入1000万元", "level", null],
  ])("%s: %s", (text, aspect, per) => {
    const [number] = readNarrativeNumbers(text);
    expect(number?.aspect).toBe(aspect);
    expect(number?.per?.text ?? null).toBe(per);
  });

  test("each number stands where it says", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "培训",
            "12",
            "人",
            "，",
            "3.5",
            "万元",
            "％",
            " ",
            "\n",
            "（",
            "）",
            "一百二十",
            "家",
            "第",
            "年",
            "-",
            "𠮷"
          )
        ),
        (parts) => {
          const text = parts.join("");
          for (const number of readNarrativeNumbers(text)) {
            expect(text.slice(number.start, number.start + number.text.length)).toBe(number.text);
          }
        }
      )
    );
  });

  test("long texts take linear time", () => {
    const time = (text: string): number => {
      const begin = performance.now();
      readNarrativeNumbers(text);
      return performance.now() - begin;
    };
    for (const part of ["一", "1", "每家1,111", "（", "3家", "百分之"]) {
      expect(time(part.repeat(100_000))).toBeLessThan(1000);
    }
  });
});
