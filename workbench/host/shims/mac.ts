import { type SimHost } from "../sim-host";
import { bootInfo } from "./host-settings";

/** What office.js posts to the native side of Excel for Mac (seen with office.js 1.1.110). */
interface MacMessage {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId?: string;
}

interface CallParams {
  readonly id: number;
  readonly apiArgs?: unknown;
}

/** Calls into office.js: OSF.ScriptMessaging's two callbacks. */
export interface MacCallbacks {
  agaveHostCallback(callbackId: string, payload: readonly unknown[]): void;
  agaveHostEventCallback(callbackId: string, payload: readonly unknown[]): void;
}

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, context: 5 };

/** The text that the page's address must carry as `?_host_Info=`. */
export function macHostInfo(host: SimHost): string {
  return bootInfo(host, "Mac", "16.00").hostInfo;
}

/**
 * The object office.js finds as window.webkit in Excel for Mac.
 * @param callbacks asked for at each reply, since office.js sets them up while it starts
 */
export function macWebkit(host: SimHost, callbacks: () => MacCallbacks): Record<string, unknown> {
  const postMessage = (text: string): void => {
    const message = JSON.parse(text) as MacMessage;
    void answer(host, message, callbacks).then((payload) => {
      if (message.callbackId) callbacks().agaveHostCallback(message.callbackId, payload);
    });
  };
  return { messageHandlers: { Agave: { postMessage } } };
}

async function answer(
  host: SimHost,
  message: MacMessage,
  callbacks: () => MacCallbacks
): Promise<readonly unknown[]> {
  const params = message.params as CallParams;
  switch (message.methodId) {
    case METHOD.execute: {
      const args = Array.isArray(params.apiArgs) ? params.apiArgs : [params.apiArgs];
      const reply = await host.execute(params.id, args);
      return [reply[0], reply];
    }
    case METHOD.registerEvent:
      host.registerEvent(params.id, (payload) => {
        callbacks().agaveHostEventCallback(message.callbackId ?? "", [payload, params.id]);
      });
      return [0];
    case METHOD.writeSettings:
      writeSettings(host, message.params as { keys: string[]; values: string[] });
      return [0];
    case METHOD.context:
      return contextOf(host);
    default:
      return [0];
  }
}

function writeSettings({ store }: SimHost, stored: { keys: string[]; values: string[] }): void {
  store.officeSettings.clear();
  for (const [index, key] of stored.keys.entries()) {
    store.officeSettings.set(key, stored.values[index] ?? "");
  }
}

/** 24 fields by position (seen with office.js 1.1.110; order seen by running office.js). */
function contextOf(host: SimHost): readonly unknown[] {
  const info = bootInfo(host, "Mac", "16.00");
  const { officeSettings } = host.store;
  const settings = [[...officeSettings.keys()], [...officeSettings.values()]];
  return [
    ...[settings, "simulated", 1, 16, 0, 0, 0, 0],
    ...[info.locale, info.locale, 0, "/工作簿.xlsx", 2, 0, "", 0],
    ...["simulated", "simulated-instance", false, false, info.supportedSets, "", "16.60", 2],
  ];
}
