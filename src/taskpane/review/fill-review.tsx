import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons";
import { type ReactElement, useMemo, useState } from "react";
import type { AnalysedTable } from "../../assistant/analyse";
import { isFillable } from "../../core/filling/fill-table";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, useSessionState, useText } from "../pane/pane-context";
import { Disclosure } from "../shared/disclosure";
import { EmptyState } from "../shared/empty-state";
import type { PaneTextKey } from "../texts/zh-CN";
import { EditReview } from "./edit-review";
import { fillChoices, NO_DECISIONS, togetherWith } from "./fill-choices";
import type { ReviewItem, ReviewSection } from "./review-item";
import { SkippedCells } from "./skipped-cells";

const useStyles = makeStyles({
  options: { paddingTop: tokens.spacingVerticalL, marginInlineStart: "-8px" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, paddingLeft: "32px" },
  skipped: { paddingTop: tokens.spacingVerticalL },
});

/** 全部填报: what can be calculated, shown before it is written. */
export function FillReview({ only }: { readonly only: ReadonlySet<string> | null }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { tables } = useSessionState();
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const { groups, skipped } = useMemo(
    () => fillChoices(pane.session, decisions, only),
    // The session's tables are what the choices are made from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [pane, decisions, only, tables]
  );

  const decide = (section: ReviewSection, keys: readonly string[], ticked: boolean): void => {
    const kind = section.kind === "blank" ? "left" : "replaced";
    const changed = new Set(decisions[kind]);
    for (const key of keys) {
      if (ticked === (kind === "replaced")) changed.add(key);
      else changed.delete(key);
    }
    setDecisions({ ...decisions, [kind]: changed });
  };
  const onTick = (item: ReviewItem, section: ReviewSection, ticked: boolean): void => {
    const keys = section.kind === "blank" ? [item.key] : togetherWith(item.edit, section.items);
    decide(section, keys, ticked);
  };

  const blanks = groups
    .flatMap(({ sections }) => sections)
    .reduce((sum, { kind, items }) => sum + (kind === "blank" ? items.length : 0), 0);
  return (
    <EditReview
      title={text("fill.title")}
      intro={text(blanks > 0 ? "fill.intro" : "fill.introFull", { count: blanks })}
      groups={groups}
      empty={
        <EmptyState
          good={skipped.length === 0}
          icon={<CheckmarkCircle32Regular />}
          title={text("fill.nothing")}
          text={text(nothingKey(tables, skipped.length))}
        />
      }
      onTick={onTick}
      onTickAll={(section, ticked) =>
        decide(
          section,
          section.items.map(({ key }) => key),
          ticked
        )
      }
      options={
        pane.capabilities.customFunctions && (
          <div className={styles.options}>
            <Checkbox
              label={text("fill.formulas")}
              checked={decisions.formulas}
              onChange={(_event, { checked }) =>
                setDecisions({ ...decisions, formulas: checked === true })
              }
            />
            {decisions.formulas && (
              <Text size={200} className={styles.hint}>
                {text("fill.formulas.hint")}
              </Text>
            )}
          </div>
        )
      }
      after={
        skipped.length > 0 && (
          <div className={styles.skipped}>
            <Disclosure
              open={groups.length === 0}
              label={text("fill.skipped", { count: skipped.length })}
            >
              <SkippedCells
                cells={skipped.map(({ sheet, cell, why }) => ({
                  sheet,
                  cell,
                  why: say(why, language),
                }))}
              />
            </Disclosure>
          </div>
        )
      }
    />
  );
}

function nothingKey(tables: readonly AnalysedTable[], skipped: number): PaneTextKey {
  if (!tables.some(({ table }) => isFillable(table))) return "fill.nothing.goals";
  return skipped === 0 ? "fill.nothing.text" : "fill.nothing.skipped";
}
