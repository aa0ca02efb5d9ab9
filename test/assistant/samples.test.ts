import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, planFill } from "../../src/assistant/analyse";
import { checkTable } from "../../src/core/checks/check-table";
import { readWorkbook } from "../../src/workbook/file/read-workbook";
import { applyEdits } from "../../src/core/apply-edits";
import { alone } from "../support/run-check";

const open = (name: string) =>
  readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../samples", `${name}.xlsx`))))
    .sheets;

const findingsIn = (name: string) =>
  analyse(open(name)).flatMap(({ findings }) =>
    findings.map(({ sheet, cell, code, situation }) => [sheet, cell, code, situation])
  );

describe("the sample with mistakes", () => {
  const SHEET = "项目支出绩效自评表";

  test("has these findings and no others; the numbers are those of samples/README.md", () => {
    expect(findingsIn("项目支出绩效自评表-有错误")).toEqual(
      [
        ["I6", "ARI-07", "mismatch"], // 1
        ["L6", "ARI-05", "mismatch"], // 2
        ["I10", "NAR-02", "different"], // 3
        ["H12", "ARI-01", "truncated"], // 4
        ["G14", "VAL-05", "different"], // 5
        ["N14", "DEV-04", "shortfall"], // 6
        ["I15", "ARI-02", "mismatch"], // 7
        ["N15", "DEV-01", "missed"], // 8
        ["F16", "GQL-02", "lower"],
        ["I16", "SCR-03", "zeroed"], // 9
        ["F17", "GQL-02", "lower"],
        ["F17", "VAL-03", "noPercent"], // 10
        ["G18", "TIM-01", "rated"], // 11
        ["H19", "ARI-01", "mismatch"], // 12
        ["N21", "DEV-05", "otherNumber"], // 13
        ["I22", "ARI-02", "mismatch"], // 14
        ["I22", "ARI-03", "aboveWeight"], // 14
        ["F23", "VAL-02", "word"], // 15
        ["F24", "GQL-02", "lower"],
        ["H24", "VAL-12", "errorValue"], // 16
        ["E25", "WGT-07", "missing"], // 17
        ["F25", "GQL-02", "lower"],
        ["E26", "WGT-01", "tooLittle"], // 17
        ["I26", "ARI-04", "mismatch"], // 18
      ].map((finding) => [SHEET, ...finding])
    );
  });
});

