import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../core/finding";
import { say } from "../../core/texts/texts";
import { useLanguage } from "../pane/pane-context";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  icon: { display: "inline-flex" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<Severity, () => ReactElement>> = {
  error: () => <DismissCircle16Filled />,
  warning: () => <Warning16Filled />,
  info: () => <Info16Filled />,
};

export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])} aria-hidden>
      <Icon />
    </span>
  );
}

/** Severity as icon, word and colour: 必须修改 · 建议修改 · 提示. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <SeverityIcon severity={severity} />
      {say({ key: `severity.${severity}`, data: {} }, language)}
    </span>
  );
}
