import { CommanderError } from "commander";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explain } from "../../src/cli/files";
import { buildProgram, usageMessage } from "../../src/cli/program";

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, as main does, and returns what it printed. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  const printed = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((chunk) => {
      printed[stream] += String(chunk);
      return true;
    })
  );
  let code = 0;
  try {
    const program = buildProgram((exit) => {
      code = exit;
    });
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    const message = error instanceof CommanderError ? usageMessage(error) : explain(error);
    if (message !== null) {
      printed.stderr += message;
      code = 2;
    }
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return { code, ...printed };
}

export function jsonOf(run: CliRun): unknown {
  return JSON.parse(run.stdout);
}

/** A folder that is gone after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "perf-tables-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const ROOT = join(__dirname, "../..");
export const SAMPLES = {
  wrong: join(ROOT, "samples/项目支出绩效自评表-有错误.xlsx"),
  department: join(ROOT, "samples/部门整体和13个项目自评表.xlsx"),
  blank: join(ROOT, "samples/空白项目自评表-待填报.xlsx"),
} as const;
