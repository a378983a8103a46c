import { Field, Select } from "@fluentui/react-components";
import { mappingText } from "../../../text/checkPane";
import { useSay } from "../../app/PaneContext";
import { allKinds } from "./likelyMeanings";

interface KindChoiceProps {
  readonly kind: string;
  readonly onChoose: (kind: string) => void;
}

/** The kind of the table, which the user can change if it was recognised wrongly. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const say = useSay();
  return (
    <Field label={say(mappingText.kind)} size="small">
      <Select size="small" value={kind} onChange={(_event, { value }) => onChoose(value)}>
        {allKinds.map(({ name, title }) => (
          <option key={name} value={name}>
            {say(title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
