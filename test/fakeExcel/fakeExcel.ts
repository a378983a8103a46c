import { CustomFunctionCaller, type FunctionsJson } from "./customFunctions";
import { Faults, TRANSPORT } from "./faults";
import { SETS, appContext, newConversation, windowName, type HostFacts } from "./handshake";
import { Interpreter } from "./interpreter";
import { BookModel } from "./model/bookModel";
import type { BookEvent } from "./model/bookEvents";
import type { CellValue } from "./model/entry";
import {
  ACTION,
  DISPATCH,
  MESSAGE,
  RESPONSE,
  type ExecuteMethod,
  type PageRequest,
  type RichApiRequest,
  type RichApiResponse,
} from "./protocol";
import { services } from "./wire/services";
import { workbook } from "./wire/workbook";

export interface FakeExcelOptions {
  /** The sheets to begin with, each as rows of entries: numbers, texts, `=formulas`, "" for a blank. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** The page's own language; `isSetSupported` and Excel's errors do not depend on it. */
  readonly language?: string;
  readonly sets?: Readonly<Record<string, string>>;
  readonly hostUrl?: string;
  /** The add-in's functions, as its functions.json declares them. */
  readonly functionsJson?: FunctionsJson;
}

const EVENT_ENTRY = 65_536;
const READY = /_SetOsfControlContainerReadyForCustomFunctions/;

/**
 * Plays the side of Excel on the web for an unmodified office.js. The workbook behind it is `book`; what should go
 * wrong is set in `faults`; `functions` calls the page's custom functions. A transport carries the messages.
 */
export class FakeExcel {
  readonly book = new BookModel();
  readonly faults = new Faults();
  readonly functions: CustomFunctionCaller;
  /** Refused calls that the fake does not know, by name. */
  readonly unknownCalls: string[] = [];
  readonly interpreter: Interpreter;
  readonly conversation = newConversation();
  private readonly facts: HostFacts;
  private post: (message: string) => void = () => {};
  private turn: Promise<void> = Promise.resolve();
  private outbox: string[] | undefined;
  private functionsReady: () => void = () => {};
  /** Resolves when the page can be asked for custom functions. */
  readonly whenFunctionsReady = new Promise<void>((resolve) => (this.functionsReady = resolve));
  private readonly commands = new Map<string, () => void>();

