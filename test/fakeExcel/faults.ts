import { DO, type RichApiRequest } from "./protocol";

/** office.js releases objects that it no longer needs at moments of its own. */
const GIVES_BACK = "_RemoveReference";

/** True if a batch only names objects and releases them. */
export const isTidyingUp = ({ Actions }: RichApiRequest): boolean =>
  Actions.some(({ Name }) => Name === GIVES_BACK) &&
  Actions.every(({ ActionType, Name }) => Name === GIVES_BACK || ActionType === DO.instantiate);

/** A batch from the page as the hook sees it; `index` counts from 0 since the hook was set. */
export interface Passing {
  readonly index: number;
  readonly request: RichApiRequest;
  readonly bytes: number;
}

/** What goes wrong with one batch. Numbers are the transport's error codes (5102 busy), texts are Excel's own. */
export interface Fault {
  /** Milliseconds until the host begins. */
  readonly delay?: number;
  /** The host begins once this is fulfilled. */
  readonly hold?: Promise<void>;
  /** Runs before the batch: a user types, a sheet is deleted. */
  readonly before?: () => void;
  /** Nothing is carried out. */
  readonly refuse?: number | string;
  /** Only this many actions are carried out, then Excel fails with a GeneralException. */
  readonly breakAfter?: number;
  /** Everything is carried out, but the answer reports a failure. */
  readonly lose?: number | string;
}

export type FaultHook = (passing: Passing) => Fault | undefined;

export const TRANSPORT = { sessionGone: 5012, busy: 5102, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Where tests make things go wrong. */
export class Faults {
  /** Bytes that a request or an answer may have; more is refused as Excel on the web does. */
  payloadLimit = Infinity;
  private silent = false;
  private hook: FaultHook = () => undefined;
  private seen = 0;

  /** What goes wrong when office.js releases objects, which happens at moments of its own and is not counted. */
  tidyingUp: Fault = {};

  /** Calls the hook for every batch of the page from now on; without a hook nothing goes wrong. */
  set(hook: FaultHook = () => undefined): void {
    this.hook = hook;
    this.seen = 0;
  }

  /** The host answers nothing from now on, the current request included. */
  silence(): void {
    this.silent = true;
  }

  get isSilent(): boolean {
    return this.silent;
  }

  /** Batches of the page since the hook was set. */
  get count(): number {
    return this.seen;
  }

  next(request: RichApiRequest, bytes: number): Fault {
    if (isTidyingUp(request)) return this.tidyingUp;
    return this.hook({ index: this.seen++, request, bytes }) ?? {};
  }
}
