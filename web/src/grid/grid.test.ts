import { describe, expect, test } from "vitest";
import { formatBlock, parseBlock } from "./clipboard";
import { blockOf, contains, move, rowsInView } from "./window";

describe("clipboard", () => {
  test.each([
    ["a\tb\nc\td\n", [["a", "b"], ["c", "d"]]],
    ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
    ["één", [["één"]]],
    ["a\t\n", [["a", ""]]],
    ['"regel 1\nregel 2"\tb', [["regel 1\nregel 2", "b"]]],
    ['"zei ""ja"""\tb', [['zei "ja"', "b"]]],
    ['"begint zo maar door\tb', [['"begint zo maar door', "b"]]],
    ["\n", [[""]]],
    ["", []],
  ])("%j", (text, rows) => expect(parseBlock(text)).toEqual(rows));
  test("what is written can be read again", () => {
    const rows = [["a", "b\tc", 'd"e'], ['"f"', "g\nh", ""], ["€ 80.000", "1-7-2027", "Ja"]];
    expect(parseBlock(formatBlock(rows))).toEqual(rows);
  });
});

describe("rows in view", () => {
  test.each([
    [0, 320, 32, 100, 2, 0, 12],
    [3200, 320, 32, 1000, 2, 98, 112],
    [31680, 320, 32, 1000, 2, 988, 1000],
    [0, 320, 32, 0, 2, 0, 0],
    [0, 320, 32, 3, 2, 0, 3],
  ])("scrolled %i of %i", (top, height, row, count, extra, first, last) => expect(rowsInView(top, height, row, count, extra)).toEqual({ first, last }));
  test("always covers what is seen, whatever the position", () => {
    for (let top = 0; top < 100_000 * 32 - 500; top += 9973) {
      const { first, last } = rowsInView(top, 500, 32, 100_000, 6);
      expect(first * 32).toBeLessThanOrEqual(top);
      expect(last * 32).toBeGreaterThanOrEqual(Math.min(top + 500, 100_000 * 32));
      expect(last - first).toBeLessThanOrEqual(Math.ceil(500 / 32) + 13);
    }
  });
});

describe("moving", () => {
  const at = (row: number, column: number) => ({ row, column });
  test.each([
    ["ArrowDown", false, at(0, 0), at(1, 0)], ["ArrowUp", false, at(0, 0), at(-1, 0)], ["ArrowUp", false, at(-1, 0), at(-1, 0)],
    ["ArrowRight", false, at(2, 4), at(2, 4)], ["ArrowLeft", true, at(2, 4), at(2, 0)], ["End", true, at(0, 0), at(99, 4)],
    ["Home", false, at(5, 3), at(5, 0)], ["PageDown", false, at(95, 1), at(99, 1)], ["PageUp", false, at(5, 1), at(0, 1)],
  ])("%s (Ctrl %s) from %o", (key, ctrl, from, to) => expect(move(from, { key, ctrl }, 100, 5, 10)).toEqual(to));
  test("other keys do not move", () => expect(move(at(0, 0), { key: "x", ctrl: false }, 10, 5, 10)).toBeUndefined());
  test("a block is the same from whichever corner", () => {
    expect(blockOf(at(5, 1), at(2, 3))).toEqual(blockOf(at(2, 3), at(5, 1)));
    expect(contains(blockOf(at(5, 1), at(2, 3)), 3, 2)).toBe(true);
    expect(contains(blockOf(at(5, 1), at(2, 3)), 6, 2)).toBe(false);
  });
});