describe("the sample of a department with 13 projects", () => {
  test("has these findings and no others", () => {
    expect(findingsIn("部门整体和13个项目自评表")).toEqual([
      ["整体支出自评", "E7", "XTB-02", "lessThanProjects"],
      ["整体支出自评", "F7", "XTB-02", "lessThanProjects"],
      ["整体支出自评", "D8", "XTB-01", "aboveDepartment"],
      ["整体支出自评", "E8", "FND-03", "raised"],
      ["整体支出自评", "C10", "NAR-01", "noIndicator"],
      ["整体支出自评", "F10", "ARI-12", "share"],
      ["整体支出自评", "F10", "NAR-07", "notReported"],
      ["整体支出自评", "E12", "GQL-01", "same"],
      ["整体支出自评", "I13", "SCR-11", "capped"],
      ["整体支出自评", "H17", "VAL-05", "different"],
      ["项目01", "G6", "FND-03", "raised"],
      ["项目01", "C10", "ARI-09", "product"],
      ["项目01", "I10", "NAR-07", "notReported"],
      ["项目01", "B11", "STR-08", "satisfaction"],
      ["项目01", "E11", "WGT-03", "withCost"],
      ["项目01", "H14", "ARI-01", "truncated"],
      ["项目01", "F15", "NAR-03", "scale"],
      ["项目01", "I17", "SCR-02", "penalised"],
      ["项目01", "L18", "SCR-04", "dateByGrade"],
      ["项目01", "F19", "ARI-11", "notAdjusted"],
      ["项目02", "C10", "NAR-08", "number"],
      ["项目02", "B11", "STR-08", "cost"],
      ["项目02", "G13", "VAL-06", "otherUnit"],
      ["项目02", "N13", "DEV-02", "noMeasure"],
      ["项目02", "H16", "ARI-01", "truncatedSameScore"],
      ["项目02", "L16", "SCR-04", "numberByGrade"],
      ["项目02", "F17", "GQL-04", "words"],
      ["项目02", "F18", "VAL-09", "strict"],
      ["项目03", "I10", "TIM-02", "narrative"],
      ["项目03", "F15", "SCR-09", "exceeded"],
      ["项目03", "N15", "DEV-06", "generic"],
      ["项目03", "D16", "GQL-12", "percent"],
      ["项目03", "F16", "GQL-02", "lower"],
      ["项目03", "I16", "SCR-03", "zeroed"],
      ["项目03", "F17", "TIM-02", "target"],
      ["项目03", "C19", "STR-06", "otherLevel"],
      ["项目04", "I10", "NAR-07", "notReported"],
      ["项目05", "G6", "FND-03", "cut"],
      ["项目05", "E12", "WGT-06", "heavy"],
      ["项目05", "G12", "VAL-06", "otherUnit"],
      ["项目05", "F15", "FND-07", "sameAsFinal"],
      ["项目06", "D14", "GQL-12", "percent"],
      ["项目06", "F18", "GQL-03", "repeated"],
      ["项目06", "N18", "DEV-03", "targetNotMentioned"],
      ["项目07", "F12", "VAL-06", "otherUnit"],
      ["项目07", "G12", "VAL-06", "otherUnit"],
      ["项目07", "D18", "GQL-12", "percent"],
      ["项目07", "F18", "GQL-02", "lower"],
      ["项目07", "G18", "VAL-07", "words"],
      ["项目07", "F19", "GQL-02", "lower"],
      ["项目08", "C10", "NAR-01", "noIndicator"],
      ["项目08", "F13", "GQL-02", "lower"],
      ["项目08", "I13", "SCR-03", "zeroed"],
      ["项目08", "D14", "GQL-13", "sentence"],
      ["项目08", "F14", "GQL-02", "looser"],
      ["项目08", "D17", "GQL-13", "long"],
      ["项目08", "L17", "SCR-04", "qualitativeByRatio"],
      ["项目08", "L18", "SCR-01", "otherRule"],
      ["项目09", "C10", "NAR-01", "noIndicator"],
      ["项目09", "B11", "STR-08", "cost"],
      ["项目09", "D14", "GQL-12", "percent"],
      ["项目09", "E15", "WGT-06", "heavy"],
      ["项目09", "H16", "ARI-01", "truncated"],
      ["项目09", "F17", "GQL-03", "repeated"],
      ["项目09", "H17", "ARI-01", "truncated"],
      ["项目09", "N17", "DEV-03", "targetNotMentioned"],
      ["项目10", "C10", "NAR-01", "noIndicator"],
      ["项目10", "I10", "NAR-07", "notReported"],
      ["项目10", "F12", "GQL-02", "lower"],
      ["项目10", "F14", "GQL-02", "lower"],
      ["项目10", "N15", "DEV-02", "noMeasure"],
      ["项目10", "N15", "DEV-05", "otherNumber"],
      ["项目10", "F16", "GQL-02", "lower"],
      ["项目10", "N16", "DEV-05", "otherNumber"],
      ["项目10", "F18", "VAL-10", "both"],
      ["项目11", "G6", "FND-03", "cut"],
      ["项目11", "B11", "STR-08", "benefit"],
      ["项目11", "B11", "STR-08", "satisfaction"],
      ["项目11", "E11", "WGT-03", "withCost"],
      ["项目11", "L14", "SCR-03", "risk"],
      ["项目11", "F17", "GQL-02", "lower"],
      ["项目11", "F18", "FND-07", "sameAsFinal"],
      ["项目12", "F13", "GQL-02", "lower"],
      ["项目12", "F15", "GQL-02", "lower"],
      ["项目12", "I15", "SCR-02", "penalised"],
      ["项目12", "N15", "DEV-01", "exceeded"],
      ["项目12", "C16", "STR-06", "otherLevel"],
      ["项目13", "C10", "NAR-06", "edition"],
      ["项目13", "I10", "NAR-07", "notReported"],
      ["项目13", "F13", "GQL-02", "lower"],
      ["项目13", "N13", "DEV-01", "exceeded"],
      ["项目13", "F19", "GQL-02", "lower"],
    ]);
  });
});

describe("the sample to be filled in", () => {
  const sheets = open("空白项目自评表-待填报");
  const plan = planFill(analyse(sheets));
  const filled = analyse(applyEdits(sheets, plan.edits));
  const written = new Map(plan.edits.map(({ cell, after }) => [cell, after.value]));

  test("is filled in as samples/README.md says", () => {
    const [table] = filled.map((one) => one.table);
    const rowOf = (row: number) => table?.indicators.find((one) => one.row === row - 1);
    const rateOf = (row: number) => rowOf(row)?.rate?.amount?.toNumber();
    const scoreOf = (row: number) => rowOf(row)?.score?.amount?.toNumber();
    expect(table?.funds?.total?.rate).toMatchObject({ address: "L6" });
    expect(table?.funds?.total?.rate?.amount?.toNumber()).toBe(96.7);
    expect(table?.funds?.total?.score).toMatchObject({ address: "N6" });
    expect(table?.funds?.total?.score?.amount?.toNumber()).toBe(9.67);
    expect([rateOf(13), scoreOf(13)]).toEqual([103.33, 5.8]);
    expect([rateOf(14), scoreOf(14)]).toEqual([92, 6.4]);
    expect([rateOf(21), scoreOf(21)]).toEqual([105.2, 9.48]);
    for (const { row, score, weight } of table?.indicators ?? []) {
      if (![12, 13, 20].includes(row)) expect(score?.amount).toEqual(weight?.amount);
    }
    expect(table?.total?.score.amount?.toNumber()).toBe(97.35);
  });

  test("gets prompts where reasons are missing, and nothing is left out", () => {
    const prompts = [...written].flatMap(([cell, value]) =>
      String(value).startsWith("【待填写】") ? [cell] : []
    );
    expect(prompts).toEqual(["N13", "N14", "N16", "N21", "N24"]);
    expect(plan.skipped).toEqual([]);
  });

  test("has no finding left but the prompts that wait for a person", () => {
    const left = filled.flatMap(({ table, profile }) =>
      checkTable({ table, profile: profile.profile, around: alone(table) })
    );
    expect(left.map(({ cell, code, fix }) => [cell, code, fix])).toEqual(
      ["N13", "N14", "N16", "N21", "N24"].map((cell) => [cell, "DEV-01", null])
    );
  });
});
