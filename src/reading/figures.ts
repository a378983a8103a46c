/** The values of one column, row by row. */
export type Figures = Int32Array | Float64Array;

/** Values as they are read: four bytes each, until a fraction or a value above two billion needs eight. */
export class FigureStore {
  private narrow: Int32Array;
  private wide: Float64Array | undefined;

  constructor(rows: number) {
    this.narrow = new Int32Array(rows);
  }

  get values(): Figures {
    return this.wide ?? this.narrow;
  }

  set(i: number, value: number): void {
    if (this.wide !== undefined) this.wide[i] = value;
    else if ((value | 0) === value) this.narrow[i] = value;
    else {
      this.wide = Float64Array.from(this.narrow);
      this.wide[i] = value;
      this.narrow = new Int32Array(0);
    }
  }
}
