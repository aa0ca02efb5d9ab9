import { readFileSync } from "node:fs";
import path from "node:path";
import { Session } from "../../src/assistant/session";
import { EMPTY_SETTINGS, readSettings, writeSettings } from "../../src/assistant/settings";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const SAMPLE = path.resolve(__dirname, "../../samples/项目支出绩效自评表-有错误.xlsx");
const KEY = "perf-tables";

async function bookWith(stored: string | null): Promise<FileWorkbook> {
  const book = new FileWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  if (stored !== null) await book.writeSetting(KEY, stored);
  return book;
}

async function storedIn(book: FileWorkbook): Promise<unknown> {
  return JSON.parse((await book.readSetting(KEY)) ?? "null");
}

describe("reading", () => {
  test("nothing stored means nothing decided", async () => {
    expect(await readSettings(await bookWith(null))).toEqual({
      settings: EMPTY_SETTINGS,
      others: {},
      isNewer: false,
    });
  });

  test("a version 1 setting of an earlier edition, without the later fields, is read", async () => {
    const ignored = { code: "VAL-01", sheet: "表", cell: "H9", shown: "9", reason: "已同意" };
    const text = JSON.stringify({ version: 1, profiles: { t: "CAP" }, ignored: [ignored] });
    const { settings } = await readSettings(await bookWith(text));
    expect(settings).toEqual({ ...EMPTY_SETTINGS, profiles: { t: "CAP" }, ignored: [ignored] });
  });

  test.each<[string, unknown]>([
    ["profiles", ["CAP"]],
    ["profiles", { t: 3 }],
    ["ignored", { code: "VAL-01" }],
    ["ignored", [{ code: "VAL-01" }, null, "VAL-01"]],
    ["ownProfiles", "{}"],
    ["ownProfiles", [3, null, {}]],
  ])("%s of another shape, %j, counts as not decided", async (field, value) => {
    const text = JSON.stringify({ version: 1, [field]: value });
    expect((await readSettings(await bookWith(text))).settings).toEqual(EMPTY_SETTINGS);
  });
});

describe("writing back", () => {
  test("fields of a later edition are kept as they are", async () => {
    const book = await bookWith('{"version":1,"profiles":{},"colours":{"a":[1]},"ignored":[]}');
    const stored = await readSettings(book);
    const settings = { ...stored.settings, profiles: { t: "XJ" } };
    await writeSettings(book, { ...stored, settings });
    expect(await storedIn(book)).toMatchObject({
      version: 1,
      profiles: { t: "XJ" },
      colours: { a: [1] },
    });
  });

  test("what a newer version stored is neither read nor overwritten, and the session says so", async () => {
    const newer = '{"version":2,"profiles":{"t":"CAP"}}';
    const book = await bookWith(newer);
    const session = new Session(book);
    await session.open();
    expect(session.getState().isReadOnly).toBe(true);
    const table = session.getState().tables[0]?.table.id ?? "";
    await session.chooseProfile(table, "CAP");
    expect(session.getState().tables[0]?.profile.profile.id).toBe("CAP");
    expect(await book.readSetting(KEY)).toBe(newer);
  });

  test.each(["{half", '"text"', "[1]", '{"profiles":{}}', '{"version":"1"}'])(
    "%s is no setting of ours: it is kept beside the new one",
    async (text) => {
      const book = await bookWith(text);
      const stored = await readSettings(book);
      expect(stored.settings).toEqual(EMPTY_SETTINGS);
      await writeSettings(book, stored);
      expect(await storedIn(book)).toMatchObject({ version: 1, unreadable: text });
    }
  );

  test("two decisions at once both count", async () => {
    const book = await bookWith(null);
    const session = new Session(book);
    await session.open();
    const [first, second] = session.getState().findings;
    if (!first || !second) throw new Error("The sample has findings.");
    await Promise.all([session.ignore(first, "甲"), session.ignore(second, "乙")]);
    expect(session.getState().ignored).toHaveLength(2);
    expect((await readSettings(book)).settings.ignored).toHaveLength(2);
  });
});
