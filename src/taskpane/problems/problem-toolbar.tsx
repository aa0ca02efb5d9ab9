import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular, Search16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Severity } from "../../core/finding";
import { say } from "../../core/texts/texts";
import { useLanguage, useText } from "../pane/pane-context";
import type { SeverityCounts } from "../../assistant/gate";
import type { FindingFilter } from "./finding-filter";
import { TableFilter } from "./table-filter";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  half: { flexGrow: 1, flexBasis: 0, minWidth: 0, "& input, & select": { minWidth: 0 } },
  steps: { flexWrap: "wrap" },
  place: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface ProblemToolbarProps {
  readonly filter: FindingFilter;
  readonly counts: SeverityCounts;
  /** Counted from 1; 0 when none is opened. */
  readonly position: number;
  readonly total: number;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onMove: (step: 1 | -1) => void;
  /** Acts on the findings as a whole. */
  readonly action: ReactNode;
}

/** Filter, search, and the way from one finding to the next. */
export function ProblemToolbar(props: ProblemToolbarProps): ReactElement {
  const { filter, counts, position, total, onFilter, onMove, action } = props;
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const all = counts.error + counts.warning + counts.info;
  return (
    <>
      <TableFilter chosen={filter.table} onChoose={(table) => onFilter({ ...filter, table })} />
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.half}
          aria-label={text("filter.label")}
          value={filter.severity}
          onChange={(_event, { value }) =>
            onFilter({ ...filter, severity: SEVERITIES.find((one) => one === value) ?? "all" })
          }
        >
          <option value="all">{text("filter.all", { count: all })}</option>
          {SEVERITIES.filter(
            (severity) => counts[severity] > 0 || filter.severity === severity
          ).map((severity) => (
            <option key={severity} value={severity}>
              {text("filter.severity", {
                severity: say({ key: `severity.${severity}`, data: {} }, language),
                count: counts[severity],
              })}
            </option>
          ))}
        </Select>
        <Input
          size="small"
          type="search"
          className={styles.half}
          aria-label={text("filter.search")}
          placeholder={text("filter.search")}
          contentBefore={<Search16Regular />}
          value={filter.search}
          onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
        />
      </div>
      <div className={mergeClasses(styles.row, styles.steps)}>
        <Button
          size="small"
          icon={<ChevronUp20Regular />}
          aria-label={text("problems.previous")}
          title={text("problems.previous.tip")}
          disabled={total === 0}
          onClick={() => onMove(-1)}
        />
        <Button
          size="small"
          icon={<ChevronDown20Regular />}
          aria-label={text("problems.next")}
          title={text("problems.next.tip")}
          disabled={total === 0}
          onClick={() => onMove(1)}
        />
        <Text size={200} className={styles.place}>
          {position > 0
            ? text("problems.position", { position, total })
            : text("problems.total", { total })}
        </Text>
        {action}
      </div>
    </>
  );
}
