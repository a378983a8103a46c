import { HostError, unknownCall } from "../protocol";

/** An object of Excel's API on the host's side; null stands for a null object. */
export interface WireObject {
  readonly type: string;
  /** The result of an instantiation: the ids by which office.js finds the object again. */
  ids(): Record<string, unknown>;
  /** The names of the plain properties, as `load()` without names asks for them. */
  readonly scalars: readonly string[];
  get(name: string): unknown;
  has(name: string): boolean;
  set(name: string, value: unknown): void;
  object(name: string): WireObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  /** Members of a collection; undefined for any other object. */
  items(): readonly WireObject[] | undefined;
  item(key: unknown): WireObject;
  /** What the object stands for, so that it can be an argument of another call. */
  readonly self: unknown;
}

/**
 * One type of Excel's API as data: its properties, objects, methods and members, one line each over the model. Names are the
 * wire's, in PascalCase. A method returns a `WireObject`, null for a null object, or a plain value.
 */
export interface Shape<T> {
  readonly type: string;
  readonly ids?: (self: T) => Record<string, unknown>;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: never) => void>>;
  readonly objects?: Readonly<Record<string, (self: T) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, ...args: never[]) => unknown>>;
  readonly items?: (self: T) => readonly WireObject[];
  /** Finds a member by the key that `getItem` was given. */
  readonly item?: (self: T, key: never) => WireObject | undefined;
}

/** Makes wire objects of one type: `range({ book, sheet, area })`. */
export type Wire<T> = (self: T) => WireObject;

export function wire<T>(shape: Shape<T>): Wire<T> {
  return (self) => new Shaped(shape, self);
}

export const isWireObject = (given: unknown): given is WireObject => given instanceof Shaped;

class Shaped<T> implements WireObject {
  constructor(
    private readonly shape: Shape<T>,
    readonly self: T,
  ) {}

  get type(): string {
    return this.shape.type;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.shape.get ?? {});
  }

  ids(): Record<string, unknown> {
    return this.shape.ids?.(this.self) ?? {};
  }

  get(name: string): unknown {
    return known(this.shape.get?.[name], `${this.type}.${name}`)(this.self);
  }

  has(name: string): boolean {
    return this.shape.get?.[name] !== undefined;
  }

  set(name: string, value: unknown): void {
    known(this.shape.set?.[name], `setting ${this.type}.${name}`)(this.self, value as never);
  }

  object(name: string): WireObject | null {
    return known(this.shape.objects?.[name], `${this.type}.${name}`)(this.self);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const common = this.common(name);
    if (common) return common(args[0]);
    return known(this.shape.methods?.[name], `${this.type}.${name}`)(this.self, ...(args as never[]));
  }

  items(): readonly WireObject[] | undefined {
    return this.shape.items?.(this.self);
  }

  item(key: unknown): WireObject {
    const found = this.find(key);
    if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  private find(key: unknown): WireObject | undefined {
    return known(this.shape.item, `${this.type}.GetItem`)(this.self, key as never);
  }

  /** What all collections can do. */
  private common(name: string): ((key: unknown) => unknown) | undefined {
    const { items } = this.shape;
    if (!items) return undefined;
    if (name === "GetCount") return () => items(this.self).length;
    if (name === "GetItemAt") return (index) => items(this.self)[index as number] ?? this.item(undefined);
    if (name === "GetItem") return (key) => this.item(key);
    if (name === "GetItemOrNullObject") return (key) => this.find(key) ?? null;
    return undefined;
  }
}

function known<T>(member: T | undefined, what: string): T {
  if (member === undefined) throw unknownCall(what);
  return member;
}
