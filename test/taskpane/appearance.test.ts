import { luminance } from "../../src/taskpane/host/appearance";

test.each([
  ["#FFFFFF", 1],
  ["000000", 0],
  ["#808080", 0.216],
  ["#262626", 0.019],
])("luminance of %s is about %d", (colour, expected) => {
  expect(luminance(colour)).toBeCloseTo(expected, 2);
});

test.each(["", "white", "#FFF", "rgb(0,0,0)"])("%j is no colour that hosts send", (colour) => {
  expect(luminance(colour)).toBeNull();
});
