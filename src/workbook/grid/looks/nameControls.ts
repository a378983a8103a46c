import type { Language } from "../../../core/words";
import { gridCommandText, gridEnglishNames, gridPlaceText } from "../../../text/gridControls";

/**
 * Gives every control around the grid a name and a place in the Tab order. The grid draws them as pictures only, some as boxes
 * that look like buttons, and redraws them occasionally, so changes are observed.
 */
export function nameControls(container: HTMLElement, language: Language): () => void {
  const name = () => nameWithin(container, language);
  name();
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true, attributeFilter: ["aria-expanded"] });
  return () => observer.disconnect();
}

/** Names the controls of one part of the page. */
export function nameWithin(part: HTMLElement, language: Language): void {
  part.querySelectorAll<HTMLElement>("canvas[tabindex='1']").forEach((canvas) => (canvas.tabIndex = -1));
  part.querySelectorAll<HTMLElement>("[type=button]:not(button)").forEach(nameBox);
  part.querySelectorAll<HTMLElement>("[aria-label]").forEach((named) => {
    const name = gridEnglishNames[named.getAttribute("aria-label") ?? ""];
    if (name && name[language] !== named.getAttribute("aria-label")) named.setAttribute("aria-label", name[language]);
  });
  part
    .querySelectorAll<HTMLElement>("button, [type=button], input:not([aria-label])")
    .forEach((control) => nameOne(control, language));
}

/** A box that works as a button, unless it contains the button or an input field. */
function nameBox(box: HTMLElement): void {
  if (box.querySelector("button, input"))
    return ["aria-expanded", "role", "tabindex"].forEach((name) => box.removeAttribute(name));
  box.setAttribute("role", "button");
  if (box.tabIndex < 0) box.tabIndex = 0;
}

function nameOne(control: HTMLElement, language: Language): void {
  if (control.hasAttribute("aria-label") || control.textContent.trim() !== "") return;
  // What stands in an empty field or beside a box to tick is its name.
  if (control instanceof HTMLInputElement && (control.placeholder !== "" || control.labels?.length)) return;
  const command = control.closest<HTMLElement>("[data-u-command]")?.dataset["uCommand"] ?? "";
  const name = gridCommandText[command] ?? gridPlaceText[placeOf(control)];
  control.setAttribute("aria-label", name[language]);
  control.title ||= name[language];
}

function placeOf(control: HTMLElement): keyof typeof gridPlaceText {
  if (control instanceof HTMLInputElement) return control.closest("[data-u-comp=rect-popup]") ? "search" : "nameBox";
  if (control.closest("[data-u-comp=defined-name], [data-u-comp=defined-name-container]")) return "names";
  if (control.closest("[data-u-comp=formula-bar]")) return "formulaBar";
  return control.closest("[data-u-comp=slide-tab-bar], footer") ? "sheets" : "other";
}
