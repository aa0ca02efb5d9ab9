import type { Json } from "./json";
import type { Scratch } from "./scratch";

/** Excel may be a while with its events. */
const WAIT_MS = 1500;

/** Listens while something is done, and for a while after that; gives what was heard. */
export async function hear(
  scratch: Scratch,
  listen: (
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    heard: (what: Json) => Promise<void>
  ) => OfficeExtension.EventHandlerResult<unknown>[],
  act: () => Promise<unknown>
): Promise<Json> {
  const events: Json[] = [];
  const heard = async (what: Json): Promise<void> => {
    events.push(what);
  };
  const handlers = await scratch.run(async (sheet, context) => {
    const added = listen(sheet, context, heard);
    await context.sync();
    return added;
  });
  await act();
  await scratch.pause(WAIT_MS);
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
  return events;
}
