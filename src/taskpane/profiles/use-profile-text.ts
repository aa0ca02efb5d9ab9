import { useLanguage } from "../pane/pane-context";
import { type ProfileText, profileText } from "../texts/profiles/profile-text";

/** The texts of this view in the host's language. */
export function useProfileText(): ProfileText {
  return profileText(useLanguage());
}
