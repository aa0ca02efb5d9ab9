import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { type ReactElement, useMemo } from "react";
import { describeAssumptions } from "../../core/scoring/describe-score";
import type { ScoringProfile } from "../../core/scoring/profile";
import { say } from "../../core/texts/texts";
import { shownRate } from "../../core/value/completion-rate";
import { useLanguage } from "../pane/pane-context";
import { MiddleCut } from "../shared/middle-cut";
import { ChoiceField, TextField } from "./draft-field";
import { RULES } from "./draft";
import { type Example, executionExample, scoreExample } from "./example";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  result: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
    "& dt + dd": { textAlign: "end" },
  },
  line: { gridColumn: "1 / -1" },
  summary: {
    minWidth: 0,
    alignSelf: "center",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  assumed: {
    gridColumn: "1 / -1",
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface LiveExampleProps {
  readonly example: Example;
  /** null while its formulas have mistakes. */
  readonly profile: ScoringProfile | null;
  readonly onChange: (example: Example) => void;
}

/** 试算: an indicator of the workbook, scored by the profile as it is being written. */
export function LiveExample({ example, profile, onChange }: LiveExampleProps): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const change = (changed: Partial<Example>): void =>
    onChange({ ...example, place: null, ...changed });
  return (
    <section className={styles.root} aria-label={text("example")}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {text("example")}
      </Text>
      {example.place !== null && (
        <Text size={200} className={styles.hint}>
          <MiddleCut text={text("example.from", { place: example.place })} />
        </Text>
      )}
      <div className={styles.fields}>
        <TextField
          label={text("example.target")}
          value={example.target}
          onChange={(target) => change({ target })}
        />
        <TextField
          label={text("example.actual")}
          value={example.actual}
          onChange={(actual) => change({ actual })}
        />
        <TextField
          isNumber
          label={text("example.weight")}
          value={example.weight}
          onChange={(weight) => change({ weight })}
        />
        <TextField
          isNumber
          label={text("example.execution")}
          value={example.execution}
          onChange={(execution) => onChange({ ...example, execution })}
        />
      </div>
      <ChoiceField
        label={text("example.rule")}
        value={example.rule ?? ""}
        choices={[
          ["", text("example.noRule")],
          ...RULES.map((rule) => [rule, say({ key: `rule.${rule}`, data: {} }, language)] as const),
        ]}
        onChange={(rule) => change({ rule: rule === "" ? null : rule })}
      />
      <div role="status">
        {profile ? (
          <Result example={example} profile={profile} />
        ) : (
          <Text className={styles.hint}>{text("example.invalid")}</Text>
        )}
      </div>
    </section>
  );
}

/** The score of the example in one line, in sight while the fields below are changed. */
export function ExampleSummary({
  example,
  profile,
}: Pick<LiveExampleProps, "example" | "profile">): ReactElement | null {
  const styles = useStyles();
  const text = useProfileText();
  const scored = useMemo(() => profile && scoreExample(example, profile), [example, profile]);
  if (scored?.outcome.kind !== "score") return null;
  const points = `${scored.outcome.points}`;
  return (
    <Text size={200} className={styles.summary}>
      {text("example.summary", { points, weight: example.weight })}
    </Text>
  );
}

function Result({
  example,
  profile,
}: {
  readonly example: Example;
  readonly profile: ScoringProfile;
}): ReactElement {
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const scored = useMemo(() => scoreExample(example, profile), [example, profile]);
  const execution = executionExample(example, profile);
  if (!scored) return <Text className={styles.hint}>{text("example.incomplete")}</Text>;
  const { completion, outcome } = scored;
  const assumptions = outcome.kind === "score" ? describeAssumptions(outcome.assumptions) : [];
  const judgement = outcome.kind === "none" ? outcome.judgement : undefined;
  return (
    <dl className={styles.result}>
      {completion.kind === "rate" && (
        <>
          <dt>{text("example.rate")}</dt>
          <dd>{`${shownRate(completion)}%`}</dd>
        </>
      )}
      <dt>{text("example.score")}</dt>
      <dd>
        {outcome.kind === "score"
          ? text("example.of", { points: `${outcome.points}`, weight: example.weight })
          : judgement
            ? text("example.judged", { low: `${judgement.low}`, high: `${judgement.high}` })
            : text("example.noRate")}
      </dd>
      {outcome.kind === "score" && <dd className={styles.line}>{outcome.working}</dd>}
      {assumptions.length > 0 && (
        <dd className={styles.assumed}>
          <Info16Regular aria-hidden />
          <span>
            {say({ key: "fill.rateAssumed", data: { assumption: assumptions } }, language)}
          </span>
        </dd>
      )}
      {execution && (
        <>
          <dt>{text("example.executionScore")}</dt>
          <dd>
            {execution.points
              ? text("example.of", {
                  points: `${execution.points}`,
                  weight: `${execution.weight}`,
                })
              : text("example.executionJudged")}
          </dd>
        </>
      )}
    </dl>
  );
}
