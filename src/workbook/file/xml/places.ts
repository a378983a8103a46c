import { isUnderstood, prefixOf } from "./namespaces";

export type Attributes = Readonly<Record<string, string>>;

/** The path of an element: the names of the elements around it and its own, each after a slash. */
export interface Place<T> {
  /** `/worksheet/sheetData/row/c`; names in other namespaces carry a prefix: `/workbook/extLst/ext/x15:workbookPr`. */
  readonly path: string;
  /** What readers want from the elements at this path. */
  readonly wanted: T;
  readonly inside: Map<string, Place<T>>;
}

/** The meaning of prefixes within an element. */
interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  /** Names as written, and as readers know them. */
  readonly names: Map<string, string>;
}

/** An element around the current one. Elements with the same name and path share a level. */
interface Level<T> {
  /** Undefined inside markup for other programs. */
  readonly place: Place<T> | undefined;
  readonly scope: Scope;
  /** The place, if a reader wants the element; undefined for an element that only wraps its content. */
  readonly heard: Place<T> | undefined;
  /** Levels inside, by element name as written. */
  readonly inside: Map<string, Level<T>>;
  /** For alternatives: true once one was taken. */
  taken?: boolean;
}

/** The letter x. */
const X = 120;

const NO_SCOPE: Scope = { namespaces: new Map(), names: new Map() };

/**
 * Follows the tags of a part and finds the path of each, by namespace and not by prefix. In `mc:AlternateContent` it takes the
 * first choice that needs nothing unknown, else the fallback; the content counts as if unwrapped, and the rest is skipped
 * (ECMA-376 part 3, 9.3).
 */
export class Places<T> {
  private readonly levels: Level<T>[];
  private current: Level<T>;
  private isDeclaring = false;

  /** `wanted` is called once per path. With `hearsAll` all alternatives are taken. */
  constructor(
    private readonly wanted: (path: string) => T,
    private readonly hearsAll = false,
  ) {
    const top: Place<T> = { path: "", wanted: wanted(""), inside: new Map() };
    this.current = { place: top, heard: undefined, scope: NO_SCOPE, inside: new Map() };
    this.levels = [this.current];
  }

  /** Call it for each attribute of the element that opens next. */
  readonly hearAttribute = ({ name }: { readonly name: string }): void => {
    if (name.charCodeAt(0) === X && name.startsWith("xmlns")) this.isDeclaring = true;
  };

  /** The place of an opening element; undefined if no reader wants it. */
  enter(name: string, attributes: Attributes): Place<T> | undefined {
    const above = this.current;
    const scope = this.isDeclaring ? scopeWith(above.scope, attributes) : above.scope;
    const known = this.isDeclaring ? undefined : above.inside.get(name);
    this.isDeclaring = false;
    this.current = known ?? this.levelOf(name, attributes, above, scope);
    this.levels.push(this.current);
    return this.current.heard;
  }

  /** The place of the closing element; undefined if no reader wants it. */
  leave(): Place<T> | undefined {
    const level = this.levels.pop();
    this.current = this.levels[this.levels.length - 1] as Level<T>;
    return level?.heard;
  }

  /** The attribute with that name, such as `r:id`, whatever prefix the file uses. */
  attribute(attributes: Attributes, name: string): string | undefined {
    const { scope } = this.current;
    return Object.entries(attributes).find(([key]) => key.includes(":") && knownName(scope, key) === name)?.[1];
  }

  private levelOf(name: string, attributes: Attributes, above: Level<T>, scope: Scope): Level<T> {
    const around = above.place;
    const unheard = (place: Place<T> | undefined) => ({ place, scope, heard: undefined, inside: new Map() });
    if (!around) return unheard(undefined);
    const known = knownName(scope, name);
    if (this.hearsAll && known.startsWith("mc:")) return unheard(around);
    if (known === "mc:AlternateContent") return { ...unheard(around), taken: false };
    if (known.startsWith("mc:")) {
      if (above.taken !== false) return unheard(undefined);
      above.taken = known === "mc:Fallback" || (known === "mc:Choice" && fits(scope, attributes));
      return unheard(above.taken ? around : undefined);
    }
    let place = around.inside.get(known);
    if (!place) {
      const path = `${around.path}/${known}`;
      place = { path, wanted: this.wanted(path), inside: new Map() };
      around.inside.set(known, place);
    }
    const level: Level<T> = { place, scope, heard: place, inside: new Map() };
    if (scope === above.scope) above.inside.set(name, level);
    return level;
  }
}

const fits = (scope: Scope, { Requires = "" }: Attributes) =>
  Requires.trim() !== "" &&
  Requires.trim()
    .split(/\s+/)
    .every((prefix) => isUnderstood(scope.namespaces.get(prefix)));

function scopeWith(scope: Scope, attributes: Attributes): Scope {
  const namespaces = new Map(scope.namespaces);
  for (const key in attributes) {
    if (key === "xmlns") namespaces.set("", attributes[key] as string);
    else if (key.startsWith("xmlns:")) namespaces.set(key.slice(6), attributes[key] as string);
  }
  return { namespaces, names: new Map() };
}

function knownName(scope: Scope, name: string): string {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const full = fullName(scope.namespaces, name);
  scope.names.set(name, full);
  return full;
}

/** A part without a namespace is read as if it had the namespace of its kind. */
function fullName(namespaces: Scope["namespaces"], name: string): string {
  const colon = name.indexOf(":");
  const namespace = namespaces.get(colon < 0 ? "" : name.slice(0, colon));
  if (namespace !== undefined) return prefixOf(namespace) + name.slice(colon + 1);
  const isNamed = colon >= 0 || [...namespaces.values()].some((known) => prefixOf(known) === "");
  return isNamed ? `{}${name}` : name;
}
