import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, useSyncExternalStore } from "react";
import type { Language } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import type { Grid } from "../../workbook/grid/grid";
import type { CallHelp } from "../../workbook/grid/typing/formulaHelp";

const useStyles = makeStyles({
  root: {
    position: "fixed",
    zIndex: 1100,
    boxSizing: "border-box",
    width: "320px",
    maxWidth: "calc(100vw - 16px)",
    maxHeight: "40vh",
    overflowY: "auto",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.caption1,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  says: { color: tokens.colorNeutralForeground2 },
  call: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, overflowWrap: "anywhere" },
  current: { fontWeight: tokens.fontWeightBold, color: tokens.colorBrandForeground1 },
});

interface FormulaHelpProps {
  readonly language: Language;
  readonly typing: Grid["typing"];
}

/** Shown beside the formula being typed: suggested names, and the arguments of the function. */
export function FormulaHelp({ language, typing }: FormulaHelpProps) {
  const styles = useStyles();
  const help = useSyncExternalStore(typing.onHelp, typing.help);
  if (!help) return null;
  const { suggestions, chosen, call, place } = help;
  return (
    <div className={styles.root} style={beside(place)} data-formula-help>
      {call && suggestions.length === 0 && <Call call={call} />}
      {suggestions.length > 0 && (
        <ul className={styles.list} role="listbox" aria-label={browserPageText.suggestions[language]}>
          {suggestions.map(({ name, says }, index) => (
            <li
              key={name}
              role="option"
              aria-selected={index === chosen}
              className={mergeClasses(styles.item, index === chosen && styles.chosen)}
              ref={(item) => void (index === chosen && item?.scrollIntoView({ block: "nearest" }))}
              // The keyboard focus stays in the formula.
              onMouseDown={(event) => {
                event.preventDefault();
                typing.take(index);
              }}
            >
              <div className={styles.name}>{name}</div>
              {index === chosen && <div className={styles.says}>{says}</div>}
              {index === chosen && <div className={styles.says}>{browserPageText.takeHint[language]}</div>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Call({ call }: { readonly call: CallHelp }) {
  const styles = useStyles();
  const { name, parameters, current, separator } = call;
  return (
    <div className={styles.call} role="note">
      <div>
        {name}(
        {parameters.map((parameter, index) => (
          <Fragment key={parameter.name}>
            {index > 0 && `${separator} `}
            <span className={index === current ? styles.current : undefined}>
              {parameter.optional ? `[${parameter.name}]` : parameter.name}
            </span>
          </Fragment>
        ))}
        )
      </div>
      {parameters[current] && <div className={styles.says}>{parameters[current].says}</div>}
    </div>
  );
}

const GAP = 6;

/** Below the typing, or above it at the end of the page. */
function beside({ left, top, bottom }: { readonly left: number; readonly top: number; readonly bottom: number }) {
  const x = Math.max(8, Math.min(left, window.innerWidth - 328));
  const isLow = bottom > window.innerHeight * 0.6;
  return { left: x, ...(isLow ? { bottom: window.innerHeight - top + GAP } : { top: bottom + GAP }) };
}
