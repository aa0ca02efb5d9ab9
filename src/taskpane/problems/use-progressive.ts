import { startTransition, useEffect, useState } from "react";

/** Drawn at once; enough to fill the pane. */
const FIRST = 4;
/** Drawn after each pause, so that keys and clicks get their turn in between. */
const STEP = 6;

/** How many parts of a long list to draw by now: the first ones at once, the rest bit by bit. */
export function useProgressive(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  const isDone = drawn >= total;
  useEffect(() => {
    if (isDone) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + STEP)), 0);
    return () => clearTimeout(timer);
  }, [drawn, isDone]);
  return Math.min(drawn, total);
}
