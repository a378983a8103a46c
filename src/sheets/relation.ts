/**
 * How the figures of a sheet are related, stated once per kind as data. Each relation is checked by the rules in
 * `checking/rules` that ask for it; a relation whose columns a sheet lacks is skipped. Text members are column keys. `within`
 * names the columns that must agree for two rows to be compared: the site, the kind of card, the area.
 */
export type Relation =
  /** closing = opening + ins − outs (R01), and no more goes out than was there (R02). */
  | {
      readonly relation: "LEDGER";
      readonly opening: string;
      readonly ins: readonly string[];
      readonly outs: readonly string[];
      readonly closing: string;
    }
  /**
   * rest = whole − part, such as belum = wajib − rekam (R03). The rest is accused. Where offices count from different wholes,
   * such as what remains of an IKD target, the sheet's own habit decides among `whole` and `otherWholes`. `passed`: the part
   * may exceed the whole while some of the whole still remains, as for one sex when outsiders are recorded. `signless`: either
   * may be larger, as for two counts.
   */
  | {
      readonly relation: "REMAINDER";
      readonly whole: string;
      readonly otherWholes?: readonly string[];
      readonly part: string;
      readonly rest: string;
      readonly passed?: true;
      readonly signless?: true;
    }
  /** both = male + female (R04). `both` is accused. */
  | { readonly relation: "SEXES"; readonly male: string; readonly female: string; readonly both: string }
  /**
   * total = sum of the services (R10); with a column for other services a difference is a warning. `less`: what is taken away
   * from the sum, such as those who moved out. `floored`: zero where more was taken away than there was.
   */
  | {
      readonly relation: "SERVICES";
      readonly parts: readonly string[];
      readonly total: string;
      readonly other?: string;
      readonly less?: readonly string[];
      readonly floored?: true;
    }
  /** total = sum of the devices by condition (R11). */
  | { readonly relation: "CONDITIONS"; readonly parts: readonly string[]; readonly total: string }
  /**
   * share = part ÷ base to the digits shown (R05). A different base that fits is named. Where offices count from different
   * bases, the sheet's own habit decides among `base` and `equalBases`.
   */
  | {
      readonly relation: "SHARE";
      readonly share: string;
      readonly part: string;
      readonly base: string;
      readonly equalBases?: readonly string[];
      readonly otherBases?: readonly string[];
    }
  /**
   * No more are recorded than required (R06); more is legal, so always a warning. `unrecorded` makes it worth a closer look.
   */
  | {
      readonly relation: "RECORDED_WITHIN";
      readonly recorded: string;
      readonly required: string;
      readonly unrecorded?: string;
    }
  /** Printed, ready and waiting cards all belong to recorded people (R07). The first stage is accused. */
  | { readonly relation: "STAGES"; readonly stages: readonly string[]; readonly recorded: string }
  /** No more IKD than recorded people (R08); an error where the sheet states the recorded as its base. */
  | {
      readonly relation: "IKD_WITHIN";
      readonly active: string;
      readonly recorded: string;
      /** Column that names the base; IKD above it is an error when it says "rekam". */
      readonly baseName?: string;
    }
  /** target = the share of one of the bases, rounded up (R09). The target is accused. */
  | {
      readonly relation: "TARGET";
      readonly target: string;
      readonly bases: readonly string[];
      /** Column with the target's share, if there is one. */
      readonly share?: string;
    }
  /** The later day does not precede the earlier (R12). The later is accused. */
  | { readonly relation: "DAYS_IN_ORDER"; readonly earlier: string; readonly later: string }
  /** Use on a closed day (R13), or none on a normal day (R14). The use is accused. */
  | { readonly relation: "DAY_STATUS"; readonly status: string; readonly use: string }
  /** If one column is filled, the other must be too (R15). The blank partner is accused. */
  | { readonly relation: "PAIR"; readonly given: string; readonly needs: string }
  /** An outreach session serves no more people than came, and not far more than were expected (R16). Each result is accused. */
  | {
      readonly relation: "SESSION";
      readonly results: readonly string[];
      readonly attended: string;
      readonly expected: string;
    }
  /** The outcomes of a session add up to no more than the people expected (R21). The whole is accused. */
  | { readonly relation: "PARTS_WITHIN"; readonly parts: readonly string[]; readonly whole: string }
  /** A NIK states its holder's sex, birth date and first area (C25). The cell beside it is accused. */
  | {
      readonly relation: "PERSON";
      readonly nik: string;
      readonly sex: string;
      readonly birth: string;
      readonly code: string;
    }
  /** No more cards are printed than the working printers can print (R17). The prints are accused. */
  | { readonly relation: "CAPACITY"; readonly prints: string; readonly printers: string; readonly perPrinter: string }
  /** Columns with different meanings do not hold the same figure (R18). The later column is accused. */
  | { readonly relation: "CONCEPTS"; readonly columns: readonly string[] }
  /** quantity = last − first + 1 of a range of serial numbers (R19). The quantity is accused. */
  | { readonly relation: "SERIALS"; readonly first: string; readonly last: string; readonly quantity: string }
  /** The physical count equals the card's stock (R20). The count is accused. */
  | { readonly relation: "STOCK_COUNT"; readonly book: string; readonly counted: string }
  /** A row opens with the closing of the row before it (X01). */
  | {
      readonly relation: "CARRY_OVER";
      readonly opening: string;
      readonly closing: string;
      readonly within: readonly string[];
    }
  /**
   * closing = closing of the row before + ins − outs (R01), for a card with a running balance and no opening stock. The closing
   * is accused. With an opening column, LEDGER and CARRY_OVER apply instead.
   */
  | {
      readonly relation: "RUNNING_BALANCE";
      readonly opening: string;
      readonly ins: readonly string[];
      readonly outs: readonly string[];
      readonly closing: string;
      readonly within: readonly string[];
    }
  /**
   * Every row of the sheet is unique (X02) in those of these columns that the sheet has. One of `tells`, by default the first
   * column, must be among them and filled: a period alone does not identify a row. Each repeat is accused on its first key
   * column.
   */
  | { readonly relation: "KEY"; readonly columns: readonly string[]; readonly tells?: readonly string[] }
  /** One row per working day (X03), in one direction throughout, oldest or newest first (X04). The day is accused. */
  | { readonly relation: "DAILY"; readonly date: string; readonly within: readonly string[] }
  /** Figures that only grow from report to report (X05). */
  | {
      readonly relation: "CUMULATIVE";
      readonly columns: readonly string[];
      readonly by: string;
      readonly within: readonly string[];
    }
  /** A figure that stays the same between reports although there is activity (X06). */
  | {
      readonly relation: "FROZEN";
      readonly column: string;
      readonly activity: readonly string[];
      readonly by: string;
      readonly within: readonly string[];
    }
  /** A running total grows from row to row by what is new (R22). The total is accused. */
  | {
      readonly relation: "RUNNING_TOTAL";
      readonly total: string;
      readonly flows: readonly string[];
      readonly within: readonly string[];
    }
  /**
   * Most rows contradict what the headers say about these columns (C24). The column is accused once, with what it really holds.
   */
  | {
      readonly relation: "MISFIT";
      readonly column: string;
      readonly others: readonly string[];
      readonly fit?: "SUM" | "DIFFERENCE" | "SHARE";
      readonly of?: readonly string[];
    }
  /** Figures of a unit that resemble each other: outliers (X07) and slips by a digit (X08). */
  | { readonly relation: "STEADY"; readonly columns: readonly string[]; readonly within: readonly string[] }
  /**
   * Total rows stand above or below the rows that they sum (X09), and these columns add up (X10). With `within`, all columns
   * but `flows` are levels: where the rows follow areas through time, a total includes only the last row of each area.
   * `ifMost`: some rows may be parts of others, so a total is checked only if most of its figures add up.
   */
  | {
      readonly relation: "TOTAL";
      readonly columns: readonly string[];
      readonly within?: readonly string[];
      readonly flows?: readonly string[];
      readonly ifMost?: true;
    }
  /** Stock rises only by receipts (X12). The later stock is accused. */
  | {
      readonly relation: "STOCK_RISE";
      readonly stock: string;
      readonly receipts: readonly string[];
      readonly within: readonly string[];
    };

export type RelationName = Relation["relation"];
export type RelationOf<N extends RelationName> = Extract<Relation, { readonly relation: N }>;
