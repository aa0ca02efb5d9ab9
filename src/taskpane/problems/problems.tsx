import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Regular, Search32Regular } from "@fluentui/react-icons";
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { Finding } from "../../core/finding";
import { useLanguage, usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { EmptyState } from "../shared/empty-state";
import { useTableLabels } from "../shared/use-table-labels";
import { countSeverities } from "../../assistant/gate";
import { findingKey } from "./finding-key";
import { NO_FILTER } from "./finding-filter";
import { FindingGroupSection } from "./finding-group";
import { type FindingGroup, groupFindings } from "./group-findings";
import { IgnoredList } from "./ignored-list";
import { ProblemToolbar } from "./problem-toolbar";
import { useProgressive } from "./use-progressive";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** 问题: what was found, table by table, the worst first. */
export function Problems(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { current, busy, filter, unfolded } = usePaneState();
  const { findings, tables } = useSessionState();
  const labels = useTableLabels();
  const list = useRef<HTMLDivElement>(null);

  const groups = useMemo(
    () => groupFindings(findings, labels, filter, language),
    [findings, labels, filter, language]
  );
  const shown = useMemo(
    () =>
      groups.flatMap(({ table, findings: ownFindings, folded }) =>
        unfolded.has(table) ? [...ownFindings, ...folded] : ownFindings
      ),
    [groups, unfolded]
  );
  const opened = groups.findIndex((group) => holds(group, current));
  const drawn = useProgressive(groups.length);
  const position = shown.findIndex((finding) => findingKey(finding) === current);
  // The next one opens in place of a finding that was mended, ignored or filtered out.
  const lastPosition = useRef(0);
  useEffect(() => {
    if (position >= 0) {
      lastPosition.current = position;
      return;
    }
    const next = shown[Math.min(lastPosition.current, shown.length - 1)];
    pane.openFinding(next ? findingKey(next) : null);
  }, [pane, position, shown]);

  // A button that went away with its finding leaves the keyboard nowhere: on to the next finding.
  const isShown = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isShown.current && current !== null && isLost) focusOpened(list.current);
    isShown.current = true;
  }, [current]);

  const open = useCallback(
    (finding: Finding): void => {
      pane.openFinding(findingKey(finding));
      void pane.goTo(finding);
    },
    [pane]
  );

  const unfold = useCallback(
    (table: string, isUnfolded: boolean): void => pane.unfold(table, isUnfolded),
    [pane]
  );

  const move = useCallback(
    (step: 1 | -1): void => {
      const next = shown[(position + step + shown.length) % Math.max(1, shown.length)];
      if (!next) return;
      open(next);
      requestAnimationFrame(() => focusOpened(list.current));
    },
    [shown, position, open]
  );

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      move(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [move]);

  if (findings.length === 0) {
    return (
      <>
        <EmptyState
          good
          icon={<CheckmarkCircle32Regular />}
          title={text("problems.none")}
          text={text("problems.none.text")}
        />
        <IgnoredList />
      </>
    );
  }
  const safe = pane.session.safeFixes().length;
  return (
    <div className={styles.root}>
      <ProblemToolbar
        filter={filter}
        counts={countSeverities(
          findings.filter(({ table }) => filter.table === null || table === filter.table)
        )}
        position={position + 1}
        total={shown.length}
        onFilter={(wanted) => pane.filterFindings(wanted)}
        onMove={move}
        action={
          safe > 0 && (
            <Button
              size="small"
              disabledFocusable={busy !== null}
              data-opens="fixes"
              onClick={() => pane.begin({ kind: "fixes" })}
            >
              {text("problems.fixSafe", { count: safe })}
            </Button>
          )
        }
      />
      {groups.length === 0 && (
        <EmptyState
          icon={<Search32Regular />}
          title={text("problems.noMatch")}
          text={text("problems.noMatch.text", { count: findings.length })}
        >
          <Button onClick={() => pane.filterFindings(NO_FILTER)}>{text("filter.clear")}</Button>
        </EmptyState>
      )}
      <div ref={list} onKeyDown={moveBetweenFindings}>
        {groups.slice(0, Math.max(drawn, opened + 1)).map((group) => (
          <FindingGroupSection
            key={group.table}
            group={group}
            table={tables.find(({ table }) => table.id === group.table)?.table}
            current={holds(group, current) ? current : null}
            isUnfolded={unfolded.has(group.table)}
            onOpen={open}
            onUnfold={unfold}
          />
        ))}
      </div>
      <IgnoredList />
    </div>
  );
}

function holds({ findings, folded }: FindingGroup, key: string | null): boolean {
  const isIt = (finding: Finding): boolean => findingKey(finding) === key;
  return key !== null && (findings.some(isIt) || folded.some(isIt));
}

function focusOpened(list: HTMLElement | null): void {
  const target = list?.querySelector<HTMLElement>('[data-finding][aria-expanded="true"]');
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrow keys move between the findings without opening them. */
function moveBetweenFindings(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  if (!step || !(event.target instanceof HTMLElement) || !("finding" in event.target.dataset))
    return;
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-finding]")];
  const target = heads[step(heads.indexOf(event.target), heads.length)];
  event.preventDefault();
  target?.focus();
}
