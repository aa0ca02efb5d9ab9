import type { ManifestProject, Rule, RuleFault } from "./rule";
import { COMMAND_RULES } from "./rules/commands";
import { FILE_RULES } from "./rules/files";
import { LANGUAGE_RULES } from "./rules/languages";
import { RESOURCE_RULES } from "./rules/resources";
import { RUNTIME_RULES } from "./rules/runtime";
import { STRUCTURE_RULES } from "./rules/structure";
import { VALUE_RULES } from "./rules/values";
import { XmlError, parseXml } from "./xml-tree";

export const ALL_RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...VALUE_RULES,
  ...RESOURCE_RULES,
  ...FILE_RULES,
  ...RUNTIME_RULES,
  ...COMMAND_RULES,
  ...LANGUAGE_RULES,
];

/** The rule of a document that cannot be read at all; no other rule runs then. */
export const WELL_FORMED = "well-formed";

/** Holds a manifest against every rule, without Internet. Faults come in the order of their lines. */
export function checkManifest(xml: string, project: Omit<ManifestProject, "root">): RuleFault[] {
  try {
    const whole: ManifestProject = { ...project, root: parseXml(xml) };
    return ALL_RULES.flatMap(({ id, check }) =>
      [...check(whole)].map((fault) => ({ ...fault, rule: id }))
    ).sort((first, second) => first.line - second.line);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const message = `不是格式正确的 XML，请先改正：${error.message}`;
    return [{ rule: WELL_FORMED, line: error.line, message }];
  }
}
