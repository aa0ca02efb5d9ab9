/* global document, Office */
import { createRoot } from "react-dom/client";

// A placeholder until the pane is written.
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<div>绩效表助手</div>);
});
