/** A menu of the sheet; a closed one stays in the page, outside the window. */
const MENU = ".univer-popup";
/** What the grid opens over the sheet: panels of filters and choices, menus, and the rest of a toolbar without room. */
const POPUP = `[data-u-comp=rect-popup], [data-slot=popover-content], ${MENU}`;
const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), [tabindex]:not([tabindex="-1"])';
/** Frames in which a popup is drawn, and more. */
const PATIENCE = 60;

export interface Popups {
  /** Gives the keyboard to the popup that a key is about to open. */
  enter(): void;
  dispose(): void;
}

/**
 * Lets the popups of the grid be used without a mouse: one that was opened by a key takes the keyboard, Escape closes it, and when
 * it goes the sheet has the keyboard again. `prepare` names what is in it.
 */
export function followPopups(
  container: HTMLElement,
  prepare: (popup: HTMLElement) => void,
  focusGrid: () => void,
): Popups {
  const listening = new AbortController();
  const { signal } = listening;

  let acts = 0;
  let isByKey = false;

  const enter = (): void => {
    const [before, act] = [new Set(popups().filter(isDrawn)), acts];
    let frames = 0;
    const look = (): void => {
      const opened = popups().find((popup) => !before.has(popup) && isDrawn(popup));
      if (opened) prepare(opened);
      const first = opened && stopsIn(opened)[0];
      first?.focus();
      // A menu that still comes into sight takes no keyboard.
      if (opened && first && document.activeElement === first) return leave(opened);
      if (frames++ < PATIENCE && act === acts && !signal.aborted) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  const leave = (popup: HTMLElement): void => {
    if (signal.aborted) return;
    if (isDrawn(popup)) requestAnimationFrame(() => leave(popup));
    else if (document.activeElement === document.body) focusGrid();
  };
  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    acts++;
    isByKey = true;
    if (!(target instanceof HTMLElement)) return;
    const popup = target.closest<HTMLElement>(POPUP);
    if (popup && key === "Tab" && goesRound(popup, target, event.shiftKey)) return event.preventDefault();
    if (popup?.matches(MENU) && goesOn(popup, target, key)) return event.preventDefault();
    if (popup && key === "Escape" && !target.closest("[role=menu]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      // A press beside it is what closes it.
      document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, clientX: -1, clientY: -1 }));
      return focusGrid();
    }
    const opens = target.matches("[data-slot=popover-trigger]") && container.contains(target);
    if (opens && (key === "Enter" || key === " ")) enter();
  };
  window.addEventListener("keydown", onKey, { signal, capture: true });
  const onPress = (): void => {
    acts++;
    isByKey = false;
  };
  /** The grid takes the keyboard back from whatever is marked so. */
  const onFocus = ({ target }: FocusEvent): void => {
    if (isByKey && target instanceof HTMLElement && target.closest(POPUP)) delete target.dataset["uComp"];
  };
  window.addEventListener("pointerdown", onPress, { signal, capture: true });
  document.addEventListener("focusin", onFocus, { signal, capture: true });
  return { enter, dispose: () => listening.abort() };
}

/** Tab at the last control goes to the first, with Shift the other way. True if it did. */
function goesRound(popup: HTMLElement, from: HTMLElement, isBack: boolean): boolean {
  const stops = stopsIn(popup);
  const [last, first] = isBack ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (from !== last) return false;
  first?.focus();
  return true;
}

/** Arrows go from entry to entry of a menu, and round. True if one did. */
function goesOn(menu: HTMLElement, from: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  const stops = stopsIn(menu);
  stops[(stops.indexOf(from) + step + stops.length) % stops.length]?.focus();
  return true;
}

const stopsIn = (popup: HTMLElement) =>
  [...popup.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());
const popups = () => [...document.querySelectorAll<HTMLElement>(POPUP)];
const isDrawn = (popup: HTMLElement) =>
  popup.isConnected &&
  popup.checkVisibility() &&
  popup.dataset["state"] !== "closed" &&
  popup.getBoundingClientRect().right > 0;
