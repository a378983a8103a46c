import type { BookModel } from "../model/bookModel";
import { HostError } from "../protocol";
import { wire, type Wire } from "./shape";

interface Parts {
  readonly book: BookModel;
  /** Only those whose root element has this namespace. */
  readonly namespace?: string;
}

/** The custom XML parts of the workbook, all or those of one namespace. */
export const customXmlParts: Wire<Parts> = wire<Parts>({
  type: "CustomXmlPartCollection",
  items: (parts) => idsIn(parts).map((id) => customXmlPart({ book: parts.book, id })),
  item: (parts, id: string) => (idsIn(parts).includes(id) ? customXmlPart({ book: parts.book, id }) : undefined),
  methods: {
    Add: ({ book }, xml: string) => {
      const id = book.newId();
      book.customXml.set(id, wellFormed(xml));
      return customXmlPart({ book, id });
    },
    GetByNamespace: ({ book }, namespace: string) => customXmlParts({ book, namespace }),
  },
});

const customXmlPart: Wire<{ readonly book: BookModel; readonly id: string }> = wire<{
  readonly book: BookModel;
  readonly id: string;
}>({
  type: "CustomXmlPart",
  ids: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, NamespaceUri: ({ book, id }) => namespaceOf(book.customXml.get(id) ?? "") },
  methods: {
    GetXml: ({ book, id }) => book.customXml.get(id),
    SetXml: ({ book, id }, xml: string) => void book.customXml.set(id, wellFormed(xml)),
    Delete: ({ book, id }) => void book.customXml.delete(id),
  },
});

const idsIn = ({ book, namespace }: Parts) =>
  [...book.customXml].flatMap(([id, xml]) => (namespace === undefined || namespaceOf(xml) === namespace ? [id] : []));

const namespaceOf = (xml: string) => /<\w+[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

function wellFormed(xml: string): string {
  if (!/<(\w+)[\s>][^]*<\/\1>\s*$/.test(xml)) throw new HostError("InvalidArgument", "The XML is not well-formed.");
  return xml;
}
