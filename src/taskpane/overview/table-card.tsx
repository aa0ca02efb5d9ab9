import { makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ChevronDown16Regular,
  ChevronRight16Regular,
} from "@fluentui/react-icons";
import { lazy, type ReactElement, Suspense, useId, useMemo, useState } from "react";
import type { AnalysedTable } from "../../assistant/analyse";
import { say } from "../../core/texts/texts";
import { useLanguage, useSessionState, useText } from "../pane/pane-context";
import { MiddleCut } from "../shared/middle-cut";
import { SeverityIcon } from "../shared/severity-mark";
import { countSeverities } from "../../assistant/gate";
import { countsText } from "../strip/verdict";
import { tableFacts } from "./table-facts";
import { PLAIN_BUTTON } from "../shared/plain-button";

const TableDetails = lazy(async () => ({
  default: (await import("./table-details")).TableDetails,
}));

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    ...PLAIN_BUTTON,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  name: { gridColumn: "2 / -1", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  score: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  full: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  meta: {
    gridColumn: "2 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  state: {
    gridColumn: "2",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  good: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

const NONE = { error: 0, warning: 0, info: 0 } as const;

interface TableCardProps {
  readonly analysed: AnalysedTable;
  /** What it is called among the others. */
  readonly label: string;
  readonly open: boolean;
}

/** A table: name, score, what it is and how it stands; opens to its details. */
export function TableCard({ analysed, label, open }: TableCardProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  const { findings } = useSessionState();
  const { table } = analysed;
  const facts = useMemo(() => tableFacts(analysed), [analysed]);
  const counts = countSeverities(findings.filter((finding) => finding.table === table.id));
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";
  const state = countsText({ ...NONE, [worst]: counts[worst] }, text);
  const meta = [
    say({ key: `kind.${table.kind}`, data: {} }, language),
    table.year === null ? null : text("table.year", { year: table.year }),
    text("table.indicators", { count: table.indicators.length }),
    table.sheetVisibility === "visible" ? null : text("table.hidden"),
    table.isProtected ? text("table.protected") : null,
  ];
  return (
    <article className={styles.root} aria-label={label}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <span className={styles.name}>
          {isOpen ? <span>{label}</span> : <MiddleCut text={label} />}
        </span>
        <span className={styles.state}>
          {state === "" ? (
            <span className={styles.good} aria-hidden>
              <CheckmarkCircle16Filled />
            </span>
          ) : (
            <SeverityIcon severity={worst} />
          )}
          {state || text("table.clean")}
        </span>
        <span className={styles.score}>
          {facts.score === null ? null : (
            <>
              {facts.isComplete ? facts.score : text("table.incomplete")}
              <span className={styles.full}>{` / ${facts.fullScore}`}</span>
            </>
          )}
        </span>
        <span className={styles.meta}>{meta.filter(Boolean).join(" · ")}</span>
      </button>
      {isOpen && (
        <div id={id}>
          <Suspense fallback={<Text>{text("loading")}</Text>}>
            <TableDetails analysed={analysed} facts={facts} problems={counts} />
          </Suspense>
        </div>
      )}
    </article>
  );
}
