import { useRef, useState } from "react";
import type { AnyIndicator } from "../../core/indicator";
import { indicators } from "../../core/indicators";
import { ScreenBody } from "../app/ScreenBody";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";

/** The list of functions, or one of them as a form. Going back shows the list as it was. */
export default function FormulaScreen() {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<AnyIndicator>();
  const lastChosen = useRef<string>(undefined);
  return (
    <ScreenBody key={chosen?.name ?? ""}>
      {chosen ? (
        <FunctionForm indicator={chosen} onBack={() => setChosen(undefined)} />
      ) : (
        <FunctionList
          functions={indicators}
          query={query}
          onQuery={setQuery}
          focusOn={lastChosen.current}
          onChoose={(indicator) => {
            lastChosen.current = indicator.name;
            setChosen(indicator);
          }}
        />
      )}
    </ScreenBody>
  );
}
