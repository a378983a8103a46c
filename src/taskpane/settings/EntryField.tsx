import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Words } from "../../core/words";
import { usePane, useSay } from "../app/PaneContext";
import type { EntryKind } from "./entries";

interface EntryFieldProps<T> {
  readonly label: Words;
  readonly hint?: Words | undefined;
  readonly kind: EntryKind<T>;
  readonly value: T | undefined;
  readonly lines?: boolean;
  /** What is wrong with it in view of the other fields. */
  readonly problem?: Words | undefined;
  /** Called when the user leaves the field, or presses Enter, with a new readable value. */
  readonly onEntry: (value: T | undefined) => void;
}

/** One field to fill in. Its value is taken when the user leaves it, so nothing half-typed is kept. */
export function EntryField<T>({ label, hint, kind, value, lines = false, problem, onEntry }: EntryFieldProps<T>) {
  const say = useSay();
  const { language } = usePane();
  const written = kind.write(value, language);
  const [draft, setDraft] = useState({ over: written, text: written });
  const [wrong, setWrong] = useState<Words>();
  // A value from elsewhere replaces the draft of the previous one.
  const text = draft.over === written ? draft.text : written;
  const take = () => {
    const entry = kind.read(text);
    setWrong("problem" in entry ? entry.problem : undefined);
    if ("value" in entry && kind.write(entry.value, language) !== written) onEntry(entry.value);
  };
  const takeOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !lines) take();
  };
  const type = (typed: string) => {
    setDraft({ over: written, text: typed });
    setWrong(undefined);
  };
  const said = wrong ?? problem;
  return (
    <Field
      label={say(label)}
      {...(hint ? { hint: say(hint) } : {})}
      {...(said ? { validationMessage: say(said), validationState: "error" as const } : {})}
    >
      {lines ? (
        <Textarea rows={3} resize="vertical" value={text} onChange={(_event, data) => type(data.value)} onBlur={take} />
      ) : (
        <Input
          autoComplete="off"
          value={text}
          onChange={(_event, data) => type(data.value)}
          onBlur={take}
          onKeyDown={takeOnEnter}
        />
      )}
    </Field>
  );
}
