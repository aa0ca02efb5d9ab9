import { enUS } from "../../src/taskpane/texts/en-US";
import { enUS as profilesEn } from "../../src/taskpane/texts/profiles/en-US";
import { zhCN as profilesZh } from "../../src/taskpane/texts/profiles/zh-CN";
import { zhCN } from "../../src/taskpane/texts/zh-CN";

const names = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

describe.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ["the pane's texts", zhCN, enUS],
  ["the texts of scoring profiles", profilesZh, profilesEn],
])("%s", (_, chinese, english) => {
  test.each(Object.keys(chinese))("%s says the same in both languages", (key) => {
    expect(names(english[key] ?? "")).toEqual(names(chinese[key] ?? ""));
    expect(english[key]?.trim()).not.toBe("");
  });
});
