import { lazy, type ReactElement } from "react";
import type { Task } from "./pane/pane-state";
import { CleanReview } from "./review/clean-review";
import { FillReview } from "./review/fill-review";
import { FixesReview } from "./review/fixes-review";
import { Settings } from "./settings/settings";
import { Submission } from "./submission/submission";

const Profiles = lazy(async () => ({ default: (await import("./profiles/profiles")).Profiles }));

const Recognition = lazy(async () => ({
  default: (await import("./recognition/recognition")).Recognition,
}));

/** What is done in front of the tabs. */
export function TaskView({ task }: { readonly task: Task }): ReactElement {
  switch (task.kind) {
    case "fill":
      return <FillReview only={task.tables} />;
    case "fixes":
      return <FixesReview />;
    case "clean":
      return <CleanReview settings={task.settings} />;
    case "submission":
      return <Submission />;
    case "recognition":
      return <Recognition table={task.table} />;
    case "settings":
      return <Settings />;
    case "profiles":
      return <Profiles open={task.open} />;
  }
}
