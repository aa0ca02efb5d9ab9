import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScoringProfile } from "../../core/scoring/profile";
import { ALL_PROFILES } from "../../core/scoring/profiles/all-profiles";
import { usePane, useSessionState } from "../pane/pane-context";
import { TaskFrame } from "../shared/task-frame";
import { editCopy, type EditedProfile, editOwn } from "./draft";
import { ImportProfile } from "./import-profile";
import { ProfileCard } from "./profile-card";
import { UnreadableProfileCard } from "./unreadable-profile";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXL,
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  news: { color: tokens.colorStatusSuccessForeground1 },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    paddingBottom: tokens.spacingVerticalM,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface ProfileListProps {
  /** Id of the profile that is open at first. */
  readonly shown: string | null;
  /** What was done last. */
  readonly news: string;
  readonly onNews: (news: string) => void;
  readonly onEdit: (profile: EditedProfile) => void;
}

/** Every profile there is: a person's own first, since these can be changed. */
export function ProfileList({ shown, news, onNews, onEdit }: ProfileListProps): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const { capabilities } = usePane();
  const { ownProfiles, isReadOnly } = useSessionState();
  const { profiles: own, unreadable } = ownProfiles;

  const card = (profile: ScoringProfile, isOwn: boolean): ReactElement => (
    <li key={profile.id}>
      <ProfileCard
        profile={profile}
        isOwn={isOwn}
        open={profile.id === shown}
        onEdit={() => onEdit(editOwn(profile))}
        onCopy={() => onEdit(editCopy(profile, text("copy.name", { name: profile.name })))}
        onNews={onNews}
      />
    </li>
  );

  return (
    <TaskFrame title={text("title")}>
      <div className={styles.section}>
        <Text className={styles.hint}>{text("intro")}</Text>
        {news !== "" && <Text className={styles.news}>{news}</Text>}
        {!capabilities.settings && <Text className={styles.warning}>{text("noSettings")}</Text>}
        {isReadOnly && <Text className={styles.warning}>{text("readOnly")}</Text>}
      </div>
      <section className={styles.section} aria-label={text("own")}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("own")}
        </Text>
        {own.length === 0 ? (
          <Text className={styles.hint}>{text("own.none")}</Text>
        ) : (
          <ul className={styles.list}>{own.map((profile) => card(profile, true))}</ul>
        )}
        <ImportProfile own={own} onNews={onNews} />
      </section>
      {unreadable.length > 0 && (
        <section className={styles.section} aria-label={text("unreadable")}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {text("unreadable")}
          </Text>
          {unreadable.map((profile, at) => (
            <UnreadableProfileCard
              key={profile.text}
              profile={profile}
              name={text("unreadable.name", { number: at + 1 })}
              onNews={onNews}
            />
          ))}
        </section>
      )}
      <section className={styles.section} aria-label={text("builtIn")}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("builtIn")}
        </Text>
        <ul className={styles.list}>{ALL_PROFILES.map((profile) => card(profile, false))}</ul>
      </section>
    </TaskFrame>
  );
}
