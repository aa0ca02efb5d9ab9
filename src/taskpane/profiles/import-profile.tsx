import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import { type ParsedProfile, parseProfile } from "../../core/scoring/parse-profile";
import type { ScoringProfile } from "../../core/scoring/profile";
import type { Message } from "../../core/texts/message";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane } from "../pane/pane-context";
import { hiddenStyle } from "../shared/hidden-style";
import { Question } from "./question";
import { useProfileText } from "./use-profile-text";

/** A profile has a few kilobytes. */
const LARGEST_FILE = 1_000_000;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hidden: hiddenStyle,
  problems: {
    color: tokens.colorStatusDangerForeground3,
    overflowWrap: "anywhere",
    "& ul": { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  },
});

type Outcome =
  | { readonly kind: "problems"; readonly file: string; readonly problems: readonly Message[] }
  | { readonly kind: "too-large"; readonly file: string }
  | { readonly kind: "replace"; readonly content: string; readonly old: ScoringProfile };

interface ImportProfileProps {
  readonly own: readonly ScoringProfile[];
  readonly onNews: (news: string) => void;
}

/** Takes a profile from a .json file; one that is there already is replaced only after asking. */
export function ImportProfile({ own, onNews }: ImportProfileProps): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const report = (file: string, parsed: ParsedProfile | undefined): void => {
    if (parsed?.kind === "problems") setOutcome({ ...parsed, file });
    else setOutcome(null);
    if (parsed?.kind === "profile") onNews(text("saved", { name: parsed.profile.name }));
  };

  const take = async (file: File): Promise<void> => {
    onNews("");
    if (file.size > LARGEST_FILE) {
      setOutcome({ kind: "too-large", file: file.name });
      return;
    }
    const content = await file.text();
    const parsed = parseProfile(content);
    const old =
      parsed.kind === "profile" ? own.find(({ id }) => id === parsed.profile.id) : undefined;
    if (old) setOutcome({ kind: "replace", content, old });
    else report(file.name, parsed.kind === "problems" ? parsed : await pane.saveProfile(content));
  };

  return (
    <div className={styles.root}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        aria-label={text("import.label")}
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void take(file);
        }}
      />
      <div>
        <Button size="small" onClick={() => input.current?.click()}>
          {text("import")}
        </Button>
      </div>
      {outcome?.kind === "too-large" && (
        <Text role="alert" className={styles.problems}>
          {text("import.tooLarge", { file: outcome.file })}
        </Text>
      )}
      {outcome?.kind === "problems" && (
        <div role="alert" className={styles.problems}>
          {text("import.problems", { file: outcome.file, count: outcome.problems.length })}
          <ul>
            {outcome.problems.map((problem) => (
              <li key={say(problem, language)}>{say(problem, language)}</li>
            ))}
          </ul>
        </div>
      )}
      {outcome?.kind === "replace" && (
        <Question
          answer={text("replace")}
          onAnswer={() =>
            void pane.saveProfile(outcome.content).then((parsed) => report("", parsed))
          }
          cancel={text("cancel")}
          onCancel={() => setOutcome(null)}
        >
          {text("import.replace", { id: outcome.old.id, name: outcome.old.name[language] })}
        </Question>
      )}
    </div>
  );
}
