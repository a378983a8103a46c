import { Field, Select } from "@fluentui/react-components";
import type { Words } from "../../core/words";
import { useSay } from "../app/PaneContext";

interface ChoiceFieldProps<T extends string> {
  readonly label: Words;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly says: Words }[];
  readonly onChoose: (value: T) => void;
}

/** One of a few choices, stored as soon as it is chosen. */
export function ChoiceField<T extends string>({ label, value, choices, onChoose }: ChoiceFieldProps<T>) {
  const say = useSay();
  return (
    <Field label={say(label)}>
      <Select
        value={value}
        onChange={(_event, data) => {
          const chosen = choices.find((choice) => choice.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say(choice.says)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
