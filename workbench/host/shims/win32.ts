import { type SimHost } from "../sim-host";
import { bootInfo } from "./host-settings";

/** Arrays of the native host: office.js reads them through toArray(). */
interface NativeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Reply = (values: NativeArray) => void;

/** The object office.js finds as window.external in Excel for Windows (seen with office.js 1.1.110). */
export interface Win32External {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, unknown>>;
  Execute(dispatchId: number, params: unknown, reply: Reply): void;
  RegisterEvent(
    dispatchId: number,
    target: string,
    handler: (dispatchId: number, payload: NativeArray) => void,
    reply: Reply
  ): void;
  UnregisterEvent(dispatchId: number, target: string, reply: Reply): void;
}

export function win32External(host: SimHost): Win32External {
  const info = bootInfo(host, "Win32", "16.01");
  return {
    GetHostInfo: () => info.hostInfo,
    GetContext: () => contextOf(host),
    Execute: (dispatchId, params, reply) => {
      const plain: unknown = JSON.parse(JSON.stringify(params ?? []));
      void host.execute(dispatchId, Array.isArray(plain) ? plain : [plain]).then((answer) => {
        reply(nativeArray(answer));
      });
    },
    RegisterEvent: (dispatchId, _target, handler, reply) => {
      host.registerEvent(dispatchId, (payload) => {
        handler(dispatchId, nativeArray(payload));
      });
      later(() => {
        reply(nativeArray([0]));
      });
    },
    UnregisterEvent: (_dispatchId, _target, reply) => {
      later(() => {
        reply(nativeArray([0]));
      });
    },
  };
}

function contextOf(host: SimHost): Readonly<Record<string, unknown>> {
  const info = bootInfo(host, "Win32", "16.01");
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "simulated",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => info.locale,
    GetAppDataLocale: () => info.locale,
    GetDocUrl: () => "C:\\工作簿.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetInstanceId: () => "simulated-instance",
    GetSupportedMatrix: () => info.supportedSets,
    GetHostFullVersion: () => "16.0.14332.20011",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(host.theme),
    GetSettings: () => settingsOf(host),
  };
}

function settingsOf({ store }: SimHost): Readonly<Record<string, unknown>> {
  return {
    Read: (keys: unknown[], values: unknown[]) => {
      for (const [key, value] of store.officeSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync: (keys: readonly string[], values: readonly string[], reply: Reply) => {
      store.officeSettings.clear();
      for (const [index, key] of keys.entries()) {
        store.officeSettings.set(key, values[index] ?? "");
      }
      later(() => {
        reply(nativeArray([0]));
      });
    },
  };
}

function nativeArray(values: readonly unknown[]): NativeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

function later(run: () => void): void {
  void Promise.resolve().then(run);
}
