import { findPlaces } from "../../../index/figures/attribution/places.ts";
import { fold } from "../../../index/text/fold.ts";
import { cutQuestionWords } from "../../../index/text/question-words.ts";
import { blankOut, contains, overlaps, type Span } from "../../../index/text/span.ts";
import { findSynonymAt } from "../words/synonyms.ts";
import type { Asked } from "./asked.ts";
import { type ContentTerm, findContentTerms } from "./content-terms.ts";

/** Words blanked out of the content: they steer the choice or say nothing. */
const STEERING =
  /刚才|刚刚|头先|啱啱|来着|[呢嗰这那该]份(?:嘢|东西)?|^不是|^唔系|(?:唔系|不是|并非)[^,]{1,8}?(?:[嗰那]个|[嗰那]啲|那些|的)(?:数字?)?$|我(?:是说|系话|想问|问的是|讲紧|指)|(?:请|想)?问一?下|请教一?下|的?时候|当时|又[是系]|(?:我?(?:朋友|老[公婆]|同事)|人[哋地])(?:话|说|讲)(?:系|是)?㖞?|听讲|听说|其实|^咁样?|^那么?(?=[^边个些里])|嗰阵时|嗰阵|嗰啲|嗰个|嗰度|呢啲|呢个|入面|边度|喺|畀|俾|哋|啲|系唔系|系咪|是否|有没有|有冇|超过|多过|少过|大于|小于|(?<![出体发实呈表])现在(?!逃)|目前|如今|依家|而家|现时|还剩|剩下|原来|原本|原先|之前|以前|本来|起初|最初|全年|整年|成年(?![人男女子])|各有|各自|分别|各|数字(?![经化人政文])|数据(?![中局库安])|发生以来|总共|一共|合共|合计|加起来|加埋|加上|人数|数量|数目|总数|几多|多少|(?<!合)同期|期间|那边|那些|那个|那批|那场|那次|里头|里面|当中|有没有|是不是|提到|讲到|说到|告诉|(?:公布|通报|发布|公佈)的(?=[\u4e00-\u9fff])|发布会上|\ba\b(?![\u4e00-\u9fff])|\b(?:report(?:ed)?|total|the|an|of|in|on|at|by|for|to|from|was|were|is|are|did|do|does|has|have|had|been|be|during|that|there|and|or|with|about)\b/g;

/** What a question is about: its places by name, folded, and its other terms. */
export interface QuestionContent {
  readonly places: readonly string[];
  readonly terms: readonly ContentTerm[];
}

/** 中國漁船 are whose ships, not where. */
const NATION = /^(?:中国|大陆|海外|境外)$/;
const OF_NATION = /^(?:籍|渔船|货轮|船|人员?|旅客|游客|访客|学生|公民|客)/;
/** 佔全國一半: what a part is of, not where it is. */
const WHOLE = /^全/;
const COMPARED = /(?:占|居|列|占了|排)$/;
/** 澳門搭船去香港: where somebody goes is no place that a figure is about, when another is named. */
const GOING = /(?:[去往赴]|飞到|支援|驰援|援助|派到|送到)$/;
const NO_PLACE = /^(?:一个|几个|哪|边|这个|那个|各地|当地)|[我佢][哋们]/;

/** Places and terms of a Chinese question. */
export function readContent(
  text: string,
  folded: string,
  { asked, masked, named }: { asked: Asked; masked: readonly Span[]; named: readonly Span[] },
): QuestionContent {
  const told = findPlaces(text).filter(
    ({ text: name, start, end }, _, all) =>
      !(all.length > 1 && GOING.test(folded.slice(0, start))) &&
      !NO_PLACE.test(fold(name)) &&
      !(NATION.test(fold(name)) && OF_NATION.test(folded.slice(end))) &&
      !(WHOLE.test(fold(name)) && COMPARED.test(folded.slice(0, start))),
  );
  const more = named.filter(
    (place) => ![...told, ...masked].some((other) => overlaps(place, other)),
  );
  const districts = more.flatMap((place) => districtBehind(text, place) ?? []);
  const places = [...told, ...more, ...districts].sort((a, b) => a.start - b.start);
  const terms = findContentTerms(toContent(folded, asked, [...masked, ...places]));
  return {
    places: places.map(({ start, end }) => folded.slice(start, end)),
    terms: toDeeds(
      firstOfEach(terms).map((term) => ({ ...term, isCounted: contains(asked.noun, term) })),
      ({ start }) => OF.test(folded.charAt(start - 1)),
    ),
  };
}

/** 北塘區 of 雲洲北塘區, where only the releases tell that 雲洲 is a place by itself. */
function districtBehind(text: string, { end }: Span): Span | null {
  const [district] = findPlaces(text.slice(end, end + MOST_OF_DISTRICT));
  const isBehind = district?.start === 0 && /[区區县縣镇鎮乡鄉]$/.test(district.text);
  return isBehind ? { start: end, end: end + district.end } : null;
}

const MOST_OF_DISTRICT = 8;

const OF = /[的嘅]/;

/** 批出嘅申請有幾多, 批咗幾多宗申請: beside what is done, a verb that is counted or described is a noun. */
export function toDeeds(
  terms: readonly ContentTerm[],
  isDescribed: (term: ContentTerm) => boolean,
): readonly ContentTerm[] {
  const isNoun = (term: ContentTerm) => term.isVerb && (term.isCounted || isDescribed(term));
  if (!terms.some((term) => term.isVerb && !isNoun(term))) return terms;
  return terms.map((term) => (isNoun(term) ? { ...term, isVerb: false } : term));
}

/** The question with everything blanked out that is not about its subject, unit for unit. */
function toContent(folded: string, asked: Asked, masked: readonly Span[]): string {
  const open = blankOut(folded, asked.span ? [...masked, asked.span] : masked);
  const content = cutQuestionWords(open.replace(STEERING, (word) => " ".repeat(word.length)));
  return content.replace(/(?<=\S) /g, (blank, at: number) =>
    open.charAt(at) === DONE && endsWord(open, at) ? DONE : blank,
  );
}

/** 咗 says that something is done; it stays where it makes a word of the table: 告咗. */
const DONE = "咗";
const LONGEST_DONE = 4;

function endsWord(folded: string, at: number): boolean {
  for (let start = Math.max(0, at - LONGEST_DONE); start < at; start++) {
    if ((findSynonymAt(folded, start)?.length ?? 0) === at + 1 - start) return true;
  }
  return false;
}

/** A question says enough in so many different terms; a message of thousands must not keep the others waiting. */
const MAX_TERMS = 48;

/** Each term once, where it stands first. */
function firstOfEach(terms: readonly ContentTerm[]): ContentTerm[] {
  const byWord = new Map<string, ContentTerm>();
  for (const term of terms) {
    const [word = ""] = term.words;
    if (!byWord.has(word) && byWord.size < MAX_TERMS) byWord.set(word, term);
  }
  return [...byWord.values()];
}
