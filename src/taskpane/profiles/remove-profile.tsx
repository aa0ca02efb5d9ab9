import type { ReactElement } from "react";
import type { ScoringProfile } from "../../core/scoring/profile";
import { tableName } from "../../core/table/indicator-table";
import { useLanguage, usePane, useSessionState } from "../pane/pane-context";
import { Question } from "./question";
import { useProfileText } from "./use-profile-text";

/** So many tables are named. */
const MOST_NAMES = 3;

interface RemoveProfileProps {
  readonly profile: ScoringProfile;
  readonly onClose: () => void;
  readonly onNews: (news: string) => void;
}

/** Asks before a profile is deleted, with the tables that use it. */
export function RemoveProfile({ profile, onClose, onNews }: RemoveProfileProps): ReactElement {
  const text = useProfileText();
  const language = useLanguage();
  const pane = usePane();
  const { tables } = useSessionState();
  const using = tables.filter((table) => table.profile.profile.id === profile.id);
  const names = using.slice(0, MOST_NAMES).map(({ table }) => tableName(table).trim());
  const name = profile.name[language];
  const remove = async (): Promise<void> => {
    if (await pane.removeProfile(profile.id)) onNews(text("removed", { name }));
  };
  return (
    <Question
      answer={text("remove")}
      onAnswer={() => void remove()}
      cancel={text("cancel")}
      onCancel={onClose}
    >
      {using.length === 0
        ? text("remove.unused", { name })
        : text("remove.used", {
            name,
            count: using.length,
            tables:
              names.join(language === "zh-CN" ? "；" : "; ") +
              (using.length > MOST_NAMES ? "…" : ""),
          })}
    </Question>
  );
}
