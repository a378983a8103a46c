import {
  DO,
  HostError,
  PATH,
  unknownCall,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RichApiRequest,
  type RichApiResponse,
} from "./protocol";
import { query } from "./query";
import { isWireObject, type WireObject } from "./wire/shape";

/** Carries out batches. Objects that a batch references stay reachable for the next ones. */
export class Interpreter {
  private readonly kept = new Map<string, WireObject>();
  private readonly idsOfKept = new Map<WireObject, string>();
  private lastReference = 0;

  constructor(
    private readonly root: WireObject,
    private readonly services: Readonly<Record<string, WireObject>>,
  ) {}

  /** Carries out the actions in order, up to the first that fails or the given number of them. */
  execute(request: RichApiRequest, stopAfter = Infinity, stopWith = "GeneralException"): RichApiResponse {
    const batch = new Batch(this, request);
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [ActionIndex, action] of request.Actions.entries()) {
      try {
        if (ActionIndex >= stopAfter) throw new HostError(stopWith);
        const Value = batch.perform(action);
        if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message } = error;
        const Error = { Code, Message, Location: "", HttpStatusCode: statusOf(Code), ActionIndex };
        return { Results, TraceIds: batch.traces, Error };
      }
    }
    return { Results, TraceIds: batch.traces };
  }

  find(path: ObjectPath): WireObject {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.newService) {
      const service = this.services[path.Name];
      if (!service) throw unknownCall(path.Name);
      return service;
    }
    const found = this.kept.get(path.Name);
    if (!found) throw new HostError("InvalidObjectPath");
    return found;
  }

  keep(object: WireObject): void {
    if (this.idsOfKept.has(object)) return;
    this.lastReference += 1;
    const id = `ref${String(this.lastReference).padStart(8, "0")}`;
    this.kept.set(id, object);
    this.idsOfKept.set(object, id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    this.kept.delete(id);
    if (object) this.idsOfKept.delete(object);
  }

  referenceOf(object: WireObject): { _ReferenceId?: string } {
    const id = this.idsOfKept.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** The number of ranges that office.js still holds; a page that releases them returns to 0. */
  get keptCount(): number {
    return this.kept.size;
  }
}

const statusOf = (code: string) => (code === "ItemNotFound" ? 404 : code === "AccessDenied" ? 403 : 400);

class Batch {
  readonly traces: number[] = [];
  /** Each object path is made once, at its first use: a path may stand for `tables.add()`. */
  private readonly made = new Map<number, WireObject | null>();

  constructor(
    private readonly interpreter: Interpreter,
    private readonly request: RichApiRequest,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === DO.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case DO.instantiate:
        return object && { ...object.ids(), ...this.interpreter.referenceOf(object) };
      case DO.query:
        return object && { ...query(object, action.QueryInfo ?? {}), ...this.interpreter.referenceOf(object) };
      case DO.method:
        return this.call(object, action);
      case DO.setProperty:
        object?.set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw unknownCall(`action type ${action.ActionType}`);
    }
  }

  private call(object: WireObject | null, action: Action): unknown {
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") this.interpreter.release(args[0] as string);
    else if (object && action.Name === "_KeepReference") this.interpreter.keep(object);
    else if (object) {
      const answer = object.call(action.Name, args) ?? null;
      return isWireObject(answer) ? answer.ids() : answer;
    }
    return null;
  }

  private object(pathId: number): WireObject | null {
    const made = this.made.get(pathId);
    if (made !== undefined) return made;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.make(path);
    this.made.set(pathId, object);
    return object;
  }

  private make(path: ObjectPath): WireObject | null {
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0) return this.interpreter.find(path);
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.object(path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    const answer = parent.call(path.Name, args);
    if (answer !== null && !isWireObject(answer)) throw unknownCall(`${parent.type}.${path.Name} as an object`);
    return answer;
  }

  private arguments(info: ArgumentInfo = {}): readonly unknown[] {
    const references = info.ReferencedObjectPathIds ?? [];
    return (info.Arguments ?? []).map((value, i) => {
      const reference = references[i];
      return typeof reference === "number" && reference !== 0 ? this.object(reference) : value;
    });
  }
}
