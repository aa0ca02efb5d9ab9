import { Button, Link, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useLanguage, usePane, usePaneState, useText } from "../pane/pane-context";
import { downloadText } from "../shared/hand-over";
import { useSectionStyles } from "./section-style";

/** The report: as a sheet of the workbook, or as a page to print and send on. */
export function MakeReport(): ReactElement {
  const styles = useSectionStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { busy } = usePaneState();
  const [made, setMade] = useState<string | null>(null);

  const savePage = async (): Promise<void> => {
    const { reportPage } = await import("../../assistant/report/page/report-page");
    const report = await pane.session.report(language);
    const date = new Date().toLocaleString(language, { hour12: false });
    const file = { name: text("report.thisWorkbook"), report, failure: null };
    const name = `${text("report.fileName")}.html`;
    downloadText(name, reportPage([file], { date, language }), "text/html");
  };

  return (
    <section className={styles.section} aria-labelledby="make-report">
      <Text as="h3" id="make-report" weight="semibold" className={styles.heading}>
        {text("report.title")}
      </Text>
      <Text size={200} className={styles.hint}>
        {text("report.hint")}
      </Text>
      <div className={styles.actions}>
        {pane.capabilities.report && (
          <Button
            disabledFocusable={busy !== null}
            onClick={() => void pane.makeReport().then(setMade)}
          >
            {text("report.sheet")}
          </Button>
        )}
        <Button onClick={() => void savePage()}>{text("report.page")}</Button>
      </div>
      {made !== null && (
        <Text role="status">
          {text("report.made", { name: made })}{" "}
          {pane.capabilities.select && (
            <Link as="button" onClick={() => void pane.goTo({ sheet: made, cell: "A1" })}>
              {text("action.goTo")}
            </Link>
          )}
        </Text>
      )}
    </section>
  );
}
