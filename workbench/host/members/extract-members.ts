import ts from "typescript";
import { type MemberInfo, type MemberTable, type SetNeed } from "./member-table";

/**
 * Reads the classes of the Excel namespace from the declarations of @types/office-js (MIT).
 * Of several overloads the least demanding one counts.
 */
export function extractMembers(declarations: string): MemberTable {
  const start = declarations.indexOf("declare namespace Excel {");
  const text = declarations.slice(start);
  const file = ts.createSourceFile("excel.d.ts", text, ts.ScriptTarget.ES2022, true);
  const namespace = file.statements.find(isExcelNamespace);
  if (!namespace?.body || !ts.isModuleBlock(namespace.body)) {
    throw new Error("@types/office-js: the Excel namespace was not found");
  }
  const classes = namespace.body.statements.filter(ts.isClassDeclaration);
  const names = new Set(classes.map((each) => each.name?.text ?? ""));
  return Object.fromEntries(classes.map((each) => [each.name?.text ?? "", membersOf(each, names)]));
}

function isExcelNamespace(node: ts.Statement): node is ts.ModuleDeclaration {
  return ts.isModuleDeclaration(node) && node.name.text === "Excel";
}

function membersOf(
  declaration: ts.ClassDeclaration,
  classNames: ReadonlySet<string>
): Record<string, MemberInfo> {
  const classNeed = needOf(declaration);
  const found: Record<string, MemberInfo> = {};
  for (const member of declaration.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
    if (!name) continue;
    const need = needOf(member) ?? classNeed;
    const known = found[name];
    if (known && !isLess(need, known.need)) continue;
    found[name] = { kind: kindOf(member, classNames), need };
  }
  return found;
}

function kindOf(member: ts.ClassElement, classNames: ReadonlySet<string>): MemberInfo["kind"] {
  if (ts.isMethodDeclaration(member)) return "method";
  const type = ts.isPropertyDeclaration(member) ? member.type?.getText() : undefined;
  return classNames.has((type ?? "").replace(/^Excel\./, "")) ? "object" : "value";
}

/** The first set named in an "[Api set: ExcelApi 1.4 …]" tag. */
function needOf(node: ts.Node): SetNeed | null {
  const ranges = ts.getLeadingCommentRanges(node.getFullText(), 0) ?? [];
  const comment = ranges.map(({ pos, end }) => node.getFullText().slice(pos, end)).join("\n");
  const tag = /\[Api set: ([A-Za-z]+) (\d+\.\d+)/.exec(comment);
  return tag?.[1] && tag[2] ? [tag[1], tag[2]] : null;
}

function isLess(left: SetNeed | null, right: SetNeed | null): boolean {
  if (!left || !right) return left === null && right !== null;
  return left[0] === right[0] && Number(left[1].slice(2)) < Number(right[1].slice(2));
}
