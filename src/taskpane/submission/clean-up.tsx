import { Button, Checkbox, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { FinalisePlan } from "../../assistant/finalise";
import { usePane, usePaneState, useText } from "../pane/pane-context";
import { useSectionStyles } from "./section-style";

/** 整理本工作簿: what of ours stands in the workbook goes, shown cell by cell before it does. */
export function CleanUp({ own }: { readonly own: FinalisePlan }): ReactElement {
  const styles = useSectionStyles();
  const text = useText();
  const pane = usePane();
  const { busy } = usePaneState();
  const [settings, setSettings] = useState(false);
  const { edits, reports } = own;
  const hasCells = edits.length > 0;
  const start = (): void => {
    if (hasCells) pane.begin({ kind: "clean", settings });
    else void pane.clean([], settings);
  };
  const isIdle = !hasCells && reports.length === 0 && !settings;
  return (
    <section className={styles.section} aria-labelledby="clean-up">
      <Text as="h3" id="clean-up" weight="semibold" className={styles.heading}>
        {text("clean.title")}
      </Text>
      <Text size={200} className={styles.hint}>
        {text(isIdle ? "clean.nothing" : "clean.hint", { cells: edits.length })}
      </Text>
      {pane.capabilities.settings && (
        <Checkbox
          className={styles.checkbox}
          label={text("clean.settings")}
          checked={settings}
          onChange={(_event, { checked }) => setSettings(checked === true)}
        />
      )}
      {settings && (
        <Text size={200} className={styles.hint}>
          {text("clean.settings.hint")}
        </Text>
      )}
      <Button disabledFocusable={isIdle || busy !== null} onClick={isIdle ? undefined : start}>
        {text("clean.start")}
      </Button>
    </section>
  );
}
