/**
 * Writes the two character tables of `index/text/data/`, once, from opencc-js and pinyin-pro.
 * Run it again only when one of those packages changes: every index has to be rebuilt after it.
 */
import { writeFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";

const ideographs = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, i) =>
  String.fromCharCode(0x3400 + i),
).filter((c) => c < "\u4dc0" || c > "\u4dff");

const write = (name: string, table: unknown) =>
  writeFileSync(
    new URL(`../index/text/data/${name}`, import.meta.url),
    `${JSON.stringify(table, null, 1)}\n`,
  );

/** Ways to write a character that opencc leaves as they are, each before the usual one. */
const VARIANTS =
  "瑯琅砲炮礮炮栢柏隄堤廻回甦苏馀余騐验塲场姉姊尅克厰厂戸户欵款歛敛氷冰焔焰畧略瘉愈盌碗緜绵羗羌聼听荅答菓果袴裤賍赃躱躲" +
  "輭软辤辞隣邻鎻锁鐡铁鑚钻閙闹阬坑隂阴餧喂徧遍攷考椶棕鬭斗韮韭囯国彊强恠怪祇只";

/** Traditional (also in its Hong Kong and Taiwan variants) → Simplified, one unit to one unit. */
function makeSimplified(): { from: string; to: string } {
  const converters = (["t", "hk", "tw"] as const).map((from) => Converter({ from, to: "cn" }));
  const pairs = ideographs.flatMap((c) => {
    const simplified = converters.map((convert) => convert(c)).find((s) => s !== c);
    return simplified?.length === 1 ? [[c, simplified] as const] : [];
  });
  for (const [variant = ""] of VARIANTS.matchAll(/../g)) {
    const [from = "", to = ""] = variant;
    pairs.push([from, to]);
  }
  // 麼→么 and 么→幺: a character that is already Simplified for another one stays as it is.
  const targets = new Set(pairs.map(([, s]) => s));
  const settled = pairs.filter(([c]) => !targets.has(c));
  return { from: settled.map(([c]) => c).join(""), to: settled.map(([, s]) => s).join("") };
}

/** Toneless syllable → the characters that are read so by default. */
function makePinyin(): Record<string, string> {
  const bySyllable: Record<string, string> = {};
  for (const c of ideographs) {
    const syllable = pinyin(c, { toneType: "none", nonZh: "removed", v: true });
    if (/^[a-z]+$/.test(syllable)) bySyllable[syllable] = (bySyllable[syllable] ?? "") + c;
  }
  return Object.fromEntries(Object.entries(bySyllable).sort(([a], [b]) => (a < b ? -1 : 1)));
}

write("simplified.json", makeSimplified());
write("pinyin.json", makePinyin());
