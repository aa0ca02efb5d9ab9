import { type SimHost } from "../sim-host";
import { bootInfo } from "./host-settings";

/** A message of office.js in an iframe to the page around it, or back (seen with office.js 1.1.110). */
interface WebMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ACTION = { invoke: 0, registerEvent: 1 } as const;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const EXCEL_WEB_APP = 16;

/** The address that the iframe of the add-in must have: host and conversation stand in it. */
export function webFrameUrl(host: SimHost, pageUrl: string, parentOrigin: string): string {
  const info = encodeURIComponent(bootInfo(host, "Web", "16.00").hostInfo);
  return `${pageUrl}?_host_Info=${info}#&_xdm_Info=conversation|simulated|${parentOrigin}`;
}

/**
 * Answers an add-in in an iframe of this page as Excel on the web does.
 * office.js insists on https, and on the parent being Microsoft's or of the add-in's own domain.
 * @returns the function that stops answering
 */
export function attachWebHost(page: Window, host: SimHost): () => void {
  const listen = (event: MessageEvent<unknown>): void => {
    const message = readMessage(event.data);
    const frame = event.source;
    if (!message || !frame) return;
    const send = (responseType: number, data: unknown): void => {
      const { _actionName, _conversationId, _correlationId } = message;
      const reply = {
        ...{ _messageType: RESPONSE, _actionName, _conversationId, _correlationId },
        ...{ _errorCode: 0, _responseType: responseType, _data: data },
      };
      frame.postMessage(JSON.stringify(reply), { targetOrigin: event.origin });
    };
    void answer(host, message, send);
  };
  page.addEventListener("message", listen);
  return () => {
    page.removeEventListener("message", listen);
  };
}

function readMessage(data: unknown): WebMessage | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as WebMessage;
    return message._messageType === REQUEST ? message : null;
  } catch {
    return null;
  }
}

async function answer(
  host: SimHost,
  message: WebMessage,
  send: (responseType: number, data: unknown) => void
): Promise<void> {
  if (message._actionType === ACTION.registerEvent) {
    const { eventDispId } = message._data as { eventDispId: number };
    host.registerEvent(eventDispId, (payload) => {
      send(FOR_EVENTING, { ArrayData: payload });
    });
    send(FOR_CALLING, { Error: 0 });
  } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
    send(FOR_CALLING, contextOf(host));
  } else if (message._actionName === "executeMethod") {
    const { DdaMethod, ArrayData } = message._data as MethodCall;
    const args = Array.isArray(ArrayData) ? [ArrayData] : [];
    const [status, ...payload] = await host.execute(DdaMethod?.DispatchId ?? 0, args);
    send(FOR_CALLING, { Error: status, Version: 1, Data: payload });
  } else {
    send(FOR_CALLING, null);
  }
}

function contextOf(host: SimHost): Record<string, unknown> {
  const { locale, supportedSets } = bootInfo(host, "Web", "16.00");
  return {
    _id: "simulated",
    _appName: EXCEL_WEB_APP,
    _appVersion: "16",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://addin.test/工作簿.xlsx",
    _clientMode: 0,
    _settings: [...host.store.officeSettings],
    _reason: 2,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "simulated",
    _requirementMatrix: supportedSets,
    _hostFullVersion: "16.0",
    _initialDisplayMode: 2,
  };
}
