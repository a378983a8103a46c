import { CommandType, ICommandService } from "@univerjs/core";
import {
  FunctionType,
  IDescriptionService,
  IEditorBridgeService,
  IEditorService,
  InsertCommand,
  IShortcutService,
  KeyCode,
  RichTextEditingMutation,
  SetCellEditVisibleOperation,
  SetTextSelectionsOperation,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../core/words";
import type { GridContext } from "../context";
import { anchoredAtCaret, callAtCaret, nameAtCaret, type Stretch } from "./atCaret";
import { suggestionsFor, type Suggestion } from "./suggestions";
import { readInPlace } from "./typedFormula";

/** The function whose arguments are being typed. */
export interface CallHelp {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly says: string; readonly optional: boolean }[];
  /** Index of the parameter being typed. */
  readonly current: number;
  /** The separator between arguments. */
  readonly separator: ";" | ",";
}

/** Help for the formula being typed. */
export interface TypingHelp {
  readonly suggestions: readonly Suggestion[];
  /** The index of the suggestion that Tab takes. */
  readonly chosen: number;
  readonly call: CallHelp | undefined;
  /** The position of the typing on the page. */
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number };
}

const HEARD: readonly string[] = [
  RichTextEditingMutation.id,
  SetTextSelectionsOperation.id,
  SetCellEditVisibleOperation.id,
];
/** Above the keys of the grid's own editor. */
const FIRST = 2000;

/**
 * Suggests names and explains arguments while a formula is typed. As in Excel, Tab takes a suggestion; Enter does so only after
 * the arrow keys moved through the list, so Enter never changes a complete formula.
 */
export class FormulaHelp {
  private readonly listeners = new Set<() => void>();
  private current: TypingHelp | undefined;
  private name: Stretch | undefined;
  private isChosen = false;
  /** The text for which the user closed the list. */
  private closedFor: string | undefined;
  private names: readonly Suggestion[] | undefined;

  constructor(
    private readonly context: GridContext,
    private readonly language: Language,
  ) {
    const commands = context.injector.get(ICommandService);
    commands.onCommandExecuted(({ id }) => {
      if (HEARD.includes(id)) this.look();
    });
    const isListed = () => this.suggestions.length > 0;
    this.onKey("up", KeyCode.ARROW_UP, isListed, () => this.move(-1));
    this.onKey("down", KeyCode.ARROW_DOWN, isListed, () => this.move(1));
    this.onKey("take", KeyCode.TAB, isListed, () => this.take(this.current?.chosen ?? 0));
    this.onKey(
      "take-chosen",
      KeyCode.ENTER,
      () => isListed() && this.isChosen,
      () => this.take(this.current?.chosen ?? 0),
    );
    this.onKey("close", KeyCode.ESC, isListed, () => this.close());
    this.onKey(
      "anchor",
      KeyCode.F4,
      () => this.formula() !== undefined,
      () => this.anchor(),
    );
  }

  readonly help = (): TypingHelp | undefined => this.current;

  readonly onHelp = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Replaces the name being typed with a suggestion. */
  readonly take = (index: number): void => {
    const suggestion = this.suggestions[index];
    const { name } = this;
    if (!suggestion || !name) return;
    this.put({ ...name, text: suggestion.isFunction ? `${suggestion.name}(` : suggestion.name });
  };

  /** The text being typed into a cell; empty if there is none. */
  readonly typed = (): string => this.editing()?.text ?? "";

  private get suggestions(): readonly Suggestion[] {
    return this.current?.suggestions ?? [];
  }

  private onKey(name: string, binding: KeyCode, when: () => boolean, act: () => void): void {
    const id = `lembar.formula-help.${name}`;
    const { injector } = this.context;
    injector.get(ICommandService).registerCommand({ id, type: CommandType.OPERATION, handler: () => (act(), true) });
    injector.get(IShortcutService).registerShortcut({ id, binding, priority: FIRST, preconditions: when });
  }

