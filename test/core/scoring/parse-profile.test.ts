import fc from "fast-check";
import type { Band } from "../../../src/core/scoring/formulas/bands";
import { parseProfile } from "../../../src/core/scoring/parse-profile";
import type { FormulaChoice, ScoringProfile } from "../../../src/core/scoring/profile";
import { ALL_PROFILES } from "../../../src/core/scoring/profiles/all-profiles";
import { CAP } from "../../../src/core/scoring/profiles/cap";
import { XJ } from "../../../src/core/scoring/profiles/xj";
import { scoreRate } from "../../../src/core/scoring/score-indicator";
import { serialiseProfile } from "../../../src/core/scoring/serialise-profile";
import { say } from "../../../src/core/texts/texts";
import { completionRate } from "../../../src/core/value/completion-rate";
import { Decimal } from "../../../src/core/value/decimal";
import { parseValue } from "../../../src/core/value/parse-value";

const SMALLEST = {
  version: 1,
  id: "SC-2024",
  name: "某县",
  source: "某县2024年度绩效自评工作通知",
  fallback: { formula: "capped-ratio" },
  explains: "shortfall",
};

const parse = (file: unknown, own?: readonly ScoringProfile[]) =>
  parseProfile(typeof file === "string" ? file : JSON.stringify(file), own);
function profileOf(file: unknown): ScoringProfile {
  const parsed = parse(file);
  if (parsed.kind === "profile") return parsed.profile;
  throw new Error(parsed.problems.map((problem) => say(problem)).join("\n"));
}
function problemsOf(file: unknown, own?: readonly ScoringProfile[]): string[] {
  const parsed = parse(file, own);
  return parsed.kind === "problems" ? parsed.problems.map((problem) => say(problem)) : [];
}
const bands = (...edges: readonly [string, string | null][]) =>
  edges.map(([from, share]) => ({ from, share }));

describe("a profile that a person made", () => {
  test("needs no more than an id, a name, a source, a formula and what is to be explained", () => {
    expect(profileOf(SMALLEST)).toEqual({
      id: "SC-2024",
      name: { "zh-CN": "某县", "en-US": "某县" },
      source: "某县2024年度绩效自评工作通知",
      standing: "suggested",
      rules: {},
      fallback: { formula: "capped-ratio" },
      execution: { formula: "capped-ratio" },
      executionWeights: [],
      assumptions: { scores: [], execution: [] },
      explains: "shortfall",
      total: null,
      scoreDecimals: 2,
      executionDecimals: { project: 2, department: 1 },
    });
  });

  test("scores a row", () => {
    const profile = profileOf({
      ...SMALLEST,
      rules: {
        ratio: { formula: "threshold-ratio", parameters: { floor: "70", over: "full" } },
      },
      scoreDecimals: 1,
    });
    const computed = completionRate(parseValue("≥100人"), parseValue("79人"));
    const weight = new Decimal(15);
    expect(scoreRate({ weight, rule: "ratio", shown: null, computed }, profile)).toMatchObject({
      points: new Decimal("4.5"),
      working: "15 × (79% − 70%) ÷ 30% = 4.5",
      profile: "SC-2024",
      assumptions: [],
    });
  });

  test("has its id in capitals and may have a name in each language", () => {
    const names = { "zh-CN": "某县", "en-US": "Some county" };
    expect(profileOf({ ...SMALLEST, id: "sc-2024", name: names })).toMatchObject({
      id: "SC-2024",
      name: names,
    });
  });

  test("may begin with a byte order mark", () => {
    expect(parseProfile(`\uFEFF${JSON.stringify(SMALLEST)}`).kind).toBe("profile");
  });
});

