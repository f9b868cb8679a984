import { anyOf } from "../../../index/english/any-of.ts";
import type { AskingPattern } from "./asking-words.ts";

/** How English asks; first match wins. Folded. */
export const ENGLISH_ASKING: readonly AskingPattern[] = [
  {
    pattern: anyOf([
      /(?<!\bhow (?:many|much|old|long|high|far|often)\b.*)\bwhen\b/,
      /\b(?:which|what) (?:days?|(?:\w+ ){0,3}dates?|year|month|time|hours)\b/,
      /\b(?:closing|opening|starting|ending|completion|due|last|first|final) (?:date|day)\b/,
      /\bdeadline\b/,
    ]),
    wanted: "date",
    classes: [],
  },
  {
    pattern: anyOf([
      /\bhow old\b/,
      /\b(?:average|mean|median|what) age\b/,
      /\bage range\b/,
      /\bwhat(?:s| is| was)\b.*\bage of\b/,
    ]),
    wanted: "figure",
    classes: ["age"],
  },
  {
    pattern:
      /\bhow long (?:is|was|are|were) (?:the |this |that )?(?:[\w'’–-]+ ){0,6}?(?:route|tunnel|bridge|road|line|railway|path|trail|coast\w*|river|track|expressway|highway|pipeline|pipe|corridor|canal|wall|beach|runway|slope|ski run)s?\b/,
    wanted: "figure",
    classes: ["length"],
  },
  {
    pattern: /\bhow long,? in (?:kilomet(?:re|er)s|km|met(?:re|er)s|miles)\b/,
    wanted: "figure",
    classes: ["length"],
  },
  {
    pattern: anyOf([
      /\bhow (?:far|long) (?:ahead|in advance|beforehand)\b/,
      /\bhow long\b/,
      /\bhow late\b/,
      /\b(?:design|service|shelf) life\b/,
      /\bincubation period\b/,
      /\b(?:longest|shortest|worst) (?:\w+ )?(?:wait|delay|stay)\b/,
      /\bhow many (?:days|weeks|months|years|hours|minutes)\b/,
    ]),
    wanted: "figure",
    classes: ["duration"],
  },
  { pattern: /\b(?:how many )?percentage points?\b/, wanted: "figure", classes: ["points"] },
  {
    pattern: anyOf([
      /\bwhat (?:percentages?|percent|percnt|proportions?|portion|fraction|shares?)\b/,
      /\bpercent(?:age)?\b/,
      /\bproportion\b/,
      /\bwh?at %/,
    ]),
    wanted: "figure",
    classes: ["share"],
  },
  {
    pattern: /\bhow many times (?:did|do|does|has|have|was|were|is|are|can)\b/,
    wanted: "figure",
    classes: ["occasion", "case"],
  },
  {
    pattern: anyOf([/\bhow many times\b/, /\bwhat multiple\b/]),
    wanted: "figure",
    classes: ["ratio"],
  },
  { pattern: /\bwhats?\b.*\bratio\b/, wanted: "figure", classes: ["ratio", "share"] },
  {
    pattern: anyOf([/\bhow loud\b/, /\bdecibels?\b/, /\bwhats?\b.*\bscores?\b/]),
    wanted: "figure",
    classes: ["other"],
  },
  { pattern: /\bhow (?:large|big|great)\b/, wanted: "figure", classes: [] },
  { pattern: /\bhow (?:cold|hot|warm)\b/, wanted: "figure", classes: ["temperature"] },
  {
    pattern: /\bhow (?:happy|reliable|effective|successful|satisfied|accurate|full|likely)\b/,
    wanted: "figure",
    classes: ["share"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:(?:average|mean|median|typical)(?: [\w-]+){0,3}|winning|finishing|finish|journey|travel|waiting|response|processing|running|clearance|turnaround|arrival) time\b/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern: anyOf([
      /\bhow (?:far|much)\b.*\b(?:come down|come up|fallen|dropped|risen|gone (?:up|down)|slipped|climbed)\b/,
      /\bhow far (?:did|do|does|will)\b.*\b(?:drop|fall|rise|climb|grow|slip|decline|shrink|go (?:up|down)|come (?:up|down))\b/,
    ]),
    wanted: "figure",
    classes: ["share", "points", "money"],
  },
  { pattern: /\bhow (?:quickly|soon)\b/, wanted: "figure", classes: ["duration"] },
  { pattern: /\bhow often\b/, wanted: "figure", classes: ["occasion"] },
  {
    pattern: anyOf([
      /\bhow much (?:money|funding|cash)\b/,
      /\bhow many (?:dollars|yuan|euros)\b/,
      /\bhow much\b(?=.*\b(?:cost|worth|paid|pay|spend|spent|fine|fined|fines|invest|budget|value|loss|lose|lost|confiscat|subsid|grant|price|fee|fare|rent|deposit|penalt|ticket|involved|receiv|recover|earn|donat|rais|sav)\w*)/,
      /\bhow much (?:did|do|does|can|could|will|would|have|has|had|is|was)\b(?=.*\b(?:get|got|back)\b)/,
      /\bhow much in\b/,
    ]),
    wanted: "figure",
    classes: ["money"],
  },
  { pattern: /\bmagnitude\b/, wanted: "figure", classes: ["other"] },
  {
    pattern: anyOf([/\bhow tall\b/, /\bhow high\b/]),
    wanted: "figure",
    classes: ["length", "share", "money", "temperature"],
  },
  { pattern: /\bhow (?:far|wide|deep|thick|close)\b/, wanted: "figure", classes: ["length"] },
  { pattern: anyOf([/\bhow heavy\b/, /\bwhat weight\b/]), wanted: "figure", classes: ["mass"] },
  // 意外率 per 1,000 workers is told in cases or persons.
  {
    pattern: /\brates?\b.*\bper (?:[\d,]{3,}|hundred|thousand|million)\b/,
    wanted: "figure",
    classes: ["share", "ratio", "points", "case", "person"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:hourly|daily|monthly) rate\b/,
    wanted: "figure",
    classes: ["money"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:price|rate|fare|fee) (?:cut|reduction|increase|rise|drop)s?\b/,
    wanted: "figure",
    classes: ["share", "money", "points"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:rates?|percentage|shares?|occupancy|inflation)\b/,
    wanted: "figure",
    classes: ["share", "ratio", "points"],
  },
  {
    pattern: /\bwhats?\b.*\b(?<!public )interest\b/,
    wanted: "figure",
    classes: ["share", "money"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:growth|decline)\b/,
    wanted: "figure",
    classes: ["share", "ratio", "points"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:amount(?! of (?!money))|gdp|gross domestic product|value|worth|costs?|prices?|revenue|income|budget|fees?|fines?|penalt(?:y|ies)|salary|pay|paid|wages?|turnover|rent|tax|loans?|rewards?|bonus|compensation|deposit|surplus|deficit|debts?|savings|assets|exports?|imports?|trade|sales|spending|expenditure|earnings|profits?|loss(?:es)?|subsid(?:y|ies)|allowances?|fares?|tolls?)\b/,
    wanted: "figure",
    classes: ["money"],
  },
  {
    pattern: anyOf([
      /\bwhat (?:do|does|did)\b.*\b(?:charge|spend|pay|cost|earn)\b/,
      /\bwhats?\b.*\bjackpot\b/,
    ]),
    wanted: "figure",
    classes: ["money"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:jail|prison) (?:sentence|term)\b/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern: anyOf([
      /\bwhat area\b/,
      /\bwhat\b.*\b(?<!\bin (?:an? |the )?(?:[\w-]+ ){0,3})area in\b/,
    ]),
    wanted: "figure",
    classes: ["area"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:volumes?|population|area|total|output|size|targets?|balance|maximum|minimum|average|capacity|throughput|quota|level|limit|temperature|rainfall|attendances?|yield|turnover|(?:water|energy|electricity|power) use|usage|consumption|supply|index|density|height|length|weight|depth|width|frequency)\b/,
    wanted: "figure",
    classes: [],
  },
  {
    pattern: /\bhow (?:fast|strong|slow)\b/,
    wanted: "figure",
    classes: ["speed", "duration", "share"],
  },
  {
    pattern: anyOf([
      /\bfrom what(?: \w+)? to what\b/,
      /\bhow many\b/,
      /\bhow much\b/,
      /\bwhat (?:was|is|were|are)? ?the (?:total )?(?:number|amount|figure|value|size)\b/,
      /\b(?:number|amount) of\b/,
      /\bthe most (?:an?|each|any|one|you|i|that)\b/,
    ]),
    wanted: "figure",
    classes: [],
  },
  // Did more than 100,000 people apply? The figure is told, whatever the asker believes.
  {
    pattern:
      /^(?:is|are|was|were|did|do|does|has|have)\b.{0,60}?\b\d[\d,.]*(?: (?:thousand|million|billion))?(?= [a-z])/,
    wanted: "figure",
    classes: [],
  },
];

/** Asked for a number that is dialled. */
export const ENGLISH_DIALLED = anyOf([
  /\b(?:phone|telephone|fax|hotline|contact|enquiry) (?:number|no\b|#)/,
  /(?:^|\bwhats? (?:is |are )?)the (?:[\w-]+ ){0,4}hotline\b/,
  /\b(?:what|which) (?:[\w-]+ )?number\b.*\b(?:call|dial|ring)\b/,
]);
