import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { describeRules } from "../../core/scoring/describe-profile";
import type { ScoringProfile } from "../../core/scoring/profile";
import { say } from "../../core/texts/texts";
import { useLanguage } from "../pane/pane-context";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  root: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": {
      margin: 0,
      paddingBottom: tokens.spacingVerticalXS,
      color: tokens.colorNeutralForeground2,
    },
  },
});

/** The source of a profile and its formulas in words. */
export function ProfileFacts({ profile }: { readonly profile: ScoringProfile }): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  return (
    <dl className={styles.root}>
      <dt>{text("source")}</dt>
      <dd>{profile.source}</dd>
      {describeRules(profile).map(({ what, how }) => (
        <Fragment key={what.key}>
          <dt>{say(what, language)}</dt>
          <dd>{say(how, language)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
