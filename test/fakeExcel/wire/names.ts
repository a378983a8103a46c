import { areaAddress, parseArea } from "../../../src/core/cells/area";
import type { BookModel } from "../model/bookModel";
import { HostError } from "../protocol";
import { range, rangeOf, type RangeTarget } from "./range";
import { isWireObject, wire, type WireObject, type Wire } from "./shape";

interface NameTarget {
  readonly book: BookModel;
  readonly name: string;
}

const record = ({ book, name }: NameTarget) => {
  const found = book.names.get(name);
  if (!found) throw new HostError("ItemNotFound");
  return found;
};

/** Names of the whole workbook; names of one sheet are not modelled. */
export const bookNames: Wire<BookModel> = wire<BookModel>({
  type: "NamedItemCollection",
  items: (book) => [...book.names.keys()].map((name) => namedItem({ book, name })),
  item: (book, name: string) => (book.names.has(name) ? namedItem({ book, name }) : undefined),
  methods: {
    Add: (book, name: string, given: string | WireObject, comment?: string | null) => {
      if (book.names.has(name)) throw new HostError("ItemAlreadyExists");
      book.names.set(name, { value: formulaOf(given), comment: comment ?? "", visible: true });
      return namedItem({ book, name });
    },
  },
});

function formulaOf(given: string | WireObject): string {
  if (!isWireObject(given)) return given;
  const { sheet, area } = given.self as RangeTarget;
  return `='${sheet.name}'!${areaAddress(area)}`;
}

const namedItem: Wire<NameTarget> = wire<NameTarget>({
  type: "NamedItem",
  ids: ({ name }) => ({ _Id: name }),
  get: {
    Name: ({ name }) => name,
    Formula: (target) => record(target).value,
    Comment: (target) => record(target).comment,
    Visible: (target) => record(target).visible,
  },
  methods: {
    Delete: ({ book, name }) => void book.names.delete(name),
    GetRangeOrNullObject: (target) => {
      const [, sheetName, address] = /^='?(.*?)'?!(.+)$/.exec(record(target).value) ?? [];
      const sheet = target.book.find(sheetName ?? "");
      const area = parseArea(address ?? "");
      return sheet && area ? range(rangeOf(target.book, sheet, area)) : null;
    },
  },
});
