import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { parseProfile } from "../../core/scoring/parse-profile";
import type { ScoringProfile } from "../../core/scoring/profile";
import { useLanguage, usePane, usePaneState, useSessionState } from "../pane/pane-context";
import { TaskFrame } from "../shared/task-frame";
import { type EditedProfile, previewOf, type ProfileDraft, textOf } from "./draft";
import { DraftForm } from "./draft-form";
import { fieldProblems } from "./field-problems";
import { firstExample } from "./example";
import { ExampleSummary, LiveExample } from "./live-example";
import { Question } from "./question";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  problems: { color: tokens.colorStatusDangerForeground3 },
});

interface ProfileEditorProps {
  readonly edited: EditedProfile;
  /** Keeps what is typed while another task is in front. */
  readonly onChange: (draft: ProfileDraft) => void;
  readonly onLeave: () => void;
  readonly onSaved: (profile: ScoringProfile) => void;
}

/** The form of a profile, with an example that is scored while one types. */
export function ProfileEditor(props: ProfileEditorProps): ReactElement {
  const { edited, onChange, onLeave, onSaved } = props;
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const pane = usePane();
  const { ownProfiles, tables, sheets } = useSessionState();
  const { selected } = usePaneState();
  const [draft, setDraft] = useState(edited.draft);
  const [example, setExample] = useState(() => firstExample(tables, sheets, selected));
  const [isChecked, setChecked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const content = textOf(draft);
  const parsed = useMemo(() => {
    const others = ownProfiles.profiles.filter(({ id }) => id !== edited.stored);
    return parseProfile(content, others);
  }, [content, edited.stored, ownProfiles]);
  const told = useMemo(
    () => fieldProblems(parsed.kind === "problems" ? parsed.problems : [], language),
    [parsed, language]
  );
  const preview = useMemo(() => previewOf(draft), [draft]);
  useEffect(() => {
    if (isChecked) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isChecked]);

  const change = (changed: ProfileDraft): void => {
    setDraft(changed);
    setChecked(false);
    setLeaving(false);
    onChange(changed);
  };
  const save = async (): Promise<void> => {
    if (parsed.kind === "problems") {
      setChecked(true);
      return;
    }
    const saved = await pane.saveProfile(content, edited.stored);
    if (saved?.kind === "profile") onSaved(saved.profile);
  };
  const leave = (): void => {
    if (content === edited.start) onLeave();
    else setLeaving(true);
  };

  return (
    <TaskFrame
      title={text(edited.stored === null ? "form.new" : "form.edit")}
      onBack={leave}
      actions={
        <>
          <Button appearance="primary" onClick={() => void save()}>
            {text("form.save")}
          </Button>
          <ExampleSummary example={example} profile={preview} />
        </>
      }
    >
      <div ref={form} className={styles.root}>
        {isLeaving && (
          <Question
            answer={text("form.discard")}
            onAnswer={onLeave}
            cancel={text("form.stay")}
            onCancel={() => setLeaving(false)}
          >
            {text("form.leave")}
          </Question>
        )}
        {isChecked && told.size > 0 && (
          <Text role="alert" className={styles.problems}>
            {text("form.problems", { count: told.size })}
          </Text>
        )}
        <LiveExample example={example} profile={preview} onChange={setExample} />
        <DraftForm
          draft={draft}
          problems={told}
          isChecked={isChecked}
          profile={preview}
          onChange={change}
        />
      </div>
    </TaskFrame>
  );
}
