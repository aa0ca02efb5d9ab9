import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  control: { minWidth: 0, "& input, & select": { minWidth: 0, width: "100%" } },
});

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong, when it is to be told. */
  readonly problem?: string | null;
}

interface TextFieldProps extends DraftFieldProps {
  readonly isLong?: boolean;
  /** Digits: brings the keyboard for them. */
  readonly isNumber?: boolean;
}

/** A text or a number of the profile, with what is wrong about it. */
export function TextField(props: TextFieldProps): ReactElement {
  const { value, onChange, isLong, isNumber } = props;
  const styles = useStyles();
  return (
    <Field size="small" {...fieldProps(props)}>
      {isLong ? (
        <Textarea
          size="small"
          rows={3}
          resize="vertical"
          value={value}
          onChange={(_event, data) => onChange(data.value)}
        />
      ) : (
        <Input
          size="small"
          className={styles.control}
          value={value}
          {...(isNumber ? { inputMode: "decimal" as const } : {})}
          onChange={(_event, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly onChange: (value: Choice) => void;
  readonly hint?: string;
}

/** One of a few. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>): ReactElement {
  const { value, choices, onChange } = props;
  const styles = useStyles();
  return (
    <Field size="small" {...fieldProps(props)}>
      <Select
        size="small"
        className={styles.control}
        value={value}
        onChange={(_event, data) => {
          const chosen = choices.find(([one]) => one === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function fieldProps({
  label,
  hint,
  problem,
}: Pick<DraftFieldProps, "label" | "hint" | "problem">): object {
  return {
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(problem ? { validationState: "error", validationMessage: problem } : {}),
  };
}
