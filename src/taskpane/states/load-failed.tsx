import type { ReactElement } from "react";
import { useText } from "../pane/pane-context";

/** A part of the pane did not arrive. Needs nothing but the texts. */
export function LoadFailed(): ReactElement {
  const text = useText();
  return <p role="alert">{text("failure.load")}</p>;
}
