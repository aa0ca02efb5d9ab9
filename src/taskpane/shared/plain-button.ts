import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A button that looks like the text it holds: the head of a card that opens. */
export const PLAIN_BUTTON: GriffelStyle = {
  width: "100%",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: "inherit",
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  },
};
