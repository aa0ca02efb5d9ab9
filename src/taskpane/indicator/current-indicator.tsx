import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  CursorClick24Regular,
} from "@fluentui/react-icons";
import { type ReactElement, useMemo, useState } from "react";
import { type Indicator, type IndicatorTable, tableName } from "../../core/table/indicator-table";
import { FindingCard } from "../problems/finding-card";
import { compareFindings, findingKey } from "../problems/finding-key";
import { usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { EmptyState } from "../shared/empty-state";
import { useTableLabels } from "../shared/use-table-labels";
import { MiddleCut } from "../shared/middle-cut";
import { type FoundIndicator, indicatorAt, tableAt } from "./find-indicator";
import { IndicatorFigures } from "./indicator-figures";
import { ReasonForm } from "./reason-form";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  nav: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  place: {
    flexGrow: 1,
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  path: { color: tokens.colorNeutralForeground3 },
  heading: { margin: 0, overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** 当前指标: the indicator of the selected row, with all that is to be done about it. */
export function CurrentIndicator(): ReactElement {
  const { selected } = usePaneState();
  const { tables, sheets } = useSessionState();
  const found = useMemo(() => indicatorAt(tables, sheets, selected), [tables, sheets, selected]);
  if (!found) return <NoIndicator />;
  const { table } = found.analysed;
  return <IndicatorView key={`${table.id}|${found.indicator.row}`} found={found} />;
}

function IndicatorView({ found }: { readonly found: FoundIndicator }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { findings } = useSessionState();
  const labels = useTableLabels();
  const { analysed, indicator, position } = found;
  const { table, profile } = analysed;
  const [opened, setOpened] = useState<string | null>(null);
  const cells = useMemo(() => rowCells(found), [found]);
  const own = findings
    .filter((one) => one.table === table.id && cells.has(one.cell))
    .sort(compareFindings);
  const path = [indicator.level1, indicator.level2]
    .filter((part): part is string => part !== null && part !== "")
    .map((part) => part.replace(/\s+/gu, ""))
    .join(" › ");

  const parent = parentOf(table, position);

  const goTo = (step: 1 | -1): void => {
    const next = table.indicators[position + step];
    if (next) void pane.goTo({ sheet: table.sheet, cell: next.name.address });
  };

  return (
    <div className={styles.root}>
      <div className={styles.section}>
        <div className={styles.nav}>
          <Button
            size="small"
            icon={<ChevronUp20Regular />}
            aria-label={text("indicator.previous")}
            title={text("indicator.previous")}
            disabledFocusable={position === 0}
            onClick={() => goTo(-1)}
          />
          <Button
            size="small"
            icon={<ChevronDown20Regular />}
            aria-label={text("indicator.next")}
            title={text("indicator.next")}
            disabledFocusable={position === table.indicators.length - 1}
            onClick={() => goTo(1)}
          />
          <Text size={200} className={styles.place}>
            {text("indicator.position", {
              position: position + 1,
              total: table.indicators.length,
            })}
          </Text>
        </div>
        <Text size={200} className={styles.path}>
          <MiddleCut text={labels.get(table.id) ?? tableName(table)} />
        </Text>
        {path !== "" && (
          <Text size={200} className={styles.path}>
            {path}
          </Text>
        )}
        <Text as="h2" size={400} weight="semibold" className={styles.heading}>
          {indicator.name.text.replace(/\s+/gu, "") || text("indicator.unnamed")}
        </Text>
      </div>
      {parent && (
        <Text size={200} className={styles.path}>
          {text("indicator.partOf", { name: parent.name.text.replace(/\s+/gu, "") })}
        </Text>
      )}
      <IndicatorFigures table={table} indicator={indicator} profile={profile.profile} />
      {own.length === 0 && (
        <Text size={200} className={styles.path}>
          {text("indicator.noFindings")}
        </Text>
      )}
      {own.length > 0 && (
        <section className={styles.section} aria-label={text("indicator.findings")}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {text("indicator.findingsCount", { count: own.length })}
          </Text>
          <div>
            {own.map((finding) => {
              const key = findingKey(finding);
              return (
                <FindingCard
                  key={key}
                  finding={finding}
                  table={table}
                  isOpen={key === opened}
                  isReachable
                  onOpen={() => setOpened(key === opened ? null : key)}
                />
              );
            })}
          </div>
        </section>
      )}
      {indicator.reason && (
        <ReasonForm
          key={indicator.reason.text}
          table={table}
          indicator={indicator}
          profile={profile.profile}
        />
      )}
    </div>
  );
}

/** The row that an 其中 row breaks down; null for other rows. */
function parentOf({ indicators }: IndicatorTable, position: number): Indicator | null {
  if (indicators[position]?.part !== "child") return null;
  return (
    indicators
      .slice(0, position)
      .reverse()
      .find(({ part }) => part !== "child") ?? null
  );
}

/** The addresses of an indicator's own cells; merged level headings belong to many rows and do not count. */
function rowCells({ indicator }: FoundIndicator): ReadonlySet<string> {
  const { name, weight, target, actual, rate, score, rule, reason, others } = indicator;
  const { level1, level2, ...own } = others;
  void level1;
  void level2;
  const fields = [name, weight, target, actual, rate, score, rule, reason, ...Object.values(own)];
  return new Set(fields.flatMap((field) => (field ? field.address : [])));
}

function NoIndicator(): ReactElement {
  const text = useText();
  const pane = usePane();
  const { selected } = usePaneState();
  const { tables } = useSessionState();
  const labels = useTableLabels();
  const near = tableAt(tables, selected);
  const offered = near ? [near] : tables;
  return (
    <EmptyState
      icon={<CursorClick24Regular />}
      title={text(near ? "indicator.noRow" : "indicator.none")}
      text={text("indicator.none.text")}
    >
      <Select
        aria-label={text("indicator.choose")}
        value=""
        onChange={(_event, { value }) => {
          const [sheet = "", cell = ""] = value.split("!");
          void pane.goTo({ sheet, cell });
        }}
      >
        <option value="" disabled>
          {text("indicator.choose")}
        </option>
        {offered.map(({ table }) => (
          <optgroup key={table.id} label={labels.get(table.id) ?? tableName(table)}>
            {table.indicators.map((indicator) => (
              <option key={indicator.row} value={`${table.sheet}!${indicator.name.address}`}>
                {indicator.name.text.replace(/\s+/gu, "")}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </EmptyState>
  );
}
