/** The number format of every filled cell of a sheet. Rows with the same formats as the row before share its list. */
export class FormatRows {
  private readonly rows: (readonly (string | undefined)[])[] = [];
  private current: (string | undefined)[] = [];
  private row = -1;
  private latest: readonly (string | undefined)[] = [];

  set(row: number, column: number, format: string): void {
    if (row !== this.row) this.finish();
    this.row = row;
    while (this.current.length < column) this.current.push(undefined);
    this.current[column] = format;
  }

  readonly at = (row: number, column: number): string | undefined => this.rows[row]?.[column];

  /** Call it once after the last cell. */
  finish(): void {
    if (this.current.length === 0) return;
    const { current, latest } = this;
    const alike = current.length === latest.length && current.every((format, column) => format === latest[column]);
    this.rows[this.row] = this.latest = alike ? latest : current;
    this.current = [];
  }
}
