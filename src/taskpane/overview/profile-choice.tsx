import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnalysedTable } from "../../assistant/analyse";
import { describeStanding } from "../../core/scoring/describe-profile";
import { profileName } from "../../core/scoring/describe-score";
import { ALL_PROFILES } from "../../core/scoring/profiles/all-profiles";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, useSessionState, useText } from "../pane/pane-context";

const AUTOMATIC = "";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  source: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  more: { paddingInline: 0, minWidth: 0 },
});

/** The scoring profile of a table: why it was chosen, what it rests on, and the way to choose another. */
export function ProfileChoice({
  analysed: { table, profile: choice },
}: {
  readonly analysed: AnalysedTable;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { ownProfiles } = useSessionState();
  const { profile, why } = choice;
  const isChosen = why.key === "profile.chosen";
  return (
    <div className={styles.root}>
      <Field label={text("profile.label")} hint={say(why, language)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={isChosen ? profile.id : AUTOMATIC}
          onChange={(_event, { value }) =>
            void pane.chooseProfile(table.id, value === AUTOMATIC ? null : value)
          }
        >
          <option value={AUTOMATIC}>
            {isChosen
              ? text("profile.automatic")
              : text("profile.automaticNow", { profile: profileName(profile) })}
          </option>
          {[...ALL_PROFILES, ...ownProfiles.profiles].map((one) => (
            <option key={one.id} value={one.id}>
              {profileName(one)[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.source}>
        {text("profile.source", { standing: describeStanding(profile), source: profile.source })}
      </Text>
      <div>
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          data-opens="profiles"
          onClick={() => pane.begin({ kind: "profiles", open: profile.id })}
        >
          {text("profile.manage")}
        </Button>
      </div>
    </div>
  );
}
