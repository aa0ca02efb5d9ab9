import { analyse } from "../src/assistant/analyse";
import { score } from "../src/functions/perf-functions";
import { readWorkbook } from "../src/workbook/file/read-workbook";
import { best, once, ratio, Report } from "./measure";
import { typeInto } from "./type-into";
import { manyTables, millionCells, stackedTables } from "./workloads";

const report = new Report();

const large = millionCells();
const readLarge = best(() => readWorkbook(large));
report.add("read 1,000,000 cells", readLarge);

const { sheets: largeSheets } = readWorkbook(large);
const analyseLarge = best(() => analyse(largeSheets));
report.add(
  "recognise and check the same",
  analyseLarge,
  `${ratio(analyseLarge, readLarge)} of reading (bound 15%)`
);

const tables = manyTables(200, 20);
const readTables = best(() => readWorkbook(tables));
report.add("read 200 tables × 20 indicators", readTables);

const { sheets } = readWorkbook(tables);
let found = 0;
const analyseFirst = once(() => {
  found = analyse(sheets).length;
});
report.add(`recognise and check ${found} tables, the first time`, analyseFirst);
const analyseTables = best(() => analyse(sheets));
report.add(
  "the same, once warm",
  analyseTables,
  `${ratio(analyseTables, readLarge)} of reading 1,000,000 cells (bound 15%)`
);

for (const [name, bytes] of [
  ["a sheet each", tables],
  ["one sheet", stackedTables(200, 20)],
] as const) {
  const { sheets: before } = readWorkbook(bytes);
  const previous = { sheets: before, tables: analyse(before) };
  const typed = typeInto(before, previous.tables.at(100)?.table.indicators[5]?.score ?? null);
  report.add(
    `live: one score typed, 200 tables, ${name}`,
    best(() => analyse(typed, { previous })),
    "bound 50 ms"
  );
}

const calls = 100_000;
const scoring = best(() => {
  for (let index = 0; index < calls; index++) {
    score(`>=${100 + (index % 50)}盏`, `=${90 + (index % 60)}盏`, 10, "按照完成比例赋分");
  }
});
report.add(
  "100,000 PERF.SCORE calls",
  scoring,
  `${ratio(scoring, readLarge)} of reading 1,000,000 cells`
);

report.print();
