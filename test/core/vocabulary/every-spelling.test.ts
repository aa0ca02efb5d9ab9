import { AMOUNT_LABELS } from "../../../src/core/vocabulary/amounts";
import {
  DIVIDING_HEADINGS,
  GROUP_HEADINGS,
  INDICATOR_HEADINGS,
  STAFF_HEADINGS,
} from "../../../src/core/vocabulary/column-headings";
import {
  FORM_LABELS,
  FUND_HEADINGS,
  NARRATIVE_HEADINGS,
  TASK_HEADINGS,
} from "../../../src/core/vocabulary/headings";
import { HEAD_TOTAL_LABELS, TOTAL_LABELS } from "../../../src/core/vocabulary/block-labels";
import { HeadingLookup } from "../../../src/core/vocabulary/lookup";
import {
  columnRoles,
  isDividingHeading,
  isGroupHeading,
  isStaffHeading,
} from "../../../src/core/recognition/column-meanings";
import { isRating } from "../../../src/core/recognition/read-total";
import { RATINGS } from "../../../src/core/vocabulary/block-labels";

/** How a form may print a heading. */
const PRINTED: readonly [string, (spelling: string) => string][] = [
  ["alone", (spelling) => spelling],
  ["with a line break", (spelling) => `${spelling.slice(0, 2)}\n${spelling.slice(2)}`],
  ["with blanks between its characters", (spelling) => [...spelling].join(" ")],
  ["with full-width blanks", (spelling) => `\u3000${[...spelling].join("\u3000")}\u3000`],
  ["with a colon", (spelling) => `${spelling}：`],
  ["with a letter behind", (spelling) => `${spelling}（A）`],
  ["with a hint behind", (spelling) => `${spelling}\n(100字以内)`],
];

const spellings = (vocabulary: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(vocabulary).flatMap(([role, list]) =>
    list.map((spelling): [string, string] => [role, spelling])
  );

describe.each(PRINTED)("a heading %s", (_, print) => {
  test.each(spellings(INDICATOR_HEADINGS))("%s: %s", (role, spelling) => {
    expect(columnRoles(print(spelling))).toContain(role);
  });

  test.each([
    ["fund", FUND_HEADINGS],
    ["label", FORM_LABELS],
    ["narrative", NARRATIVE_HEADINGS],
    ["task", TASK_HEADINGS],
    ["amount", AMOUNT_LABELS],
    ["total", { row: TOTAL_LABELS, head: HEAD_TOTAL_LABELS }],
  ])("every %s spelling is found", (_name, vocabulary) => {
    const lookup = new HeadingLookup<string>(vocabulary);
    const lost = spellings(vocabulary).filter(
      ([role, spelling]) => !lookup.find(print(spelling)).includes(role)
    );
    expect(lost).toEqual([]);
  });
});

test.each(["2024年", "1-6月", "2024年1—9月", "上半年", "截至6月底"])(
  "a period in front of a heading does not hide it: %s",
  (period) => {
    expect(columnRoles(`${period}完成情况`)).toEqual(["actual"]);
  }
);

test.each(["★三级指标", "*三级指标", "▲ 三级指标"])("nor does a mark: %s", (heading) => {
  expect(columnRoles(heading)).toEqual(["name"]);
});

test("lists of words know their own words, with blanks and line breaks", () => {
  const lists: [readonly string[], (text: string) => boolean][] = [
    [DIVIDING_HEADINGS, isDividingHeading],
    [GROUP_HEADINGS, isGroupHeading],
    [STAFF_HEADINGS, isStaffHeading],
    [RATINGS, isRating],
  ];
  for (const [words, knows] of lists) {
    for (const word of words) {
      expect([word, knows(word), knows([...word].join("\n"))]).toEqual([word, true, true]);
      expect(knows(`${word}之外`)).toBe(false);
    }
  }
});

test.each([INDICATOR_HEADINGS, FUND_HEADINGS, FORM_LABELS, NARRATIVE_HEADINGS, AMOUNT_LABELS])(
  "no spelling stands twice under one meaning",
  (vocabulary: Readonly<Record<string, readonly string[]>>) => {
    for (const [role, list] of Object.entries(vocabulary)) {
      expect([role, [...new Set(list)]]).toEqual([role, list]);
    }
  }
);

test.each([
  "",
  "修路里程",
  "本表的三级指标、年度指标值、实际完成值和得分由项目单位填写",
  "指标123",
])("%s is no heading", (text) => {
  expect(columnRoles(text)).toEqual([]);
});
