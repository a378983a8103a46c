import { wire, type WireObject } from "./shape";

const nothing = () => undefined;

export interface ServiceCallbacks {
  readonly functionResults: (reports: readonly unknown[]) => void;
}

/** The services besides the workbook that office.js calls by itself, by full name. */
export function services(callbacks: ServiceCallbacks): Readonly<Record<string, WireObject>> {
  const customFunctions = wire<ServiceCallbacks>({
    type: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: nothing,
      SetInvocationArrayResults: ({ functionResults }, reports: readonly unknown[]) => functionResults(reports),
    },
  });
  const internal = wire({ type: "AddinInternalService", methods: { NotifyActionHandlerReady: nothing } });
  const runtime = wire({
    type: "AppRuntimeService",
    methods: { SetAppRuntimeState: nothing, GetAppRuntimeState: () => "Visible" },
  });
  const startUp = wire({
    type: "AppRuntimePersistenceService",
    methods: { SetAppRuntimeStartState: nothing, GetAppRuntimeStartState: () => "Inactive" },
  });
  return {
    "Microsoft.ExcelServices.CustomFunctions": customFunctions(callbacks),
    "Microsoft.InternalService.AddinInternalService": internal(undefined),
    "Microsoft.AppRuntime.AppRuntimeService": runtime(undefined),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": startUp(undefined),
  };
}
