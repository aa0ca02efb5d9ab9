import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { BandDraft } from "./draft";
import { TextField } from "./draft-field";
import { useProfileText } from "./use-profile-text";

/** As many as a profile may have. */
const MOST_BANDS = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  band: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  judged: { gridColumn: "1 / -1", marginInlineStart: "-8px" },
  problem: { color: tokens.colorStatusDangerForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface BandFieldsProps {
  readonly title: string;
  readonly bands: readonly BandDraft[];
  readonly onChange: (bands: readonly BandDraft[]) => void;
  /** Where the bands stand in the profile: "fallback.parameters.bands". */
  readonly place: string;
  readonly problemOf: (place: string) => string | null;
}

/** The bands of a formula, from the highest to the lowest. */
export function BandFields(props: BandFieldsProps): ReactElement {
  const { title, bands, onChange, place, problemOf } = props;
  const styles = useStyles();
  const text = useProfileText();
  const change = (at: number, changed: Partial<BandDraft>): void =>
    onChange(bands.map((band, index) => (index === at ? { ...band, ...changed } : band)));
  const problem = problemOf(place);
  return (
    <div role="group" aria-label={title} className={styles.root}>
      <Text size={200} className={styles.title}>
        {title}
      </Text>
      {problem && (
        <Text size={200} role="alert" className={styles.problem}>
          {problem}
        </Text>
      )}
      {bands.map(({ from, share, isJudged }, at) => {
        const number = at + 1;
        return (
          <div key={number} className={styles.band}>
            <TextField
              isNumber
              label={text("band.from", { number })}
              value={from}
              problem={problemOf(`${place}#${number}.from`)}
              onChange={(value) => change(at, { from: value })}
            />
            {isJudged ? (
              <span />
            ) : (
              <TextField
                isNumber
                label={text("band.share")}
                value={share}
                problem={problemOf(`${place}#${number}.share`)}
                onChange={(value) => change(at, { share: value })}
              />
            )}
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={text("band.remove", { number })}
              title={text("band.remove", { number })}
              disabledFocusable={bands.length === 1}
              onClick={() => onChange(bands.filter((_band, index) => index !== at))}
            />
            <Checkbox
              className={styles.judged}
              label={text("band.judged")}
              checked={isJudged}
              onChange={(_event, { checked }) => change(at, { isJudged: checked === true })}
            />
          </div>
        );
      })}
      <div>
        <Button
          size="small"
          disabledFocusable={bands.length >= MOST_BANDS}
          onClick={() => onChange(withAnotherBand(bands))}
        >
          {text("band.add")}
        </Button>
      </div>
    </div>
  );
}

/** Before the last one, which begins at 0. */
function withAnotherBand(bands: readonly BandDraft[]): readonly BandDraft[] {
  const last = bands.slice(-1);
  const isJudged = last[0]?.isJudged ?? false;
  return [...bands.slice(0, -1), { from: "", share: "", isJudged }, ...last];
}
