import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeFinding } from "../../core/texts/finding-text";
import { useLanguage, usePane, useSessionState, useText } from "../pane/pane-context";
import { Disclosure } from "../shared/disclosure";
import { SeverityMark } from "../shared/severity-mark";
import { findingKey } from "./finding-key";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  top: {
    display: "flex",
    justifyContent: "space-between",
    width: "100%",
    gap: tokens.spacingHorizontalS,
  },
  place: {
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    textAlign: "end",
  },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The findings that were set aside, with their reasons and the way back. */
export function IgnoredList(): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { ignored } = useSessionState();
  if (ignored.length === 0) return null;
  return (
    <Disclosure label={text("ignored.title", { count: ignored.length })}>
      <ul className={styles.list}>
        {ignored.map(({ finding, reason }) => (
          <li key={findingKey(finding)} className={styles.item}>
            <span className={styles.top}>
              <SeverityMark severity={finding.severity} />
              <Text size={200} className={styles.place}>
                {`${finding.sheet} ${finding.cell}`}
              </Text>
            </span>
            <Text>{describeFinding(finding, language).what}</Text>
            <Text size={200} className={styles.reason}>
              {text("ignored.reason", { reason })}
            </Text>
            <Button size="small" onClick={() => void pane.restore(finding)}>
              {text("action.restore")}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
