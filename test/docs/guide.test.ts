import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { zhCN as commandTexts } from "../../src/commands/texts/zh-CN";
import { buildProgram } from "../../src/cli/program";
import { ALL_PROFILES } from "../../src/core/scoring/profiles/all-profiles";
import { zhCN as coreTexts } from "../../src/core/texts/zh-CN";
import * as perf from "../../src/functions/perf-functions";
import { zhCN as profileTexts } from "../../src/taskpane/texts/profiles/zh-CN";
import { zhCN as paneTexts } from "../../src/taskpane/texts/zh-CN";
import { zhCN as workbenchTexts } from "../../workbench/page/texts/zh-CN";

const docs = path.resolve(__dirname, "../../docs");
const guide = readFileSync(path.join(docs, "guide.md"), "utf8");
const deployment = readFileSync(path.join(docs, "deployment.md"), "utf8");

test("every picture that the guide shows exists, and every guide picture is shown", () => {
  const shown = matches(guide, /<img src="([^"]+)"/g);
  const taken = readdirSync(path.join(docs, "pictures")).filter((name) =>
    name.startsWith("guide-")
  );
  expect([...shown].sort()).toEqual(taken.map((name) => `pictures/${name}`).sort());
});

test("every link to another document leads somewhere", () => {
  const links = [guide, deployment].flatMap((text) => matches(text, /\]\(([^)#]+\.md)/g));
  expect(links.filter((link) => !existsSync(path.join(docs, link)))).toEqual([]);
});

test("what stands in 「」 is what the add-in says", () => {
  const texts = [
    ...Object.values(paneTexts),
    ...Object.values(profileTexts),
    ...Object.values(commandTexts),
    ...Object.values(coreTexts.messages),
    ...Object.values(workbenchTexts),
    ...ALL_PROFILES.map(({ name }) => name["zh-CN"]),
  ];
  const exact = new Set(texts.flatMap((text) => [text, text.replace(/ \{count\}$/, "")]));
  const patterns = texts.filter((text) => text.includes("{")).map(patternOf);
  const unknown = matches(guide, /「([^」]+)」/g).filter(
    (label) => !exact.has(label) && !patterns.some((pattern) => pattern.test(label))
  );
  expect(unknown).toEqual([]);
});

test("every option of perf-tables that is named exists", () => {
  const program = buildProgram(() => undefined);
  const known = program.commands.flatMap(({ options }) =>
    options.flatMap(({ long, short }) => [long, short])
  );
  const named = matches(guide, /[\s`](--?[a-z][a-z-]*)\b/g);
  expect(named.filter((option) => ![...known, "--help"].includes(option))).toEqual([]);
});

test("the examples of PERF functions give what the guide says", () => {
  const rows = [...guide.matchAll(/^\| `=PERF\.([A-Z]+)\(([^`]*)\)`\s*\| ([^|]+?)\s*\|/gm)];
  const functions: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
    SCORE: (target, actual, weight, ...more) => perf.score(target, actual, weight, ...more),
    RATE: (target, actual) => perf.rate(target, actual),
    EXECUTION: (budget, executed, weight) => perf.execution(budget, executed, weight),
    DEVIATION: (target, actual) => perf.deviation(target, actual),
    VALUE: (text) => perf.value(text),
    UNIT: (text) => perf.unit(text),
  };
  const results = rows.map(([, name = "", given = ""]) =>
    String(functions[name]?.(...(JSON.parse(`[${given}]`) as unknown[])))
  );
  expect(results.length).toBeGreaterThan(5);
  expect(results).toEqual(rows.map(([, , , result]) => result));
});

test("the switches of the build that the deployment guide names exist", () => {
  const webpack = readFileSync(path.resolve(docs, "../webpack.config.js"), "utf8");
  const sources = matches(deployment, /OFFICE_JS=([\w]+)/g);
  expect(sources).toContain("21vianet");
  expect(
    sources.filter((source) => !new RegExp(`^ *"?${source}"?: \\{`, "m").test(webpack))
  ).toEqual([]);
});

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

/** A text with places for numbers: 「应用（{count}处）」; other places stay unknown. */
function patternOf(text: string): RegExp {
  const escaped = text.replace(/[\\^$.*+?()[\]|]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{(?:count|sum)\}/g, "\\d+")}$`);
}
