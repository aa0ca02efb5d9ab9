import { writeFileSync } from "node:fs";
import { ALL_PROBES } from "../../src/selftest/all-probes";
import { beginProbe } from "../../src/selftest/run-probe";
import { ACTS_BY_HAND } from "./acts-by-hand";
import { bootSelfTest, hostsOf } from "./selftest-host";

jest.setTimeout(200000);
test("dump", async () => {
  const all: Record<string, unknown> = {};
  for (const probe of ALL_PROBES) {
    const booted = await bootSelfTest();
    const begun = await beginProbe(probe, hostsOf(booted), "绩效自检");
    await ACTS_BY_HAND[probe.id]?.(booted);
    all[probe.id] = await begun.finish();
    booted.close();
  }
  writeFileSync("/tmp/selftest-dump.json", JSON.stringify(all, null, 1));
});
