import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnalysedTable } from "../../assistant/analyse";
import { profileName } from "../../core/scoring/describe-score";
import { ALL_PROFILES } from "../../core/scoring/profiles/all-profiles";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, useText } from "../pane/pane-context";

const AUTOMATIC = "";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

/** The scoring profile of a table, why it was chosen, and the way to choose another. */
export function ProfileChoice({
  analysed: { table, profile },
}: {
  readonly analysed: AnalysedTable;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const isChosen = profile.why.key === "profile.chosen";
  return (
    <Field label={text("profile.label")} hint={say(profile.why, language)} size="small">
      <Select
        size="small"
        className={styles.select}
        value={isChosen ? profile.profile.id : AUTOMATIC}
        onChange={(_event, { value }) =>
          void pane.chooseProfile(table.id, value === AUTOMATIC ? null : value)
        }
      >
        <option value={AUTOMATIC}>
          {isChosen
            ? text("profile.automatic")
            : text("profile.automaticNow", { profile: profileName(profile.profile) })}
        </option>
        {ALL_PROFILES.map((one) => (
          <option key={one.id} value={one.id}>
            {profileName(one)[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
