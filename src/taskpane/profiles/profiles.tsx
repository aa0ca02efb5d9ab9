import { type ReactElement, useState } from "react";
import { usePane } from "../pane/pane-context";
import type { EditedProfile } from "./draft";
import { ProfileEditor } from "./profile-editor";
import { ProfileList } from "./profile-list";
import { useProfileText } from "./use-profile-text";

interface ProfilesProps {
  /** Id of the profile to show first. */
  readonly open: string | null;
}

/** 计分方案: the built-in profiles and a person's own, and the form in which one is changed. */
export function Profiles({ open }: ProfilesProps): ReactElement {
  const text = useProfileText();
  const pane = usePane();
  const [edited, setEdited] = useState(pane.profileDraft);
  const [shown, setShown] = useState(open);
  const [news, setNews] = useState("");

  const edit = (profile: EditedProfile | null): void => {
    pane.profileDraft = profile;
    setNews("");
    setEdited(profile);
  };

  if (edited) {
    return (
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
          setNews(text("saved", { name: profile.name }));
        }}
      />
    );
  }
  return <ProfileList shown={shown} news={news} onNews={setNews} onEdit={edit} />;
}
