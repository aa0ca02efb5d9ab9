import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { usePane } from "../pane/pane-context";
import { hiddenStyle } from "../shared/hidden-style";
import type { EditedProfile } from "./draft";
import { ProfileEditor } from "./profile-editor";
import { ProfileList } from "./profile-list";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({ hidden: hiddenStyle });

interface ProfilesProps {
  /** Id of the profile to show first. */
  readonly open: string | null;
}

/** 计分方案: the built-in profiles and a person's own, and the form in which one is changed. */
export function Profiles({ open }: ProfilesProps): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const pane = usePane();
  const [edited, setEdited] = useState(pane.profileDraft);
  const [shown, setShown] = useState(open);
  const [news, setNews] = useState("");
  /** Counts what was done: the list begins anew after it, with the news at the top and the keyboard there. */
  const [done, setDone] = useState(0);

  const edit = (profile: EditedProfile | null): void => {
    pane.profileDraft = profile;
    setNews("");
    setEdited(profile);
  };
  const tell = (sentence: string): void => {
    setNews(sentence);
    if (sentence !== "") setDone(done + 1);
  };

  return (
    <>
      <div role="status" className={styles.hidden}>
        {news}
      </div>
      {edited ? (
        <ProfileEditor
          key={edited.stored ?? ""}
          edited={edited}
          onChange={(draft) => {
            pane.profileDraft = { ...edited, draft };
          }}
          onLeave={() => edit(null)}
          onSaved={(profile) => {
            edit(null);
            setShown(profile.id);
            tell(text("saved", { name: profile.name }));
          }}
        />
      ) : (
        <ProfileList key={done} shown={shown} news={news} onNews={tell} onEdit={edit} />
      )}
    </>
  );
}
