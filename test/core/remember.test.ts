import { rememberObject, rememberText } from "../../src/core/remember";

function counted<Key, Result>(make: (key: Key) => Result) {
  const asked: Key[] = [];
  return {
    asked,
    make: (key: Key): Result => {
      asked.push(key);
      return make(key);
    },
  };
}

test("a text is read once, also where nothing is found in it", () => {
  const { asked, make } = counted((text: string) => (text === "" ? null : text.length));
  const read = rememberText(make);
  expect([read("产出"), read(""), read("产出"), read(""), read("数量")]).toEqual([
    2,
    null,
    2,
    null,
    2,
  ]);
  expect(asked).toEqual(["产出", "", "数量"]);
});

test("long texts are read each time: they are not kept", () => {
  const { asked, make } = counted((text: string) => text.length);
  const read = rememberText(make);
  const long = "长".repeat(201);
  expect([read(long), read(long)]).toEqual([201, 201]);
  expect(asked).toHaveLength(2);
});

test("after very many texts the first one is read anew, with the same result", () => {
  const { asked, make } = counted((text: string) => text);
  const read = rememberText(make);
  for (let index = 0; index <= 20_000; index++) read(`指标${index}`);
  expect(read("指标0")).toBe("指标0");
  expect(asked.filter((text) => text === "指标0")).toHaveLength(2);
});

test("an object is asked once; an equal one is another", () => {
  const { asked, make } = counted(({ name }: { readonly name: string }) => [name]);
  const read = rememberObject(make);
  const table = { name: "甲" };
  expect(read(table)).toBe(read(table));
  expect(read({ name: "甲" })).not.toBe(read(table));
  expect(asked).toHaveLength(2);
});
