import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { UnreadableProfile } from "../../assistant/own-profiles";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane } from "../pane/pane-context";
import { ExportProfile } from "./export-profile";
import { type Asked, HandOverButtons } from "./hand-over-buttons";
import { Question } from "./question";
import { useProfileText } from "./use-profile-text";

const FILE = "profile";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UnreadableProfileCardProps {
  readonly profile: UnreadableProfile;
  readonly name: string;
  readonly onNews: (news: string) => void;
}

/** A stored profile that cannot be read: why, and the ways to save or delete it. */
export function UnreadableProfileCard(props: UnreadableProfileCardProps): ReactElement {
  const { profile, name, onNews } = props;
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const pane = usePane();
  const [asked, setAsked] = useState<Asked>(null);
  const remove = async (): Promise<void> => {
    if (await pane.removeUnreadableProfile(profile.text)) onNews(text("removed", { name }));
  };
  return (
    <article className={styles.root} aria-label={name}>
      <Text>{text("unreadable.text")}</Text>
      <ul className={styles.problems}>
        {profile.problems.map((problem) => (
          <li key={say(problem, language)}>{say(problem, language)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <HandOverButtons name={name} asked={asked} onAsk={setAsked} canRemove />
      </div>
      {asked === "export" && <ExportProfile id={FILE} name={name} content={profile.text} />}
      {asked === "remove" && (
        <Question
          answer={text("remove")}
          onAnswer={() => void remove()}
          cancel={text("cancel")}
          onCancel={() => setAsked(null)}
        >
          {text("remove.unused", { name })}
        </Question>
      )}
    </article>
  );
}
