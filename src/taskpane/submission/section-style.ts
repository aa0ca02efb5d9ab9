import { makeStyles, tokens } from "@fluentui/react-components";

/** A part of the gate below its list: a heading, a sentence, what can be done. */
export const useSectionStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalL,
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
