import { type CustomFunctionHost } from "./custom-functions";
import { type DocumentStore } from "./document-store";
import { invalidArgument } from "./host-error";
import { action, HostObject, type Members, method } from "./objects/host-object";

/** Services beside the Excel model that office.js addresses by name. Unknown members fail by name. */
export function serviceObject(
  name: string,
  store: DocumentStore,
  functions: CustomFunctionHost
): HostObject {
  if (name === "Microsoft.ExcelServices.CustomFunctions") return functions.service();
  return new HostObject(name, () => SERVICES[name]?.(store) ?? {});
}

const SERVICES: Readonly<Record<string, (store: DocumentStore) => Members>> = {
  "Microsoft.InternalService.AddinInternalService": () => ({
    notifyActionHandlerReady: action(() => undefined),
  }),
  // Office.addin.showAsTaskpane() and hide().
  "Microsoft.AppRuntime.AppRuntimeService": (store) => ({
    setAppRuntimeState: action((state) => {
      store.paneState = requireText(state);
    }),
    getAppRuntimeState: method(() => store.paneState),
  }),
  // Office.addin.setStartupBehavior() and getStartupBehavior().
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (store) => ({
    setAppRuntimeStartState: action((state) => {
      store.startState = requireText(state);
    }),
    getAppRuntimeStartState: method(() => store.startState),
  }),
  // Office.ribbon.requestUpdate(): kept as the JSON text office.js sends.
  "Microsoft.DynamicRibbon.DynamicRibbon": (store) => ({
    executeRequestUpdate: action((update) => {
      store.ribbonUpdates.push(requireText(update));
    }),
    executeRequestCreate: action(() => undefined),
  }),
};

function requireText(argument: unknown): string {
  if (typeof argument !== "string") throw invalidArgument();
  return argument;
}
