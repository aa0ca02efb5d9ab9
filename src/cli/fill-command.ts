import { planFill } from "../assistant/analyse";
import type { Edit, SkippedEdit } from "../core/edit";
import type { SkippedCell } from "../core/filling/fill-table";
import { say } from "../core/texts/texts";
import { analyseFile } from "./analyse-file";
import { explain, openFile, writeWhole } from "./files";
import { editJson, skippedCellJson, skippedEditJson } from "./json-shapes";
import { type OutputOptions, outputPath } from "./output-path";
import { type TemplateOptions, wantedTemplates } from "./template-option";
import { type ProfileOptions, type WantedProfile, wantedProfile } from "./profile-option";

export interface FillCommandOptions extends ProfileOptions, OutputOptions, TemplateOptions {
  readonly formulas?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

interface Filling {
  readonly out: string | null;
  readonly edits: readonly Edit[];
  readonly planned: readonly SkippedCell[];
  readonly refused: readonly SkippedEdit[];
}

/** `perf-tables fill FILE -o OUT`: 0 done, 2 when a file could not be read or written. */
export async function fillCommand(file: string, options: FillCommandOptions): Promise<number> {
  const wanted = await wantedProfile(options);
  try {
    const out = await outputPath(file, options);
    const filling = await fill(file, out, options, wanted);
    if (options.json) {
      const skipped = [
        ...filling.planned.map(skippedCellJson),
        ...filling.refused.map(skippedEditJson),
      ];
      const output = [{ file, out: filling.out, edits: filling.edits.map(editJson), skipped }];
      process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
    } else {
      process.stdout.write(describe(file, filling));
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${file}：${explain(error)}\n`);
    return 2;
  }
}

async function fill(
  file: string,
  out: string | null,
  options: FillCommandOptions,
  wanted: WantedProfile
): Promise<Filling> {
  const workbook = await openFile(file);
  const tables = await analyseFile(file, workbook, wanted, await wantedTemplates(options));
  const plan = planFill(tables, {
    formulas: options.formulas ?? false,
    ...(options.overwrite ? { overwrite: "all" as const } : {}),
  });
  if (out === null) return { out, edits: plan.edits, planned: plan.skipped, refused: [] };
  const result = await workbook.write(plan.edits);
  await writeWhole(out, workbook.toBytes());
  return { out, edits: result.written, planned: plan.skipped, refused: result.skipped };
}

function describe(file: string, { out, edits, planned, refused }: Filling): string {
  const head = out === null ? `${file}：试运行，没有写入文件\n` : `${file} → ${out}\n`;
  const lines = edits.map(
    ({ sheet, cell, before, after, reason }) =>
      `  ${sheet}!${cell}  ${show(before.formula ?? before.value)} → ${show(after.formula ?? after.value)}  ${say(reason)}\n`
  );
  const left = [
    ...planned.map(({ sheet, cell, why }) => `  ${sheet}!${cell}  ${say(why)}\n`),
    ...refused.map(
      ({ edit, why }) => `  ${edit.sheet}!${edit.cell}  ${say({ key: `skip.${why}`, data: {} })}\n`
    ),
  ];
  const written = `填报${edits.length}处：\n${lines.join("")}`;
  return head + written + (left.length > 0 ? `未填${left.length}处：\n${left.join("")}` : "");
}

function show(value: string | number | boolean | null): string {
  return value === null || value === "" ? "（空）" : String(value);
}
