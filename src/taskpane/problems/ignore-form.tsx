import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Finding } from "../../core/finding";
import { usePane, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding is set aside: the reason stays with the workbook. */
export function IgnoreForm({ finding, onClose }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const [reason, setReason] = useState("");
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") {
      setAsking(true);
      input.current?.focus();
      return;
    }
    void pane.ignore(finding, reason.trim());
  };

  return (
    <form
      className={styles.root}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field
        size="small"
        label={text("ignore.why")}
        hint={text("ignore.hint")}
        {...(isAsking && reason.trim() === ""
          ? { validationState: "error", validationMessage: text("ignore.needed") }
          : {})}
      >
        <Input
          ref={input}
          value={reason}
          placeholder={text("ignore.example")}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit">
          {text("ignore.confirm")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
