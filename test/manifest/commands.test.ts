import {
  COMMANDS,
  type CommandHandlers,
  type CommandId,
  commandText,
  registerCommands,
} from "../../src/commands/commands";

type Registered = (event?: { completed?: () => void }) => Promise<void>;

/** Registers handlers that note their calls, against an Office of our own. */
function register(overrides: Partial<CommandHandlers> = {}) {
  const functions = new Map<string, Registered>();
  const calls: string[] = [];
  const failures: [CommandId, unknown][] = [];
  const stub = { actions: { associate: (id: string, run: Registered) => functions.set(id, run) } };
  Object.defineProperty(globalThis, "Office", { value: stub, configurable: true });
  const note = (id: CommandId) => () => void calls.push(id);
  registerCommands({
    openPane: note("openPane"),
    checkAll: note("checkAll"),
    fillAll: note("fillAll"),
    submitCheck: note("submitCheck"),
    failed: (id, error) => failures.push([id, error]),
    ...overrides,
  });
  return { functions, calls, failures };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("every command is associated once and runs its own handler", async () => {
  const { functions, calls } = register();
  const ids = COMMANDS.map(({ id }) => id);
  expect([...functions.keys()]).toEqual(ids);
  for (const id of ids) await functions.get(id)?.({ completed: () => undefined });
  expect(calls).toEqual(ids);
});

test("the ribbon is told that a command is done, after it is done", async () => {
  const order: string[] = [];
  const checkAll = async () => {
    await Promise.resolve();
    order.push("checked");
  };
  const { functions } = register({ checkAll });
  await functions.get("checkAll")?.({ completed: () => void order.push("completed") });
  expect(order).toEqual(["checked", "completed"]);
});

test.each([
  ["rejects", () => Promise.reject(new Error("no sheet"))],
  [
    "throws",
    () => {
      throw new Error("no sheet");
    },
  ],
])("a command that %s is reported and still completes", async (_how, fillAll) => {
  const completed = jest.fn();
  const { functions, failures } = register({ fillAll });
  await functions.get("fillAll")?.({ completed });
  expect(failures).toEqual([["fillAll", new Error("no sheet")]]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a key passes no event", async () => {
  const { functions, calls } = register();
  await functions.get("openPane")?.();
  expect(calls).toEqual(["openPane"]);
});

/** The pattern that leaves the host's and the browsers' own keys alone (docs, "Custom keyboard shortcuts"). */
const KEY = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/;

test("every command has texts of its own in both languages, and a key of its own", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    const texts = COMMANDS.flatMap(({ label, tip }) => [
      commandText(label, language),
      commandText(tip, language),
    ]);
    expect(new Set(texts.filter((text) => text !== "")).size).toBe(COMMANDS.length * 2);
  }
  const keys = COMMANDS.map(({ key }) => key);
  expect(keys.filter((key) => !KEY.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});
