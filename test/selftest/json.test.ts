import { differences, inLines, plain } from "../../src/selftest/json";

test("nothing differs whatever the order of the keys", () => {
  expect(differences({ a: 1, b: [true, null] }, { b: [true, null], a: 1 })).toEqual([]);
});

test("differences name their place", () => {
  const expected = { cells: [{ value: 1 }, { value: 2 }], only: "here" };
  const observed = { cells: [{ value: 1 }, { value: "2" }, 3], more: false };
  expect(differences(expected, observed)).toEqual([
    { place: "cells[1].value", expected: 2, observed: "2" },
    { place: "cells[2]", expected: null, observed: 3 },
    { place: "only", expected: "here", observed: null },
    { place: "more", expected: null, observed: false },
  ]);
});

test("a list and a record are not the same", () => {
  expect(differences([], {})).toEqual([{ place: "", expected: [], observed: {} }]);
});

test("what JSON cannot carry becomes null", () => {
  expect(plain([undefined, Number.NaN])).toEqual([null, null]);
  expect(plain(undefined)).toBeNull();
});

test("data is shown one entry a line", () => {
  expect(inLines({ a: [1, 2], b: "文" })).toBe('a: [1,2]\nb: "文"');
  expect(inLines([1, [2]])).toBe("1\n[2]");
});
