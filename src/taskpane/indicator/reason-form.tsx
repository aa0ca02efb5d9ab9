import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, type ReactElement, useState } from "react";
import type { Edit } from "../../core/edit";
import { reasonPrompt } from "../../core/filling/reason-prompt";
import type { ScoringProfile } from "../../core/scoring/profile";
import { scoreIndicator } from "../../core/scoring/score-indicator";
import type { Indicator, IndicatorTable } from "../../core/table/indicator-table";
import { HUNDRED } from "../../core/value/decimal";
import { PROMPT_MARK } from "../../core/vocabulary/prompts";
import { usePane, usePaneState, useText } from "../pane/pane-context";
import { composeReason, type ReasonParts, readReason } from "./compose-reason";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  prompt: { color: tokens.colorNeutralForeground2 },
  preview: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  label: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface ReasonFormProps {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly profile: ScoringProfile;
}

/** Cause and improvement measure of a deviation, put together into the form's one cell. */
export function ReasonForm({ table, indicator, profile }: ReasonFormProps): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { busy } = usePaneState();
  const { reason } = indicator;
  const place = `${table.sheet}!${reason?.address ?? ""}`;
  const [parts, setParts] = useState(
    () => pane.drafts.get(place) ?? readReason(reason?.text ?? "")
  );
  if (!reason) return null;

  const change = (changed: Partial<ReasonParts>): void => {
    const draft = { ...parts, ...changed };
    pane.drafts.set(place, draft);
    setParts(draft);
  };

  const score = scoreIndicator(indicator, profile);
  const { completion } = indicator;
  const rate =
    indicator.rate?.amount ??
    (score.kind === "score" ? score.rate : null) ??
    (completion.kind === "rate" ? completion.percent : null);
  const prompt = reasonPrompt(indicator, profile)?.replace(PROMPT_MARK, "");
  const isMissed = rate?.lt(HUNDRED) ?? false;
  const composed = composeReason(parts);
  // The form's own wording, read and put together again, may differ by a full stop: that is no change.
  const standing = composeReason(readReason(reason.text));
  const isNew = composed !== standing && composed !== reason.text && composed !== "";

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isNew) return;
    const edits: Edit[] = [
      {
        sheet: table.sheet,
        cell: reason.address,
        before: { value: reason.value, formula: reason.formula },
        after: { value: composed, formula: null },
        reason: {
          key: "fix.reason",
          data: {
            title: { "zh-CN": "偏差原因和改进措施", "en-US": "Reason and improvement measure" },
          },
        },
        profile: null,
      },
    ];
    void pane.apply(edits).then((isDone) => {
      if (isDone) pane.drafts.delete(place);
    });
  };

  return (
    <form className={styles.root} onSubmit={submit}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {text("reason.title")}
      </Text>
      <Text className={styles.prompt}>
        {prompt ?? (rate ? text("reason.notNeeded") : text("reason.noRate"))}
      </Text>
      <Field label={text("reason.cause")}>
        <Textarea
          rows={3}
          resize="vertical"
          value={parts.cause}
          onChange={(_event, { value }) => change({ cause: value })}
        />
      </Field>
      <Field label={text(isMissed ? "reason.measure" : "reason.measureOptional")}>
        <Textarea
          rows={2}
          resize="vertical"
          value={parts.measure}
          onChange={(_event, { value }) => change({ measure: value })}
        />
      </Field>
      {isNew && (
        <div className={styles.preview}>
          <Text size={200} className={styles.label}>
            {text("reason.preview", { cell: reason.address })}
          </Text>
          {composed}
        </div>
      )}
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={!isNew || busy !== null || parts.cause.trim() === ""}
        >
          {text("reason.write")}
        </Button>
      </div>
    </form>
  );
}
