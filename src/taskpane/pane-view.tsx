import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useEffect } from "react";
import { Announcer } from "./notices/announcer";
import { Notices } from "./notices/notices";
import { Overview } from "./overview/overview";
import { usePane, usePaneState, useSessionState, useText } from "./pane/pane-context";
import type { PaneState, Tab as TabName, Task } from "./pane/pane-state";
import { LoadBoundary } from "./shared/load-boundary";
import { LoadFailed } from "./states/load-failed";
import { NoTables } from "./states/no-tables";
import { Strip } from "./strip/strip";

const Problems = lazy(async () => ({ default: (await import("./problems/problems")).Problems }));
const CurrentIndicator = lazy(async () => ({
  default: (await import("./indicator/current-indicator")).CurrentIndicator,
}));
const TaskView = lazy(async () => ({ default: (await import("./task-view")).TaskView }));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  tabs: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  task: { flexGrow: 1, minHeight: 0 },
});

const TABS: readonly TabName[] = ["overview", "problems", "indicator"];

/** The pane: the strip, then the tabs, or a task in front of them. */
export function PaneView(): ReactElement {
  const styles = useStyles();
  const { task } = usePaneState();
  return (
    <div className={styles.root}>
      <Announcer />
      <LoadBoundary fallback={<LoadFailed />}>
        <Suspense fallback={<Loading />}>
          {task ? (
            <>
              <Notices />
              <main className={styles.task}>
                <TaskView task={task} />
              </main>
            </>
          ) : (
            <Tabs />
          )}
        </Suspense>
      </LoadBoundary>
    </div>
  );
}

function Tabs(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { tab } = usePaneState();
  const { tables, findings } = useSessionState();
  const hasTables = tables.length > 0;
  useEffect(() => returnFocus(pane.lastTask), [pane]);
  return (
    <>
      <Strip />
      <Notices />
      {hasTables && (
        <TabList
          className={styles.tabs}
          selectedValue={tab}
          onTabSelect={(_event, { value }) => {
            const chosen = TABS.find((one) => one === value);
            if (chosen) pane.show(chosen);
          }}
        >
          {TABS.map((one) => (
            <Tab key={one} id={`tab-${one}`} value={one} aria-controls="panel">
              {text(`tab.${one}`, { count: findings.length })}
            </Tab>
          ))}
        </TabList>
      )}
      <main
        id="panel"
        className={styles.panel}
        {...(hasTables ? { role: "tabpanel", "aria-labelledby": `tab-${tab}` } : {})}
      >
        <Suspense fallback={<Loading />}>
          {hasTables ? <TabView tab={tab} /> : <NoTables />}
        </Suspense>
      </main>
    </>
  );
}

/** Back from a task, the keyboard is where it began. */
function returnFocus(task: Task["kind"] | null): void {
  if (task === null || document.activeElement !== document.body) return;
  const opener =
    document.querySelector<HTMLElement>(`[data-opens="${task}"]`) ??
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  opener?.focus();
}

function TabView({ tab }: Pick<PaneState, "tab">): ReactElement {
  switch (tab) {
    case "overview":
      return <Overview />;
    case "problems":
      return <Problems />;
    case "indicator":
      return <CurrentIndicator />;
  }
}

function Loading(): ReactElement {
  const text = useText();
  return <Spinner size="small" label={text("loading")} labelPosition="after" />;
}
