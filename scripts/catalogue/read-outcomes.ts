import ts from "typescript";
import type { MessageKey } from "../../src/core/texts/zh-CN";
import { zhCN } from "../../src/core/texts/zh-CN";

/** What the code of a check says about one of its situations, beyond meta and texts. */
export interface Outcome {
  /** Labels of the fixes it can offer; empty when it offers none. */
  readonly fixLabels: readonly MessageKey[];
  /** True when the severity may differ from the check's own. */
  readonly ownSeverity: boolean;
}

interface Yielded extends Outcome {
  /** Null when the code computes the situation; it then stands for all that no other yield names. */
  readonly situations: readonly string[] | null;
}

const NONE: Outcome = { fixLabels: [], ownSeverity: false };

/**
 * Reads from a check's source which of its situations come with a fix or a severity of their own.
 * @param code the TypeScript source of a src/core/checks file
 */
export function readOutcomes(code: string): (situation: string) => Outcome {
  const source = ts.createSourceFile("check.ts", code, ts.ScriptTarget.Latest, true);
  const yields: Yielded[] = [];
  visit(source, (node) => {
    if (ts.isYieldExpression(node) && node.expression) yields.push(readYield(node.expression));
  });
  return (situation) => {
    const named = yields.filter((one) => one.situations?.includes(situation));
    const matching = named.length > 0 ? named : yields.filter((one) => one.situations === null);
    return matching.reduce<Outcome>(
      (all, one) => ({
        fixLabels: [...new Set([...all.fixLabels, ...one.fixLabels])],
        ownSeverity: all.ownSeverity || one.ownSeverity,
      }),
      NONE
    );
  };
}

function readYield(problem: ts.Expression): Yielded {
  const situation = findProperty(problem, "situation");
  const fix = findProperty(problem, "fix");
  return {
    situations: situation ? literalsOf(situation) : null,
    fixLabels: fix ? textsIn(fix).filter(isFixLabel) : [],
    ownSeverity: findProperty(problem, "severity") !== null,
  };
}

/** The node of a property, also inside a spread: `...(prompt ? { fix } : {})`. */
function findProperty(root: ts.Node, name: string): ts.Node | null {
  let found: ts.Node | null = null;
  visit(root, (node) => {
    const named = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    if (named && node.name.getText() === name) found ??= node;
  });
  return found;
}

/** The names that a property can hold when each branch is a literal; null when one is computed. */
function literalsOf(property: ts.Node): string[] | null {
  if (!ts.isPropertyAssignment(property)) return null;
  const branches = branchesOf(property.initializer);
  const literals = branches.filter(ts.isStringLiteral);
  return literals.length === branches.length ? literals.map(({ text }) => text) : null;
}

function branchesOf(value: ts.Expression): ts.Expression[] {
  return ts.isConditionalExpression(value)
    ? [...branchesOf(value.whenTrue), ...branchesOf(value.whenFalse)]
    : [value];
}

function textsIn(root: ts.Node): string[] {
  const texts: string[] = [];
  visit(root, (node) => {
    if (ts.isStringLiteral(node)) texts.push(node.text);
  });
  return texts;
}

function isFixLabel(text: string): text is MessageKey {
  return text.startsWith("fix.") && text in zhCN.messages;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => {
    visit(child, look);
  });
}