describe("what is wrong is told with its place and what to do", () => {
  const formula = (choice: unknown) => ({ ...SMALLEST, fallback: choice });
  const banded = (list: unknown) =>
    formula({ formula: "bands", parameters: { of: "rate", bands: list } });
  const without = (key: keyof typeof SMALLEST) =>
    Object.fromEntries(Object.entries(SMALLEST).filter(([name]) => name !== key));
  const KNOWN_FORMULAS =
    "capped-ratio, threshold-ratio, all-or-nothing, full-when-met, bands, comparator-ratio, two-way-ratio, weighted-share";

  test.each<[string, unknown, string]>([
    [
      "no JSON",
      '{"version": 1,',
      "方案文件不是有效的JSON。请检查引号、逗号和括号是否成对，是否误用了中文标点。",
    ],
    ["nothing", "", "方案文件不是有效的JSON。请检查引号、逗号和括号是否成对，是否误用了中文标点。"],
    ["a list", [], "“整个文件”应是用花括号括起来的内容，请改正。"],
    ["null", "null", "“整个文件”应是用花括号括起来的内容，请改正。"],
    ["no version", without("version"), "缺少“version”，请补上。"],
    [
      "a newer version",
      { ...SMALLEST, version: 2, novelty: true },
      "“version”现为2，本加载项能读取的是1。请改为1；如果文件来自更新的版本，请先升级本加载项。",
    ],
    ["no id", without("id"), "缺少“id”，请补上。"],
    [
      "a strange id",
      { ...SMALLEST, id: "2024,A" },
      "“id”现为“2024,A”。编号要以字母开头，只用字母、数字和连字符，最多20个字符，请改正。",
    ],
    [
      "a quotation mark in the id",
      { ...SMALLEST, id: 'A"' },
      '“id”现为“A"”。编号要以字母开头，只用字母、数字和连字符，最多20个字符，请改正。',
    ],
    [
      "a long id",
      { ...SMALLEST, id: "A".repeat(21) },
      "“id”应是用引号括起来的文字，1到20个字符，请改正。",
    ],
    [
      "the id of a profile that comes along",
      { ...SMALLEST, id: "xj" },
      "“id”现为“XJ”，已有方案用了这个编号。请换一个编号。",
    ],
    ["no name", without("name"), "缺少“name”，请补上。"],
    [
      "an empty name",
      { ...SMALLEST, name: " " },
      "“name”应是用引号括起来的文字，1到100个字符，请改正。",
    ],
    [
      "a number for a name",
      { ...SMALLEST, name: 5 },
      "“name”应是用引号括起来的文字，1到100个字符，请改正。",
    ],
    ["null for a name", { ...SMALLEST, name: null }, "“name”应是用花括号括起来的内容，请改正。"],
    [
      "a name in one language",
      { ...SMALLEST, name: { "zh-CN": "某县" } },
      "缺少“name.en-US”，请补上。",
    ],
    ["no source", without("source"), "缺少“source”，请补上。"],
    ["no fallback", without("fallback"), "缺少“fallback”，请补上。"],
    ["no explains", without("explains"), "缺少“explains”，请补上。"],
    [
      "another explains",
      { ...SMALLEST, explains: "all" },
      "“explains”现为“all”，这里没有这个选项。请改为其中之一：shortfall, any-deviation。",
    ],
    [
      "an unknown key",
      { ...SMALLEST, standing: "exact" },
      "不认识“standing”。请删除或改正拼写，这里可以写：version, id, name, source, rules, fallback, execution, executionWeights, explains, total, scoreDecimals, executionDecimals。",
    ],
    [
      "a prototype",
      JSON.stringify(SMALLEST).replace("{", '{"__proto__":{"id":"XJ"},'),
      "不认识“__proto__”。请删除或改正拼写，这里可以写：version, id, name, source, rules, fallback, execution, executionWeights, explains, total, scoreDecimals, executionDecimals。",
    ],
    [
      "an unknown rule",
      { ...SMALLEST, rules: { other: { formula: "capped-ratio" } } },
      "不认识“rules.other”。请删除或改正拼写，这里可以写：ratio, direct, grade, satisfaction。",
    ],
    ["a text for rules", { ...SMALLEST, rules: "无" }, "“rules”应是用花括号括起来的内容，请改正。"],
    [
      "an unknown formula",
      { ...SMALLEST, rules: { ratio: { formula: "cubic", parameters: { floor: 3 } } } },
      `“rules.ratio.formula”现为“cubic”，这里没有这个选项。请改为其中之一：${KNOWN_FORMULAS}。`,
    ],
    [
      "a formula of the prototype",
      formula({ formula: "constructor" }),
      `“fallback.formula”现为“constructor”，这里没有这个选项。请改为其中之一：${KNOWN_FORMULAS}。`,
    ],
    [
      "a formula by its name",
      formula("capped-ratio"),
      "“fallback”应是用花括号括起来的内容，请改正。",
    ],
    [
      "parameters of a formula without any",
      formula({ formula: "capped-ratio", parameters: {} }),
      "不认识“fallback.parameters”。请删除或改正拼写，这里可以写：formula。",
    ],
    [
      "no parameters",
      formula({ formula: "all-or-nothing" }),
      "缺少“fallback.parameters”，请补上。",
    ],
    [
      "an unknown parameter",
      formula({ formula: "all-or-nothing", parameters: { over: "full", under: "zero" } }),
      "不认识“fallback.parameters.under”。请删除或改正拼写，这里可以写：over。",
    ],
    [
      "a pass mark out of range",
      formula({ formula: "threshold-ratio", parameters: { floor: "100", over: "full" } }),
      "“fallback.parameters.floor”现为100，应在0到99之间，请改正。",
    ],
    [
      "a pass mark without quotation marks",
      formula({ formula: "threshold-ratio", parameters: { floor: 60, over: "full" } }),
      "“fallback.parameters.floor”应是写在引号里的数字，如“60”或“7.5”，请改正。",
    ],
    [
      "a pass mark in percent",
      formula({ formula: "threshold-ratio", parameters: { floor: "60%", over: "full" } }),
      "“fallback.parameters.floor”应是写在引号里的数字，如“60”或“7.5”，请改正。",
    ],
    [
      "a flag as text",
      formula({
        formula: "threshold-ratio",
        parameters: { floor: "60", over: "full", belowFloorAssumed: "no" },
      }),
      "“fallback.parameters.belowFloorAssumed”应是 true 或 false，不加引号，请改正。",
    ],
    [
      "no bands",
      banded([]),
      "“fallback.parameters.bands”应是用方括号括起来的列表，有1到20项，请改正。",
    ],
    [
      "bands out of order",
      banded(bands(["60", "50"], ["80", "100"], ["0", "0"])),
      "“fallback.parameters.bands”的各档要从高到低排列，最后一档的from为“0”，请调整。",
    ],
    [
      "bands that do not reach 0",
      banded(bands(["80", "100"], ["60", "50"])),
      "“fallback.parameters.bands”的各档要从高到低排列，最后一档的from为“0”，请调整。",
    ],
    [
      "the same edge twice",
      banded(bands(["80", "100"], ["80", "50"], ["0", "0"])),
      "“fallback.parameters.bands”的各档要从高到低排列，最后一档的from为“0”，请调整。",
    ],
    [
      "a share above 100",
      banded(bands(["80", "120"], ["0", "0"])),
      "“fallback.parameters.bands#1.share”现为120，应在0到100之间，请改正。",
    ],
    [
      "a band without a share",
      banded([{ from: "80", share: "100" }, { from: "0" }]),
      "缺少“fallback.parameters.bands#2.share”，请补上。",
    ],
    [
      "a band that is a number",
      banded([{ from: "80", share: "100" }, "0"]),
      "“fallback.parameters.bands#2”应是用花括号括起来的内容，请改正。",
    ],
    [
      "decimals out of range",
      { ...SMALLEST, scoreDecimals: 9 },
      "“scoreDecimals”应是0到4的整数，不加引号，请改正。",
    ],
    [
      "decimals as text",
      { ...SMALLEST, total: { decimals: "2" } },
      "“total.decimals”应是0到4的整数，不加引号，请改正。",
    ],
    [
      "an execution weight without quotation marks",
      { ...SMALLEST, executionWeights: ["10", 20] },
      "“executionWeights#2”应是写在引号里的数字，如“60”或“7.5”，请改正。",
    ],
    [
      "decimals of one kind of table",
      { ...SMALLEST, executionDecimals: { project: 2 } },
      "缺少“executionDecimals.department”，请补上。",
    ],
  ])("%s", (_, file, expected) => {
    expect(problemsOf(file)).toEqual([expected]);
  });

  test("everything at once", () => {
    expect(
      problemsOf({ version: 1, id: "CAP", source: "", fallback: { formula: "x" }, more: 1 })
    ).toHaveLength(6);
  });

  test("an id that a person has used already", () => {
    const own = [profileOf(SMALLEST)];
    expect(problemsOf(SMALLEST, own)).toEqual([
      "“id”现为“SC-2024”，已有方案用了这个编号。请换一个编号。",
    ]);
    expect(problemsOf({ ...SMALLEST, id: "SC-2025" }, own)).toEqual([]);
  });

  test("long values are not repeated in full", () => {
    const [problem] = problemsOf({ ...SMALLEST, explains: "长".repeat(500) });
    expect(problem?.length).toBeLessThan(120);
  });

  test("in English too", () => {
    const parsed = parse([]);
    expect(parsed.kind === "problems" && parsed.problems.map((one) => say(one, "en-US"))).toEqual([
      "“the whole file” should be in braces. Please correct it.",
    ]);
  });
});

