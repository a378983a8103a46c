/** The longest that a key waits, in milliseconds: a calculation may leave the page no idle moment. */
const LONGEST = 1_000;

export interface HeldKeys {
  /** True while a cell is being typed into. */
  isTyping: () => boolean;
  dispose(): void;
}

/**
 * Holds arrow keys back until the grid has followed what was typed before them. It learns only in a later turn that a formula
 * now asks for a cell; an arrow that arrives earlier changes another reference of the formula. Keys behind a held one wait for
 * their turn, so that their order stays.
 */
export function holdArrows(): HeldKeys {
  const keys: HeldKeys = { isTyping: () => false, dispose: () => listening.abort() };
  const listening = new AbortController();
  const { signal } = listening;
  const held: KeyboardEvent[] = [];
  let typed = 0;
  let followed = 0;

  const follow = (): void => {
    const upTo = ++typed;
    whenIdle(() => (followed = Math.max(followed, upTo)));
  };
  const release = (): void => {
    const event = held[0];
    if (event && !signal.aborted) replay(event);
    held.shift();
    if (event && changes(event, keys.isTyping)) follow();
    const next = held[0];
    if (!event || !next) return;
    if (isArrow(event) || isArrow(next)) whenIdle(release);
    else setTimeout(release);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { activeElement } = document;
    if (!event.isTrusted || event.isComposing || !(activeElement instanceof HTMLElement)) return;
    if (!activeElement.isContentEditable) return;
    const mustWait = held.length > 0 || (followed < typed && isArrow(event));
    if (!mustWait) {
      if (changes(event, keys.isTyping)) follow();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(event);
    if (held.length === 1) whenIdle(release);
  };
  window.addEventListener("keydown", onKey, { capture: true, signal });
  return keys;
}

const isArrow = ({ key }: KeyboardEvent) => key.startsWith("Arrow");

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && ((!ctrlKey && !metaKey && !altKey) || (ctrlKey && altKey));

/** True if a key changes what is typed into a cell. In a formula an arrow does, too. */
function changes(event: KeyboardEvent, isTyping: () => boolean): boolean {
  return isText(event) || (isTyping() && (isArrow(event) || /^(?:Backspace|Delete|F2|F4)$/.test(event.key)));
}

/**
 * Presses a key once more; browsers enter no text for a press that they did not make. Where the keyboard has gone to a field
 * of the page meanwhile, the key is dropped, for it was not meant for that field.
 */
function replay(event: KeyboardEvent): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.isContentEditable) return;
  const { key, code, keyCode, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
  const init = { key, code, keyCode, location, repeat, ctrlKey, shiftKey, altKey, metaKey };
  const again = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true, composed: true });
  const isFree = activeElement.dispatchEvent(again);
  if (isFree && isText(event)) document.execCommand("insertText", false, key);
}

function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: LONGEST });
  else setTimeout(() => requestAnimationFrame(() => setTimeout(then)));
}
