import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { Finding, Fix } from "../../core/finding";
import type { IndicatorTable } from "../../core/table/indicator-table";
import { describeFinding } from "../../core/texts/finding-text";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, usePaneState, useText } from "../pane/pane-context";
import { describeCells, previewContent } from "../review/describe-cell";
import { BeforeAfter } from "../shared/before-after";
import { SeverityMark } from "../shared/severity-mark";
import { IgnoreForm } from "./ignore-form";
import { SeverityMenu } from "./severity-menu";
import { PLAIN_BUTTON } from "../shared/plain-button";

const useStyles = makeStyles({
  root: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  head: {
    ...PLAIN_BUTTON,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  top: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  what: { overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  why: { color: tokens.colorNeutralForeground2 },
  fix: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly table: IndicatorTable | undefined;
  readonly isOpen: boolean;
  /** The one of its list that the Tab key reaches. */
  readonly isReachable: boolean;
  readonly onOpen: () => void;
}

/** A finding: what is wrong; opened, also why it matters, what to do, and the ways to do it. */
export function FindingCard(props: FindingCardProps): ReactElement {
  const { finding, isOpen, isReachable, onOpen } = props;
  const styles = useStyles();
  const language = useLanguage();
  const id = useId();
  const { what } = describeFinding(finding, language);
  return (
    <div className={mergeClasses(styles.root, isOpen && styles.current)}>
      <button
        type="button"
        className={styles.head}
        data-finding
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={onOpen}
      >
        <span className={styles.top}>
          <SeverityMark severity={finding.severity} />
          <span className={styles.cell}>{finding.cell}</span>
        </span>
        <span className={styles.what}>{what}</span>
      </button>
      {isOpen && <FindingBody id={id} finding={finding} table={props.table} />}
    </div>
  );
}

function FindingBody({
  id,
  finding,
  table,
}: Pick<FindingCardProps, "finding" | "table"> & { readonly id: string }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { busy } = usePaneState();
  const [isIgnoring, setIgnoring] = useState(false);
  const { why, todo } = describeFinding(finding, language);
  const { fix } = finding;
  return (
    <div id={id} className={styles.body}>
      <Text className={styles.why}>{why}</Text>
      <Text>{todo}</Text>
      {fix && <FixPreview fix={fix} table={table} />}
      {isIgnoring ? (
        <IgnoreForm finding={finding} onClose={() => setIgnoring(false)} />
      ) : (
        <div className={styles.actions}>
          {pane.capabilities.select && (
            <Button size="small" onClick={() => void pane.goTo(finding)}>
              {text("action.goTo")}
            </Button>
          )}
          {fix && (
            <Button
              size="small"
              disabledFocusable={busy !== null}
              title={say(fix.label, language)}
              onClick={() => void pane.apply(fix.edits)}
            >
              {text("action.fix")}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => setIgnoring(true)}>
            {text("action.ignore")}
          </Button>
          <SeverityMenu finding={finding} />
        </div>
      )}
    </div>
  );
}

function FixPreview({
  fix,
  table,
}: {
  readonly fix: Fix;
  readonly table: IndicatorTable | undefined;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const cells = table ? describeCells(table) : null;
  return (
    <div className={styles.fix}>
      <span>{text("finding.fix")}</span>
      {fix.edits.map((edit) => {
        const known = cells?.get(edit.cell);
        const format = known?.format ?? "General";
        return (
          <BeforeAfter
            key={`${edit.sheet}!${edit.cell}`}
            before={known?.text ?? previewContent(edit.before, format)}
            after={previewContent(edit.after, format)}
          />
        );
      })}
    </div>
  );
}