describe("written and read again", () => {
  test.each(ALL_PROFILES)("$id is the same, under another id", (profile) => {
    const copy = { ...profile, id: "COPY" };
    expect(profileOf(serialiseProfile(copy))).toEqual({
      ...copy,
      standing: "suggested",
      assumptions: { scores: [], execution: [] },
    });
  });

  test("decimals are texts", () => {
    const file: unknown = JSON.parse(serialiseProfile(XJ));
    expect(file).toMatchObject({
      version: 1,
      rules: { ratio: { parameters: { floor: "60" } } },
      executionWeights: ["10"],
    });
    expect(serialiseProfile(CAP).endsWith("}\n")).toBe(true);
  });

  const percent = (max: number) =>
    fc.integer({ min: 0, max: max * 100 }).map((value) => new Decimal(value).div(100));
  const bandList: fc.Arbitrary<Band[]> = fc
    .uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 8 })
    .chain((edges) => {
      const from = [...edges.sort((a, b) => b - a), 0].map((edge) => new Decimal(edge).div(100));
      return fc.tuple(
        ...from.map((edge) => fc.option(percent(100)).map((share): Band => ({ from: edge, share })))
      );
    });
  const choice: fc.Arbitrary<FormulaChoice> = fc.oneof(
    fc.record({
      formula: fc.constant("threshold-ratio" as const),
      parameters: fc.record({
        floor: percent(99),
        over: fc.constantFrom("penalise" as const, "full" as const),
        belowFloorAssumed: fc.boolean(),
      }),
    }),
    fc.record({
      formula: fc.constant("all-or-nothing" as const),
      parameters: fc.record({ over: fc.constantFrom("zero" as const, "full" as const) }),
    }),
    fc.record({
      formula: fc.constant("full-when-met" as const),
      parameters: fc.record({
        missed: fc.constantFrom("grade-missed" as const, "satisfaction-missed" as const),
      }),
    }),
    fc.record({
      formula: fc.constant("bands" as const),
      parameters: fc.record({
        of: fc.constantFrom("rate" as const, "satisfaction" as const),
        bands: bandList,
      }),
    }),
    fc.record({
      formula: fc.constantFrom("comparator-ratio" as const, "two-way-ratio" as const),
      parameters: fc.record({ gradeBands: bandList }),
    }),
    fc.record({ formula: fc.constantFrom("capped-ratio" as const, "weighted-share" as const) })
  );
  const text = (maxLength: number) =>
    fc
      .string({ minLength: 1, maxLength, unit: "grapheme" })
      .filter((one) => one.trim() !== "" && one.length <= maxLength);
  const decimals = fc.integer({ min: 0, max: 4 });
  const profile: fc.Arbitrary<ScoringProfile> = fc.record({
    id: fc
      .stringMatching(/^[A-Z][A-Z0-9-]{0,19}$/u)
      .filter((id) => !ALL_PROFILES.some((one) => one.id === id)),
    name: fc.record({ "zh-CN": text(100), "en-US": text(100) }),
    source: text(500),
    standing: fc.constant("suggested" as const),
    rules: fc.record(
      { ratio: choice, direct: choice, grade: choice, satisfaction: choice },
      { requiredKeys: [] }
    ),
    fallback: choice,
    execution: choice,
    executionWeights: fc.array(percent(100), { maxLength: 10 }),
    assumptions: fc.constant({ scores: [], execution: [] }),
    explains: fc.constantFrom("any-deviation" as const, "shortfall" as const),
    total: fc.option(fc.record({ decimals, suffix: fc.oneof(fc.constant(""), text(10)) })),
    scoreDecimals: decimals,
    executionDecimals: fc.record({ project: decimals, department: decimals }),
  });

  test("any profile is the same", () => {
    fc.assert(
      fc.property(profile, (one) => {
        expect(profileOf(serialiseProfile(one))).toEqual(one);
      })
    );
  });

  test("any text is a profile or has problems, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(problemsOf(file).length).toBeGreaterThan(0);
      })
    );
  });

  test("any value in any place is a problem or a profile", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SMALLEST)), fc.jsonValue(), (key, value) => {
        const parsed = parse({ ...SMALLEST, [key]: value });
        expect(parsed.kind === "profile" || parsed.problems.length > 0).toBe(true);
      })
    );
  });
});
