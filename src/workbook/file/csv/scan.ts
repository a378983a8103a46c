/** Why a row cannot be cut into cells. */
export type RowFault = "OPEN_QUOTE" | "TEXT_AFTER_QUOTE";

/** How the cells of a row are written. */
export interface Dialect {
  /** One character. */
  readonly separator: string;
  /** The character before a quote that is part of the cell: another quote, or a backslash in database exports. */
  readonly escape: '"' | "\\";
}

const [TAB, LF, CR, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];

/**
 * Cuts a text into rows and cells (RFC 4180), and accepts what offices' files contain: any line ends, also mixed ones and
 * doubled carriage returns; blanks around quotes; quotes within a cell that does not begin with one.
 */
export class RowScanner {
  private at = 0;
  private cell = "";
  private readonly separator: number;

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
  ) {
    this.separator = dialect.separator.charCodeAt(0);
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** The next row. After a fault the scanner is behind the line in which the row begins. */
  next(): string[] | RowFault {
    const start = this.at;
    const cells: string[] = [];
    for (;;) {
      const fault = this.readCell();
      if (fault) {
        this.at = this.afterLineEnd(this.plainEnd(start, -1));
        return fault;
      }
      cells.push(this.cell);
      if (this.text.charCodeAt(this.at) !== this.separator) break;
      this.at++;
    }
    this.at = this.afterLineEnd(this.at);
    return cells;
  }

  private readCell(): RowFault | undefined {
    const quote = this.afterBlanks(this.at);
    if (this.text.charCodeAt(quote) !== QUOTE) return this.readPlain();
    const fault = this.readQuoted(quote);
    // A quote after blanks may be an ordinary character; one at the very beginning never is.
    return fault !== undefined && quote > this.at ? this.readPlain() : fault;
  }

  private readPlain(): undefined {
    const end = this.plainEnd(this.at, this.separator);
    this.cell = this.text.slice(this.at, end);
    this.at = end;
  }

  private readQuoted(quote: number): RowFault | undefined {
    const end = this.closingQuote(quote);
    if (end < 0) return "OPEN_QUOTE";
    const after = this.afterBlanks(end + 1);
    if (after !== this.plainEnd(after, this.separator)) return "TEXT_AFTER_QUOTE";
    this.cell = this.unescaped(this.text.slice(quote + 1, end));
    this.at = after;
    return undefined;
  }

  /** The end of a plain cell that begins here: a separator, a line end or the end of the text. */
  private plainEnd(from: number, separator: number): number {
    const { text } = this;
    for (let end = from; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === separator || code === LF || code === CR) return end;
    }
    return text.length;
  }

  private afterBlanks(from: number): number {
    for (let end = from; ; end++) {
      const code = this.text.charCodeAt(end);
      if (code !== SPACE && (code !== TAB || this.separator === TAB)) return end;
    }
  }

  private closingQuote(open: number): number {
    const { text, dialect } = this;
    if (dialect.escape === '"') {
      for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 2))
        if (text.charCodeAt(end + 1) !== QUOTE) return end;
      return -1;
    }
    for (let end = open + 1; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) return end;
      if (code === BACKSLASH) end++;
    }
    return -1;
  }

  private unescaped(body: string): string {
    return this.dialect.escape === '"' ? body.replace(/""/g, '"') : body.replace(/\\(["\\])/g, "$1");
  }

  /** The position after one line end: carriage returns with a line feed, or either alone. */
  private afterLineEnd(from: number): number {
    let end = from;
    while (this.text.charCodeAt(end) === CR) end++;
    if (this.text.charCodeAt(end) === LF) return end + 1;
    return end > from ? from + 1 : from;
  }
}
