import { readFileSync } from "node:fs";
import path from "node:path";
import { Session } from "../../src/assistant/session";
import type { ScoringProfile } from "../../src/core/scoring/profile";
import { CAP } from "../../src/core/scoring/profiles/cap";
import { serialiseProfile } from "../../src/core/scoring/serialise-profile";
import { say } from "../../src/core/texts/texts";
import { Decimal } from "../../src/core/value/decimal";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const SAMPLE = path.resolve(__dirname, "../../samples/部门整体和13个项目自评表.xlsx");
const KEY = "perf-tables";

const openBook = (): FileWorkbook => new FileWorkbook(new Uint8Array(readFileSync(SAMPLE)));

async function sessionOf(book: FileWorkbook): Promise<Session> {
  const session = new Session(book);
  await session.open();
  return session;
}

const own = (change: Partial<ScoringProfile> = {}): string =>
  serialiseProfile({
    ...CAP,
    id: "MINE",
    name: { "zh-CN": "本县方案", "en-US": "Our county" },
    source: "本县财政局填报通知",
    fallback: {
      formula: "threshold-ratio",
      parameters: { floor: new Decimal(80), over: "full", belowFloorAssumed: false },
    },
    ...change,
  });

const firstTable = (session: Session) => {
  const [table] = session.getState().tables;
  if (!table) throw new Error("The sample has tables.");
  return table;
};

describe("a profile that a person made", () => {
  test("is saved, chosen for a table, and travels in the file", async () => {
    const book = openBook();
    const session = await sessionOf(book);
    expect(await session.saveProfile(own())).toMatchObject({ kind: "profile" });
    await session.chooseProfile(firstTable(session).table.id, "MINE");

    const copy = await sessionOf(new FileWorkbook(book.toBytes()));
    expect(copy.getState().ownProfiles.profiles.map(({ id }) => id)).toEqual(["MINE"]);
    expect(firstTable(copy).profile).toMatchObject({
      profile: { id: "MINE", standing: "suggested" },
      why: { key: "profile.chosen" },
    });
  });

  test("with mistakes is not saved: they are told and the workbook stays as it is", async () => {
    const book = openBook();
    const session = await sessionOf(book);
    const result = await session.saveProfile('{"version":1,"id":"MINE"}');
    expect(result).toMatchObject({ kind: "problems" });
    expect(await book.readSetting(KEY)).toBeNull();
    expect(session.getState().ownProfiles.profiles).toEqual([]);
  });

  test("cannot take the id of a built-in one", async () => {
    const session = await sessionOf(openBook());
    const result = await session.saveProfile(own({ id: "XJ" }));
    const [problem] = result.kind === "problems" ? result.problems : [];
    expect(problem && say(problem)).toContain("已有方案用了这个编号");
  });

  test("saved again under its id is replaced where it stands", async () => {
    const session = await sessionOf(openBook());
    await session.saveProfile(own());
    await session.saveProfile(own({ id: "OTHER" }));
    await session.saveProfile(own({ source: "本县财政局2025年通知" }));
    const { profiles } = session.getState().ownProfiles;
    expect(profiles.map(({ id, source }) => `${id} ${source}`)).toEqual([
      "MINE 本县财政局2025年通知",
      "OTHER 本县财政局填报通知",
    ]);
  });

  test("with a new id takes its tables along", async () => {
    const session = await sessionOf(openBook());
    await session.saveProfile(own());
    await session.chooseProfile(firstTable(session).table.id, "MINE");
    await session.saveProfile(own({ id: "COUNTY" }), "MINE");
    expect(session.getState().ownProfiles.profiles.map(({ id }) => id)).toEqual(["COUNTY"]);
    expect(firstTable(session).profile.profile.id).toBe("COUNTY");
  });

  test("removed leaves its tables to choose again, and those of others alone", async () => {
    const session = await sessionOf(openBook());
    const [, second] = session.getState().tables;
    await session.saveProfile(own());
    await session.chooseProfile(firstTable(session).table.id, "MINE");
    await session.chooseProfile(second?.table.id ?? "", "AH");
    await session.removeProfile("MINE");
    expect(session.getState().ownProfiles.profiles).toEqual([]);
    expect(firstTable(session).profile.why.key).not.toBe("profile.chosen");
    expect(session.getState().tables[1]?.profile.profile.id).toBe("AH");
  });
});

describe("stored profiles that cannot be read", () => {
  const stored = JSON.stringify({
    version: 1,
    profiles: { "项目01!A1": "BROKEN" },
    ownProfiles: ['{"version":9,"id":"BROKEN"}', own(), own()],
  });

  test("are kept and reported, with the reason; a later one of the same id too", async () => {
    const book = openBook();
    await book.writeSetting(KEY, stored);
    const session = await sessionOf(book);
    const { profiles, unreadable } = session.getState().ownProfiles;
    expect(profiles).toHaveLength(1);
    expect(unreadable.map(({ problems }) => problems.map(({ key }) => key))).toEqual([
      ["custom.otherVersion"],
      ["custom.idTaken"],
    ]);
    await session.saveProfile(own({ id: "NEW" }));
    await session.removeProfile("MINE");
    expect(session.getState().ownProfiles.profiles.map(({ id }) => id)).toEqual(["MINE", "NEW"]);
    expect(session.getState().ownProfiles.unreadable).toHaveLength(1);
    await session.removeUnreadableProfile('{"version":9,"id":"BROKEN"}');
    expect(session.getState().ownProfiles.unreadable).toEqual([]);
  });

  test("a table that names one says so and is scored by the automatic choice", async () => {
    const book = openBook();
    const session = await sessionOf(book);
    await session.chooseProfile(firstTable(session).table.id, "GONE");
    const { profile, why } = firstTable(session).profile;
    expect(profile.id).toBe("CAP");
    expect(say(why)).toContain("您指定的方案“GONE”不在本工作簿里或读不出来，暂时自动选择：因本表");
  });
});