  constructor(options: FakeExcelOptions = {}) {
    const { sheets = {}, language = "en-US", sets = {}, hostUrl = "https://localhost/excel.html" } = options;
    this.facts = { hostUrl, language, sets: { ...SETS, ...sets } };
    const call = (entry: readonly unknown[]) => this.raise("richApiMessage", [entry]);
    this.functions = new CustomFunctionCaller(this.book, call, options.functionsJson ?? { functions: [] });
    this.book.calculate = (...cell) => this.functions.begin(...cell);
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = this.book.addSheet(name);
      rows.forEach((row, r) => row.forEach((cell, c) => sheet.enter(r, c, cell)));
    }
    if (this.book.sheets.length === 0) this.book.addSheet();
    this.book.onEvent((event) => this.tell(event));
    const functionResults = (reports: readonly unknown[]) => this.functions.report(reports as never);
    this.interpreter = new Interpreter(workbook(this.book), services({ functionResults }));
  }

  get windowName(): string {
    return windowName(this.conversation, this.facts);
  }

  get language(): string {
    return this.facts.language;
  }

  get hostUrl(): string {
    return this.facts.hostUrl;
  }

  /** Where replies and events go: to the page, as the text of one message. */
  connect(post: (message: string) => void): void {
    this.post = post;
  }

  /** Receives one message from the page. Messages are answered in the order in which they came. */
  receive(text: string): void {
    const message = JSON.parse(text) as PageRequest;
    if (message._messageType !== MESSAGE.request) return;
    this.turn = this.turn.then(() => this.answer(message));
  }

  /** Presses a ribbon button with the given action; resolves when the action reports that it is done. */
  press(action: string): Promise<void> {
    const id = `perintah${this.commands.size + 1}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.raise("appCommandInvoked", { 0: id, 1: action, 2: JSON.stringify({ source: { id: action } }) });
    return done;
  }

  private async answer(message: PageRequest): Promise<void> {
    const data = await this.dataFor(message);
    if (this.faults.isSilent) return;
    // Events follow the reply of the request that caused them.
    const events = this.outbox ?? [];
    this.outbox = undefined;
    this.send(message._actionName, message._correlationId, RESPONSE.call, data);
    events.forEach((event) => this.post(event));
  }

  private async dataFor({ _actionName, _actionType, _data }: PageRequest): Promise<unknown> {
    if (_actionType !== ACTION.invoke) return { Error: 0 };
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(this.conversation, this.facts);
    if (_actionName !== "executeMethod") return null;
    const { DdaMethod, ArrayData } = _data as ExecuteMethod;
    if (DdaMethod.DispatchId === DISPATCH.richApi && ArrayData) return this.richApi(ArrayData[4] as string);
    if (DdaMethod.DispatchId === DISPATCH.commandCompleted) this.completed(_data as Readonly<Record<string, unknown>>);
    return { Version: 1, Error: 0 };
  }

  private async richApi(body: string): Promise<unknown> {
    const request = JSON.parse(body) as RichApiRequest;
    if (READY.test(body)) this.functionsReady();
    const { delay, hold, before, refuse, breakAfter, lose } = this.faults.next(request, body.length);
    await hold;
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    before?.();
    if (body.length > this.faults.payloadLimit) return refusal(TRANSPORT.requestTooLarge);
    if (refuse !== undefined) return refusal(refuse);
    this.outbox = [];
    const response = this.interpreter.execute(request, breakAfter);
    this.note(response);
    const text = JSON.stringify(response);
    if (text.length > this.faults.payloadLimit) return refusal(TRANSPORT.responseTooLarge);
    return lose === undefined ? reply(text) : refusal(lose);
  }

  private note({ Error: error }: RichApiResponse): void {
    if (error?.Code === "ApiNotFound") this.unknownCalls.push(error.Message);
  }

  private completed(data: Readonly<Record<string, unknown>>): void {
    const id = String(data["0"]);
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  /** Handlers of one sheet listen under its id, those of the collection under `Workbook`. */
  private tell({ type, sheetId, args }: BookEvent): void {
    const text = JSON.stringify(args);
    const isRemote = args["source"] === "Remote";
    const entries = [sheetId, "Workbook"].map((target) => [EVENT_ENTRY, type, target, text, 0, isRemote]);
    this.raise("richApiMessage", entries);
    if (args["isInsideTable"] !== undefined) this.raise("documentSelectionChanged", {});
  }

  private raise(name: string, data: unknown): void {
    this.send(name, -1, RESPONSE.event, name === "richApiMessage" ? { ArrayData: data } : data);
  }

  private send(_actionName: string, _correlationId: number, _responseType: number, _data: unknown): void {
    const message = JSON.stringify({
      _messageType: MESSAGE.response,
      _actionName,
      _conversationId: this.conversation,
      _correlationId,
      _errorCode: 0,
      _responseType,
      _data,
    });
    if (_responseType === RESPONSE.event && this.outbox) this.outbox.push(message);
    else this.post(message);
  }
}

/** The transport's own error for a number; for a text, Excel's answer with nothing carried out. */
function refusal(code: number | string): unknown {
  if (typeof code === "number") return { Version: 1, Error: code };
  const Error = { Code: code, Message: code, Location: "", HttpStatusCode: 400, ActionIndex: 0 };
  return reply(JSON.stringify({ Results: [], TraceIds: [], Error }));
}

const reply = (body: string) => ({ Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], body] });