  private move(by: number): void {
    if (!this.current) return;
    const { suggestions, chosen } = this.current;
    this.isChosen = true;
    this.set({ ...this.current, chosen: Math.min(suggestions.length - 1, Math.max(0, chosen + by)) });
  }

  private close(): void {
    this.closedFor = this.formula()?.text;
    this.look();
  }

  private anchor(): void {
    const typed = this.formula();
    const stretch = typed && anchoredAtCaret(typed.text, typed.caret);
    if (stretch) this.put(stretch);
  }

  private put({ start, end, text }: Stretch): void {
    const unitId = this.context.injector.get(IEditorService).getFocusId();
    if (!unitId) return;
    const range = { startOffset: start, endOffset: end, collapsed: start === end };
    const given = { unitId, body: { dataStream: text }, range, segmentId: "", cursorOffset: text.length };
    void this.context.injector.get(ICommandService).executeCommand(InsertCommand.id, given);
  }

  private editing() {
    const { injector } = this.context;
    const editor = injector.get(IEditorService).getFocusEditor();
    if (!editor?.isSheetEditor() || !injector.get(IEditorBridgeService).isVisible().visible) return undefined;
    return { editor, text: editor.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "" };
  }

  /** The formula being typed, and the caret's position in it. */
  private formula(): { readonly text: string; readonly caret: number; readonly editor: string } | undefined {
    const { editor, text = "" } = this.editing() ?? {};
    const [range] = editor?.getSelectionRanges() ?? [];
    if (!editor || !text.startsWith("=") || !range?.collapsed) return undefined;
    return { text, caret: range.startOffset, editor: editor.getEditorId() };
  }

  private look(): void {
    const typed = this.formula();
    if (!typed) {
      this.closedFor = undefined;
      return this.set(undefined);
    }
    const text = this.language === "id" ? readInPlace(typed.text) : typed.text;
    const name = typed.text === this.closedFor ? undefined : nameAtCaret(text, typed.caret);
    if (name?.text !== this.name?.text || name?.start !== this.name?.start) this.isChosen = false;
    this.name = name;
    const suggestions = name ? suggestionsFor(name.text, this.allNames()) : [];
    const chosen = this.isChosen ? (this.current?.chosen ?? 0) : 0;
    const call = this.callHelp(text, typed.caret);
    this.set(
      suggestions.length > 0 || call ? { suggestions, chosen, call, place: this.place(typed.editor) } : undefined,
    );
  }

  private callHelp(text: string, caret: number): CallHelp | undefined {
    const call = callAtCaret(text, caret);
    const info = call && this.context.injector.get(IDescriptionService).getFunctionInfo(call.name.toUpperCase());
    if (!info) return undefined;
    const parameters = info.functionParameter.map(({ name, detail, require }) => ({
      name,
      says: detail,
      optional: require === 0,
    }));
    const repeats = info.functionParameter.at(-1)?.repeat === 1;
    const current = repeats ? Math.min(call.argument, parameters.length - 1) : call.argument;
    return { name: info.functionName, parameters, current, separator: this.language === "id" ? ";" : "," };
  }

  private allNames(): readonly Suggestion[] {
    const known = this.context.injector.get(IDescriptionService).getDescriptions();
    this.names ??= [...known.values()].map(({ functionName, abstract, functionType }) => ({
      name: functionName,
      says: abstract,
      isFunction: functionType !== FunctionType.DefinedName && functionType !== FunctionType.Table,
    }));
    return this.names;
  }

  private place(editorId: string): TypingHelp["place"] {
    const editor = this.context.injector.get(IEditorService).getEditor(editorId);
    const { left, top, bottom } = editor?.getBoundingClientRect() ?? { left: 0, top: 0, bottom: 0 };
    return { left, top, bottom };
  }

  private set(help: TypingHelp | undefined): void {
    if (help === undefined && this.current === undefined) return;
    this.current = help;
    this.listeners.forEach((listener) => listener());
  }
}
