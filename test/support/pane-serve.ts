import { servePane } from "./pane-server";

/** npx tsx test/support/pane-serve.ts: the pane in a plain browser, without Excel. Address options: see pane-page.tsx. */
const PORT = 3190;

servePane(PORT).then(
  () => console.log(`http://127.0.0.1:${PORT}/?sample=空白项目自评表-待填报`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  }
);
