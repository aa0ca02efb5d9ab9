import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePane, useSessionState, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  name: { overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The templates kept on this computer, each with a way to remove it. */
export function TemplateList(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { templates = [] } = useSessionState().recognition;
  if (templates.length === 0) {
    return (
      <Text size={200} className={styles.hint}>
        {text("template.none")}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {templates.map(({ name }) => (
        <li key={name} className={styles.item}>
          <Text size={200} className={styles.name}>
            {name}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<Delete16Regular />}
            aria-label={text("template.remove", { name })}
            onClick={() => void pane.removeTemplate(name)}
          />
        </li>
      ))}
    </ul>
  );
}
