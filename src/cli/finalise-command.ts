import { type LeftCell, planFinalise } from "../assistant/finalise";
import { type Gate, gateOf } from "../assistant/gate";
import { decisionsOf, inspect } from "../assistant/inspect";
import { readSettings, removeSettings } from "../assistant/settings";
import type { Edit, SkippedEdit } from "../core/edit";
import { say } from "../core/texts/texts";
import { outputPath, type OutputOptions } from "./output-path";
import { explain, openFile, writeWhole } from "./files";
import { editJson, skippedEditJson } from "./json-shapes";

export interface FinaliseOptions extends OutputOptions {
  readonly keepSettings?: boolean;
  readonly json?: boolean;
}

interface Finalised {
  readonly out: string | null;
  readonly edits: readonly Edit[];
  readonly refused: readonly SkippedEdit[];
  readonly left: readonly LeftCell[];
  readonly marks: number;
  readonly gate: Gate;
}

const EXIT_NOT_READY = 1;
const EXIT_FAILED = 2;

/**
 * `perf-tables finalise FILE -o OUT`: a copy that carries nothing of ours. 0 it can be submitted, 1 it is written but
 * cannot be submitted yet, 2 a file could not be read or written.
 */
export async function finaliseCommand(file: string, options: FinaliseOptions): Promise<number> {
  try {
    const out = await outputPath(file, options);
    const done = await finalise(file, out, options.keepSettings ?? false);
    if (options.json) process.stdout.write(`${JSON.stringify([toJson(file, done)], null, 2)}\n`);
    else process.stdout.write(describe(file, done));
    return done.gate.verdict === "ready" ? 0 : EXIT_NOT_READY;
  } catch (error) {
    process.stderr.write(`${file}：${explain(error)}\n`);
    return EXIT_FAILED;
  }
}

async function finalise(
  file: string,
  out: string | null,
  keepSettings: boolean
): Promise<Finalised> {
  const workbook = await openFile(file);
  const { settings } = await readSettings(workbook);
  await workbook.writeReport(null);
  const { written, skipped } = await workbook.write(planFinalise(await workbook.read()).edits);
  const marks = workbook.removeOwnMarks();
  if (!keepSettings) await removeSettings(workbook);
  const sheets = await workbook.read();
  // What was set aside with a reason stays so for the verdict, though the copy no longer tells of it.
  const gate = gateOf(sheets, inspect(sheets, settings.ignored, decisionsOf(settings)));
  if (out !== null) await writeWhole(out, workbook.toBytes());
  return { out, edits: written, refused: skipped, left: gate.own.left, marks, gate };
}

function toJson(file: string, { out, edits, refused, left, marks, gate }: Finalised): object {
  return {
    file,
    out,
    verdict: gate.verdict,
    mustFix: gate.mustFix,
    edits: edits.map(editJson),
    skipped: refused.map(skippedEditJson),
    left,
    marks,
  };
}

function describe(file: string, { out, edits, refused, left, marks, gate }: Finalised): string {
  const changes = edits.map(({ sheet, cell, reason }) => `  ${sheet}!${cell}  ${say(reason)}\n`);
  const rest = [
    ...left.map(
      ({ sheet, cell, why }) => `  ${sheet}!${cell}  ${say({ key: `left.${why}`, data: {} })}\n`
    ),
    ...refused.map(
      ({ edit, why }) => `  ${edit.sheet}!${edit.cell}  ${say({ key: `skip.${why}`, data: {} })}\n`
    ),
  ];
  return (
    (out === null ? `${file}：试运行，没有写入文件\n` : `${file} → ${out}\n`) +
    `整理${edits.length}处${marks > 0 ? "，去掉了表中的问题标记" : ""}：\n${changes.join("")}` +
    (rest.length > 0 ? `需要您处理${rest.length}处：\n${rest.join("")}` : "") +
    `${verdictLine(gate)}\n`
  );
}

function verdictLine({ verdict, mustFix }: Gate): string {
  if (verdict === "none") return "没有找到绩效表。";
  return verdict === "ready"
    ? "可以提交。"
    : `还不能提交：有${mustFix}处必须修改，可用 perf-tables check 列出。`;
}
