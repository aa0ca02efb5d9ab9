import { Button, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { TemplateList } from "../recognition/template-list";
import { ChosenSeverities } from "./chosen-severities";
import { TaskFrame } from "../shared/task-frame";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXL,
  },
  switch: {
    justifyContent: "space-between",
    "& label": { paddingInlineStart: 0 },
    "& > div": { marginInlineEnd: 0 },
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  keys: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} 0`,
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th": { paddingInlineEnd: tokens.spacingHorizontalL, whiteSpace: "nowrap" },
    "& td": { color: tokens.colorNeutralForeground2 },
  },
});

const KEYS = ["next", "previous", "move", "leave"] as const;
const LIMITS = ["select", "watch", "marks", "customFunctions", "settings"] as const;

/** ⚙: marks in the sheet, the keys, and what this host cannot do. */
export function Settings(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { marks } = usePaneState();
  const { severities } = useSessionState();
  const { capabilities } = pane;
  const missing = LIMITS.filter((ability) => !capabilities[ability]);
  return (
    <TaskFrame title={text("action.settings")}>
      {capabilities.marks && (
        <div className={styles.section}>
          <Switch
            className={styles.switch}
            labelPosition="before"
            label={text("settings.marks")}
            checked={marks}
            onChange={(_event, { checked }) => pane.setMarks(checked)}
          />
          <Text size={200} className={styles.hint}>
            {text("settings.marks.hint")}
          </Text>
        </div>
      )}
      {Object.keys(severities).length > 0 && (
        <div className={styles.section}>
          <ChosenSeverities />
        </div>
      )}
      <div className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("settings.profiles")}
        </Text>
        <Text size={200} className={styles.hint}>
          {text("settings.profiles.text")}
        </Text>
        <div>
          <Button size="small" onClick={() => pane.begin({ kind: "profiles", open: null })}>
            {text("settings.profiles.open")}
          </Button>
        </div>
      </div>
      <div className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("settings.keys")}
        </Text>
        <table className={styles.keys}>
          <tbody>
            {KEYS.map((key) => (
              <tr key={key}>
                <th scope="row">{text(`key.${key}`)}</th>
                <td>{text(`key.${key}.does`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <div className={styles.section}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {text("host.limits")}
          </Text>
          {missing.map((ability) => (
            <Text key={ability} size={200} className={styles.hint}>
              {text(`host.no.${ability}`)}
            </Text>
          ))}
        </div>
      )}
      <div className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("template.list")}
        </Text>
        <TemplateList />
      </div>
      <div className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("settings.privacy")}
        </Text>
        <Text size={200} className={styles.hint}>
          {text("settings.privacy.text")}
        </Text>
      </div>
    </TaskFrame>
  );
}
