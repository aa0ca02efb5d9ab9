import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type ReactElement, useId, useState } from "react";
import { describeStanding } from "../../core/scoring/describe-profile";
import type { ScoringProfile } from "../../core/scoring/profile";
import { serialiseProfile } from "../../core/scoring/serialise-profile";
import { say } from "../../core/texts/texts";
import { useLanguage, useSessionState } from "../pane/pane-context";
import { PLAIN_BUTTON } from "../shared/plain-button";
import { ExportProfile } from "./export-profile";
import { type Asked, HandOverButtons } from "./hand-over-buttons";
import { ProfileFacts } from "./profile-facts";
import { RemoveProfile } from "./remove-profile";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    ...PLAIN_BUTTON,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  meta: {
    gridColumn: "2",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ProfileCardProps {
  readonly profile: ScoringProfile;
  readonly isOwn: boolean;
  readonly open: boolean;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onNews: (news: string) => void;
}

/** A profile: name and standing; opens to its source, its formulas in words and what can be done with it. */
export function ProfileCard(props: ProfileCardProps): ReactElement {
  const { profile, isOwn, open, onEdit, onCopy, onNews } = props;
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  const [asked, setAsked] = useState<Asked>(null);
  const { tables } = useSessionState();
  const uses = tables.filter((table) => table.profile.profile.id === profile.id).length;
  const name = profile.name[language];
  const meta = [
    profile.id,
    say(describeStanding(profile), language),
    uses > 0 ? text("usedBy", { count: uses }) : null,
  ];
  return (
    <article className={styles.root} aria-label={name}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <span className={styles.name}>{name}</span>
        <span className={styles.meta}>{meta.filter(Boolean).join(" · ")}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          <ProfileFacts profile={profile} />
          <div className={styles.actions}>
            {isOwn && (
              <Button size="small" aria-label={text("edit.of", { name })} onClick={onEdit}>
                {text("edit")}
              </Button>
            )}
            <Button size="small" aria-label={text("copy.of", { name })} onClick={onCopy}>
              {text("copy")}
            </Button>
            <HandOverButtons name={name} asked={asked} onAsk={setAsked} canRemove={isOwn} />
          </div>
          {asked === "export" && (
            <ExportProfile id={profile.id} name={name} content={serialiseProfile(profile)} />
          )}
          {asked === "remove" && (
            <RemoveProfile profile={profile} onClose={() => setAsked(null)} onNews={onNews} />
          )}
        </div>
      )}
    </article>
  );
}
