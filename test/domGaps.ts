/** Browser features that Fluent uses and jsdom lacks. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResize;

/** Two ends of a channel, enough for a task that yields to the page. */
class Wire {
  readonly port1: { onmessage: (() => void) | null; close(): void } = { onmessage: null, close: () => {} };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
}

globalThis.MessageChannel ??= Wire as unknown as typeof MessageChannel;

/**
 * Only Fluent's rules that hide elements or disable clicks are kept. Nothing is rendered here, and for each role that a test
 * looks up and each click jsdom would match every rule against every element.
 */
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /display:\s*none|visibility|pointer-events/.test(rule) ? insertRule.call(this, rule, index) : 0;
};
