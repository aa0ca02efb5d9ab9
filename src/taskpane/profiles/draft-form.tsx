import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FORMULA_NAMES } from "../../core/scoring/parse-formula";
import type { FormulaName, ScoringProfile } from "../../core/scoring/profile";
import { say } from "../../core/texts/texts";
import { useLanguage } from "../pane/pane-context";
import { newFormula, type ProfileDraft, RULES } from "./draft";
import { TextField } from "./draft-field";
import { type FieldProblems, problemAt } from "./field-problems";
import { FormulaFields } from "./formula-fields";
import { StyleFields } from "./style-fields";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

/** There is a rate and no target beside it. */
const EXECUTION_FORMULAS: readonly FormulaName[] = [
  "capped-ratio",
  "threshold-ratio",
  "all-or-nothing",
  "bands",
];

interface DraftFormProps {
  readonly draft: ProfileDraft;
  readonly problems: FieldProblems;
  /** The person tried to save: empty fields are told as well. */
  readonly isChecked: boolean;
  /** The draft as understood; null while it has mistakes. */
  readonly profile: ScoringProfile | null;
  readonly onChange: (draft: ProfileDraft) => void;
}

/** Every field of a profile. A mistake is told at its field: at once where something was typed. */
export function DraftForm(props: DraftFormProps): ReactElement {
  const { draft, problems, isChecked, profile, onChange } = props;
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const change = (changed: Partial<ProfileDraft>): void => onChange({ ...draft, ...changed });
  const problemOf = (place: string): string | null => problems.get(place) ?? null;
  const told = (value: string, ...places: readonly string[]): string | null =>
    isChecked || value.trim() !== "" ? problemAt(problems, ...places) : null;
  const executionFormulas = EXECUTION_FORMULAS.includes(draft.execution.formula)
    ? EXECUTION_FORMULAS
    : [...EXECUTION_FORMULAS, draft.execution.formula];
  const named = RULES.some((rule) => draft.rules[rule] !== null);
  return (
    <>
      <div className={styles.section}>
        <TextField
          label={text("field.name")}
          value={draft.name}
          problem={told(draft.name, "name", "name.zh-CN")}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={text("field.englishName")}
          value={draft.englishName}
          problem={told(draft.englishName, "name.en-US")}
          onChange={(englishName) => change({ englishName })}
        />
        <TextField
          label={text("field.id")}
          hint={text("field.id.hint")}
          value={draft.id}
          problem={told(draft.id, "id")}
          onChange={(id) => change({ id })}
        />
        <TextField
          isLong
          label={text("field.source")}
          hint={text("field.source.hint")}
          value={draft.source}
          problem={told(draft.source, "source")}
          onChange={(source) => change({ source })}
        />
      </div>
      <section className={styles.section} aria-label={text("section.scores")}>
        <Text as="h3" weight="semibold" size={400} className={styles.heading}>
          {text("section.scores")}
        </Text>
        {RULES.map((rule) => (
          <FormulaFields
            key={rule}
            title={say({ key: `rule.${rule}`, data: {} }, language)}
            formula={draft.rules[rule]}
            formulas={FORMULA_NAMES}
            start={newFormula(rule)}
            place={`rules.${rule}`}
            problemOf={problemOf}
            understood={profile?.rules[rule] ?? null}
            onChange={(formula) => change({ rules: { ...draft.rules, [rule]: formula } })}
          />
        ))}
        <FormulaFields
          title={say({ key: named ? "rule.others" : "rule.all", data: {} }, language)}
          formula={draft.fallback}
          formulas={FORMULA_NAMES}
          place="fallback"
          problemOf={problemOf}
          understood={profile?.fallback ?? null}
          onChange={(fallback) => fallback && change({ fallback })}
        />
      </section>
      <section className={styles.section} aria-label={text("section.execution")}>
        <FormulaFields
          title={text("section.execution")}
          formula={draft.execution}
          formulas={executionFormulas}
          place="execution"
          problemOf={problemOf}
          understood={profile?.execution ?? null}
          onChange={(execution) => execution && change({ execution })}
        />
        <TextField
          label={text("field.weights")}
          hint={text("field.weights.hint")}
          value={draft.executionWeights}
          problem={told(draft.executionWeights, "executionWeights")}
          onChange={(executionWeights) => change({ executionWeights })}
        />
      </section>
      <StyleFields draft={draft} problemOf={problemOf} onChange={change} />
    </>
  );
}
