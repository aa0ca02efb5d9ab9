import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular, Delete16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { downloadText } from "../shared/hand-over";
import { usePane, useSessionState, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
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
      {templates.map((template) => (
        <li key={template.name} className={styles.item}>
          <Text size={200} className={styles.name}>
            {template.name}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownload16Regular />}
            aria-label={text("template.export", { name: template.name })}
            onClick={() => downloadText(`${template.name}.json`, JSON.stringify(template, null, 2))}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<Delete16Regular />}
            aria-label={text("template.remove", { name: template.name })}
            onClick={() => void pane.removeTemplate(template.name)}
          />
        </li>
      ))}
    </ul>
  );
}
