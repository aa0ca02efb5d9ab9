import { type CellContent, contentOf, type Edit } from "../edit";
import type { Finding, Fix, Severity } from "../finding";
import type { ScoringProfile } from "../scoring/profile";
import type { Field, IndicatorTable } from "../table/indicator-table";
import type { MessageData } from "../texts/message";
import type { CheckCode, Situation } from "../texts/zh-CN";
import type { TableKind } from "../vocabulary/titles";

/** The tables around one, for checks that compare. */
export interface Surroundings {
  /** All tables of the workbook in its order, the one under check among them. */
  readonly tables: readonly IndicatorTable[];
  /** Tables of files opened beside it: the approved goals of the projects that the workbook evaluates. */
  readonly beside: readonly IndicatorTable[];
}

/** What a check looks at: one table under its scoring profile. */
export interface CheckContext {
  readonly table: IndicatorTable;
  readonly profile: ScoringProfile;
  readonly around: Surroundings;
}

export interface CheckMeta<Code extends CheckCode = CheckCode> {
  readonly code: Code;
  /** Readable and stable, in kebab-case. */
  readonly name: string;
  readonly severity: Severity;
  /** The kinds of table it applies to. */
  readonly kinds: readonly TableKind[];
  /** What motivates the check: a rule, a platform's behaviour or a published defect. */
  readonly source: string;
  /** workbook: it looks at the tables around too, and runs again when one of them changes. */
  readonly reach?: "workbook";
}

/** What a check says, before its code and table are added. */
export interface Problem<Code extends CheckCode> {
  readonly at: Pick<Field, "address">;
  readonly situation: Situation<Code>;
  readonly data: MessageData;
  /** When it differs from the check's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export interface Check {
  readonly meta: CheckMeta;
  readonly run: (context: CheckContext) => Finding[];
}

/** Makes a check of its meta and the function that finds its problems in a table. */
export function defineCheck<Code extends CheckCode>(
  meta: CheckMeta<Code>,
  find: (context: CheckContext) => Iterable<Problem<Code>>
): Check {
  return {
    meta,
    run: (context) => {
      if (!meta.kinds.includes(context.table.kind)) return [];
      const findings: Finding[] = [];
      for (const problem of find(context)) {
        findings.push({
          code: meta.code,
          name: meta.name,
          severity: problem.severity ?? meta.severity,
          table: context.table.id,
          sheet: context.table.sheet,
          cell: problem.at.address,
          situation: problem.situation,
          data: problem.data,
          fix: problem.fix ?? null,
        });
      }
      return findings;
    },
  };
}

/** A fix that replaces the content of one cell. */
export function replaceContent(
  table: IndicatorTable,
  field: Field,
  after: CellContent,
  fix: { readonly label: Fix["label"]; readonly safe: boolean; readonly profile?: string }
): Fix {
  const edit: Edit = {
    sheet: table.sheet,
    cell: field.address,
    before: contentOf(field),
    after,
    reason: fix.label,
    profile: fix.profile ?? null,
  };
  return { label: fix.label, safe: fix.safe, edits: [edit] };
}
