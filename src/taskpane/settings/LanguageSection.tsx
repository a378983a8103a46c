import type { Language } from "../../core/words";
import { settingsText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { ChoiceField } from "./ChoiceField";
import { Section } from "./Section";
import type { Save } from "./useSave";

/** Each language is named in itself, so that its readers find it. */
const choices = [
  { value: "", says: settingsText.automatic },
  { value: "id", says: { id: "Indonesia", en: "Indonesia" } },
  { value: "en", says: { id: "English", en: "English" } },
] as const;

export function LanguageSection({ save }: { readonly save: Save }) {
  const say = useSay();
  const { settings } = usePane();
  const value = settings.language ?? "";
  const says = choices.find((choice) => choice.value === value)?.says ?? settingsText.automatic;
  return (
    <Section title={settingsText.language} summary={say(says)}>
      <ChoiceField<Language | "">
        label={settingsText.languageOf}
        value={value}
        choices={choices}
        onChoose={(chosen) => save({ language: chosen === "" ? undefined : chosen })}
      />
    </Section>
  );
}
