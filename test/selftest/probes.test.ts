import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ALL_PROBES } from "../../src/selftest/all-probes";
import type { Probe } from "../../src/selftest/probe";
import { beginProbe, type ProbeResult } from "../../src/selftest/run-probe";
import type { BootedHost } from "../../workbench/host/boot/boot-node";
import { ACTS_BY_HAND } from "./acts-by-hand";
import { bootSelfTest, hostsOf } from "./selftest-host";

const PROBES = join(__dirname, "../../src/selftest/probes");
/** office.js still tidies up after the batch in which a probe was prepared; a person is slower. */
const BEFORE_ACT_MS = 30;

let booted: BootedHost;

beforeEach(async () => {
  booted = await bootSelfTest();
});

afterEach(async () => {
  await booted.host.settled();
  booted.close();
});

async function run(probe: Probe): Promise<ProbeResult> {
  const begun = await beginProbe(probe, hostsOf(booted), "绩效自检");
  if ("start" in probe) {
    await new Promise((resolve) => setTimeout(resolve, BEFORE_ACT_MS));
    await ACTS_BY_HAND[probe.id]?.(booted);
  }
  return begun.finish();
}

describe("the simulated Excel answers as it is written down", () => {
  it.each(ALL_PROBES.map((probe) => [probe.id, probe] as const))("%s", async (_id, probe) => {
    const { differences } = await run(probe);
    expect(differences).toEqual([]);
    expect(booted.host.book.sheets.map(({ name }) => name)).toEqual(["自评表"]);
    expect([booted.user.value("自评表!A1"), booted.user.value("自评表!B1")]).toEqual([
      "预算数",
      100,
    ]);
    expect(booted.host.store.settings.size).toBe(0);
  });
});

describe("a probe", () => {
  const [first] = ALL_PROBES as readonly [Probe];

  it("differs when something else was expected, and tells where", async () => {
    const expected = { text: ["String", "=1台", "'=1台", "=1台", "General"] };
    const { differences } = await run({ ...first, expected });
    expect(differences).toEqual([
      { place: "text[2]", expected: "'=1台", observed: "=1台" },
      { place: "formula", expected: null, observed: ["Double", 3, "=1+2", "3", "General"] },
    ]);
  });

  it("that fails differs, too, and leaves no sheet behind", async () => {
    const { observed, differences } = await run({
      id: "broken",
      title: "",
      english: "",
      source: "",
      expected: null,
      run: (scratch) =>
        scratch.run(async (sheet, context) => {
          sheet.getRange("不是地址");
          await context.sync();
          return null;
        }),
    });
    expect(observed).toMatchObject({ failed: "InvalidArgument" });
    expect(differences).toHaveLength(1);
    expect(booted.host.book.sheets).toHaveLength(1);
  });
});

describe("the list of probes", () => {
  it("names every file, each once, and those by hand last", () => {
    const files = readdirSync(PROBES).map((file) => file.replace(/\.ts$/, ""));
    expect(ALL_PROBES.map(({ id }) => id).sort()).toEqual(files.sort());
    const kinds = ALL_PROBES.map((probe) => "start" in probe);
    expect(kinds).toEqual([...kinds].sort());
  });

  it("says in two languages what is asked, and why we assume the answer", () => {
    for (const { id, title, english, source, expected } of ALL_PROBES) {
      expect([id, /\p{Script=Han}/u.test(title)]).toEqual([id, true]);
      expect([id, /^[\x20-\x7E]+$/.test(english)]).toEqual([id, true]);
      expect(source.length).toBeGreaterThan(10);
      expect([id, Object.keys(expected ?? {}).length > 0]).toEqual([id, true]);
    }
  });

  it("has an act of a person for every probe by hand", () => {
    const byHand = ALL_PROBES.filter((probe) => "start" in probe).map(({ id }) => id);
    expect(Object.keys(ACTS_BY_HAND).sort()).toEqual(byHand.sort());
  });
});
