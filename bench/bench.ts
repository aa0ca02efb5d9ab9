import { analyse } from "../src/assistant/analyse";
import { score } from "../src/functions/perf-functions";
import { readWorkbook } from "../src/workbook/file/read-workbook";
import { manyTables, millionCells } from "./workloads";

const ROUNDS = 3;

/** Best of some rounds, in milliseconds: the others were disturbed. */
function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const lines: string[] = [];

function report(name: string, milliseconds: number, ratio = ""): void {
  lines.push(`${name.padEnd(48)}${milliseconds.toFixed(0).padStart(8)} ms  ${ratio}`);
}

function ratio(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}

const large = millionCells();
const readLarge = best(() => readWorkbook(large));
report("read 1,000,000 cells", readLarge);

const { sheets: largeSheets } = readWorkbook(large);
const analyseLarge = best(() => analyse(largeSheets));
report(
  "recognise and check the same",
  analyseLarge,
  `${ratio(analyseLarge, readLarge)} of reading (bound 15%)`
);

const tables = manyTables(200, 20);
const readTables = best(() => readWorkbook(tables));
report("read 200 tables × 20 indicators", readTables);

const { sheets } = readWorkbook(tables);
const found = analyse(sheets).length;
const analyseTables = best(() => analyse(sheets));
report(
  `recognise and check ${found} tables`,
  analyseTables,
  `${ratio(analyseTables, readLarge)} of reading 1,000,000 cells (bound 15%)`
);

const calls = 100_000;
const scoring = best(() => {
  for (let index = 0; index < calls; index++) {
    score(`>=${100 + (index % 50)}盏`, `=${90 + (index % 60)}盏`, 10, "按照完成比例赋分");
  }
});
report(
  "100,000 PERF.SCORE calls",
  scoring,
  `${ratio(scoring, readLarge)} of reading 1,000,000 cells`
);

process.stdout.write(`${lines.join("\n")}\n`);
