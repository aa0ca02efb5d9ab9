import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProfileDraft } from "./draft";
import { ChoiceField, TextField } from "./draft-field";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  switch: { marginInlineStart: "-8px" },
});

interface StyleFieldsProps {
  readonly draft: ProfileDraft;
  readonly problemOf: (place: string) => string | null;
  readonly onChange: (changed: Partial<ProfileDraft>) => void;
}

/** How scores and totals are written, and what has to be explained. */
export function StyleFields({ draft, problemOf, onChange }: StyleFieldsProps): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  return (
    <section className={styles.section} aria-label={text("section.form")}>
      <Text as="h3" weight="semibold" size={400} className={styles.heading}>
        {text("section.form")}
      </Text>
      <ChoiceField
        label={text("field.explains")}
        value={draft.explains}
        choices={[
          ["shortfall", text("explains.shortfall")],
          ["any-deviation", text("explains.any-deviation")],
        ]}
        onChange={(explains) => onChange({ explains })}
      />
      <TextField
        isNumber
        label={text("field.scoreDecimals")}
        value={draft.scoreDecimals}
        problem={problemOf("scoreDecimals")}
        onChange={(scoreDecimals) => onChange({ scoreDecimals })}
      />
      <TextField
        isNumber
        label={text("field.projectDecimals")}
        value={draft.projectDecimals}
        problem={problemOf("executionDecimals.project")}
        onChange={(projectDecimals) => onChange({ projectDecimals })}
      />
      <TextField
        isNumber
        label={text("field.departmentDecimals")}
        value={draft.departmentDecimals}
        problem={problemOf("executionDecimals.department")}
        onChange={(departmentDecimals) => onChange({ departmentDecimals })}
      />
      <Switch
        className={styles.switch}
        label={text("field.hasTotal")}
        checked={draft.hasTotal}
        onChange={(_event, { checked }) => onChange({ hasTotal: checked })}
      />
      {draft.hasTotal && (
        <>
          <TextField
            isNumber
            label={text("field.totalDecimals")}
            value={draft.totalDecimals}
            problem={problemOf("total.decimals")}
            onChange={(totalDecimals) => onChange({ totalDecimals })}
          />
          <TextField
            label={text("field.totalSuffix")}
            hint={text("field.totalSuffix.hint")}
            value={draft.totalSuffix}
            problem={problemOf("total.suffix")}
            onChange={(totalSuffix) => onChange({ totalSuffix })}
          />
        </>
      )}
    </section>
  );
}
