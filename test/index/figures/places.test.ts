import { describe, expect, it } from "vitest";
import { findPlaces } from "../../../index/figures/places.ts";

describe("findPlaces", () => {
  it.each([
    ["河北省和廣東", ["河北省", "廣東"]],
    ["全國、本港及高雄市", ["全國", "本港", "高雄市"]],
    ["在正定縣查獲", ["正定縣"]],
    ["超市、園區和社區市場", []],
    ["每箱可為企業節省費用", []],
    ["清源乡下学校", []],
    ["云山市与山区各县", ["云山市"]],
    ["全臺灣的和平區及東區", ["全臺灣", "和平區"]],
    ["榕城市各區、大城市和石嶺堆填區", ["榕城市"]],
    ["醫保定點藥店與其中國際貨郵", []],
    ["海外倉和東城夜市", []],
    ["江北區與香港北區", ["江北區", "香港", "北區"]],
    ["2021-22年度東區海底隧道", []],
    ["斗南花市最旺", []],
  ])("finds those of %s", (text, expected) => {
    expect(findPlaces(text).map((place) => place.text)).toEqual(expected);
  });
});
