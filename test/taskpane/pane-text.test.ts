import { enUS } from "../../src/taskpane/texts/en-US";
import { zhCN } from "../../src/taskpane/texts/zh-CN";

describe("the pane's texts", () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

  test.each(Object.keys(zhCN) as (keyof typeof zhCN)[])(
    "%s says the same in both languages",
    (key) => {
      expect(names(enUS[key])).toEqual(names(zhCN[key]));
      expect(enUS[key].trim()).not.toBe("");
    }
  );
});
