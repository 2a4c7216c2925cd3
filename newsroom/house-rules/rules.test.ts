import { expect, test } from "vitest";
import { readReasons, readUsualTimes } from "./rules.ts";

test("usual times are put in order, each once, and an empty field is none", () => {
  expect(readUsualTimes(["19:00", "06:00", "", " 06:00 "])).toEqual(["06:00", "19:00"]);
  expect(readUsualTimes([])).toEqual([]);
});

test("what is no time of the day is refused", () => {
  for (const wrong of ["6:00", "24:00", "12:60", "siang"]) expect(readUsualTimes([wrong])).toBeNull();
});

test("reasons keep their order, lose spaces and doubles", () => {
  expect(readReasons(["  Lengkapi\n sumber. ", "", "Cek nama.", "Lengkapi sumber."])).toEqual([
    "Lengkapi sumber.",
    "Cek nama.",
  ]);
});
