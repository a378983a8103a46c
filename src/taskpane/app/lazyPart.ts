import { createElement, lazy, type ComponentType } from "react";
import { WorkbookError } from "../../workbook/workbook";

const failed = new Set<() => void>();

/** Loads a part of the pane when it is first used. @throws WorkbookError NOT_LOADED if its server cannot be reached. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new WorkbookError("NOT_LOADED");
  }
}

/** A component in a separate part, loaded when it is first shown, and kept. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const untried = () =>
    lazy(async () => {
      try {
        return { default: await loadPart(load) };
      } catch (error) {
        failed.add(() => (part = untried()));
        throw error;
      }
    });
  let part: ComponentType<P> = untried();
  return function Part(props: P) {
    return createElement(part, props);
  };
}

/** Makes the parts that could not be loaded load again when they are next shown. */
export function forgetFailures(): void {
  failed.forEach((forget) => forget());
  failed.clear();
}
