import { readFile } from "node:fs/promises";
import { isRecognitionTemplate } from "../assistant/recognition-settings";
import type { RecognitionTemplate } from "../core/recognition/correction";
import { say } from "../core/texts/texts";
import { explain, FileError } from "./files";

export interface TemplateOptions {
  /** Files of templates, each one template or a list of them, as the pane exports them. */
  readonly template?: readonly string[];
}

/** Reads the templates. Throws FileError for a file that cannot be read or is no template. */
export async function wantedTemplates({
  template = [],
}: TemplateOptions): Promise<readonly RecognitionTemplate[]> {
  const lists = await Promise.all(template.map(readTemplates));
  return lists.flat();
}

async function readTemplates(file: string): Promise<readonly RecognitionTemplate[]> {
  const read = parse(await readText(file));
  const list: readonly unknown[] = Array.isArray(read) ? read : [read];
  if (list.length > 0 && list.every(isRecognitionTemplate)) return list;
  throw new FileError(say({ key: "error.template-file", data: { file } }));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new FileError(`${file}：${explain(error)}`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
