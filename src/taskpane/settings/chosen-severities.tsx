import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isCheckCode } from "../../assistant/report/check-code";
import { checkTitle } from "../../core/texts/finding-text";
import { useLanguage, usePane, useSessionState, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  now: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The checks that count otherwise in this workbook, with the way back. Null when there are none. */
export function ChosenSeverities(): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { severities } = useSessionState();
  const chosen = Object.entries(severities);
  if (chosen.length === 0) return null;
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {text("settings.severities")}
      </Text>
      <Text size={200} className={styles.now}>
        {text("settings.severities.hint")}
      </Text>
      <ul className={styles.list}>
        {chosen.map(([code, severity]) => (
          <li key={code} className={styles.item}>
            <span className={styles.words}>
              <Text>{isCheckCode(code) ? checkTitle(code, language) : code}</Text>
              <Text size={200} className={styles.now}>
                {isSeverity(severity) ? text(`settings.severities.${severity}`) : severity}
              </Text>
            </span>
            <Button size="small" onClick={() => void pane.chooseSeverity(code, null)}>
              {text("action.restore")}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function isSeverity(word: string): word is "error" | "warning" | "info" | "off" {
  return ["error", "warning", "info", "off"].includes(word);
}
