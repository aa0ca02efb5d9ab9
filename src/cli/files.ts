import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { say } from "../core/texts/texts";
import type { MessageKey } from "../core/texts/zh-CN";
import { FileWorkbook } from "../workbook/file/file-workbook";
import { WorkbookError } from "../workbook/workbook";

/** A file that could not be read or written, with what to do about it in Chinese. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** Opens an .xlsx file. Throws FileError with a text for a person. */
export async function openFile(path: string): Promise<FileWorkbook> {
  try {
    return new FileWorkbook(new Uint8Array(await readFile(path)));
  } catch (error) {
    throw new FileError(explain(error), { cause: error });
  }
}

/** The failure in Chinese, with what to do. */
export function explain(error: unknown): string {
  if (error instanceof FileError) return error.message;
  if (error instanceof WorkbookError) return say({ key: `error.${error.code}`, data: {} });
  if (systemCode(error) === "ENOENT") return say({ key: "error.file-missing", data: {} });
  const detail = error instanceof Error ? error.message : String(error);
  return say({ key: "error.file-unreadable", data: { detail } });
}

/** True when both paths name the same file, through links too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [left, right] = await Promise.all([stat(one), stat(other)]);
    return left.ino === right.ino && left.dev === right.dev;
  } catch {
    return false;
  }
}

const WRITE_FAILURES: Readonly<Record<string, MessageKey>> = {
  ENOENT: "error.folder-missing",
  ENOTDIR: "error.folder-missing",
  EACCES: "error.no-permission",
  EPERM: "error.no-permission",
  EROFS: "error.no-permission",
  ENOSPC: "error.disk-full",
};

/** Writes a file whole or not at all: to a temporary name beside it, then renamed. Throws FileError. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path));
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const detail = say({
      key: WRITE_FAILURES[String(systemCode(error))] ?? "error.write-failed",
      data: {},
    });
    throw new FileError(say({ key: "error.file-unwritable", data: { file: path, detail } }), {
      cause: error,
    });
  }
}

/** The code of a failed system call, such as "ENOENT". */
function systemCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : null;
}
