import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { copyText, downloadText } from "../shared/hand-over";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { "& textarea": { fontFamily: tokens.fontFamilyMonospace } },
});

interface ExportProfileProps {
  readonly id: string;
  readonly name: string;
  /** The profile as JSON. */
  readonly content: string;
}

/** Hands a profile over as a file, and as text where a host opens no download. */
export function ExportProfile({ id, name, content }: ExportProfileProps): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.hint}>
        {text("export.hint")}
      </Text>
      <div className={styles.actions}>
        <Button size="small" onClick={() => downloadText(`${id}.json`, content)}>
          {text("export.download")}
        </Button>
        <Button size="small" onClick={() => void copyText(content).then(setCopied)}>
          {text("export.copy")}
        </Button>
      </div>
      <Text role="status" size={200} className={styles.hint}>
        {copied === null ? "" : text(copied ? "export.copied" : "export.notCopied")}
      </Text>
      <Field size="small" label={text("export.text", { name })}>
        <Textarea
          className={styles.text}
          size="small"
          rows={6}
          resize="vertical"
          readOnly
          value={content}
          onFocus={({ target }) => target.select()}
        />
      </Field>
    </div>
  );
}
