/** What Fluent asks a page for and jsdom does not have. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResize;

/** Two ends of a wire, enough for a task that lets the page breathe. */
class Wire {
  readonly port1: { onmessage: (() => void) | null; close(): void } = { onmessage: null, close: () => {} };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
}

globalThis.MessageChannel ??= Wire as unknown as typeof MessageChannel;

/**
 * Only rules that hide something or keep presses off are taken from Fluent. Nothing is drawn here, and for each role that a
 * test looks up and each press jsdom would match every rule with every element around it.
 */
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /display:\s*none|visibility|pointer-events/.test(rule) ? insertRule.call(this, rule, index) : 0;
};
