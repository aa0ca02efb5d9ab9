import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeFormula } from "../../core/scoring/describe-formula";
import type { FormulaChoice, FormulaName } from "../../core/scoring/profile";
import { say } from "../../core/texts/texts";
import { useLanguage } from "../pane/pane-context";
import { BandFields } from "./band-fields";
import type { FormulaDraft } from "./draft";
import { ChoiceField, TextField } from "./draft-field";
import { useProfileText } from "./use-profile-text";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Stands for a rule that is scored as the other indicators. */
const AS_OTHERS = "";

interface FormulaFieldsProps {
  /** What is scored: 按照完成比例赋分. */
  readonly title: string;
  readonly formula: FormulaDraft | null;
  readonly formulas: readonly FormulaName[];
  /** The formula that a rule begins with; left out where there has to be one. */
  readonly start?: FormulaDraft;
  readonly onChange: (formula: FormulaDraft | null) => void;
  /** Where the formula stands in the profile: "rules.ratio". */
  readonly place: string;
  readonly problemOf: (place: string) => string | null;
  /** The formula as understood, to say it in words; null while it has mistakes. */
  readonly understood: FormulaChoice | null;
}

/** A formula with its parameters, and what it comes to in words. */
export function FormulaFields(props: FormulaFieldsProps): ReactElement {
  const { title, formula, formulas, start, onChange, place, problemOf, understood } = props;
  const styles = useStyles();
  const text = useProfileText();
  const language = useLanguage();
  const named = formulas.map(
    (name) => [name, say({ key: `formula.${name}`, data: {} }, language)] as const
  );
  const choices: readonly (readonly [FormulaName | "", string])[] = start
    ? [[AS_OTHERS, text("formula.asOthers")], ...named]
    : named;
  return (
    <div role="group" aria-label={title} className={styles.root}>
      <Text className={styles.title}>{title}</Text>
      <ChoiceField
        label={text("field.formula")}
        value={formula?.formula ?? AS_OTHERS}
        choices={choices}
        onChange={(name) => {
          const base = formula ?? start;
          onChange(name === AS_OTHERS || !base ? null : { ...base, formula: name });
        }}
      />
      {formula && (
        <Parameters formula={formula} onChange={onChange} place={place} problemOf={problemOf} />
      )}
      {formula && understood && (
        <Text size={200} className={styles.words}>
          {say(describeFormula(understood), language)}
        </Text>
      )}
    </div>
  );
}

interface ParametersProps {
  readonly formula: FormulaDraft;
  readonly onChange: (formula: FormulaDraft) => void;
  readonly place: string;
  readonly problemOf: (place: string) => string | null;
}

function Parameters({ formula, onChange, place, problemOf }: ParametersProps): ReactElement | null {
  const text = useProfileText();
  const change = (changed: Partial<FormulaDraft>): void => onChange({ ...formula, ...changed });
  switch (formula.formula) {
    case "threshold-ratio":
      return (
        <>
          <TextField
            isNumber
            label={text("field.floor")}
            value={formula.floor}
            problem={problemOf(`${place}.parameters.floor`)}
            onChange={(floor) => change({ floor, belowFloorAssumed: false })}
          />
          <ChoiceField
            label={text("field.over")}
            value={formula.overRatio}
            choices={[
              ["full", text("over.full")],
              ["penalise", text("over.penalise")],
            ]}
            onChange={(overRatio) => change({ overRatio })}
          />
        </>
      );
    case "all-or-nothing":
      return (
        <ChoiceField
          label={text("field.over")}
          value={formula.overDirect}
          choices={[
            ["full", text("over.full")],
            ["zero", text("over.zero")],
          ]}
          onChange={(overDirect) => change({ overDirect })}
        />
      );
    case "bands":
      return (
        <>
          <ChoiceField
            label={text("field.of")}
            value={formula.of}
            choices={[
              ["rate", text("of.rate")],
              ["satisfaction", text("of.satisfaction")],
            ]}
            onChange={(of) => change({ of })}
          />
          <BandFields
            title={text("bands")}
            bands={formula.bands}
            place={`${place}.parameters.bands`}
            problemOf={problemOf}
            onChange={(bands) => change({ bands })}
          />
        </>
      );
    case "comparator-ratio":
    case "two-way-ratio":
      return (
        <BandFields
          title={text("gradeBands")}
          bands={formula.bands}
          place={`${place}.parameters.gradeBands`}
          problemOf={problemOf}
          onChange={(bands) => change({ bands })}
        />
      );
    default:
      return null;
  }
}
