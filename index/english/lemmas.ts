/** Forms that no rule gives back, as `lemma: forms`. */
const IRREGULAR = `
be: is are was were been being am
have: has had having
do: does did done
go: went gone goes
begin: began begun
become: became
break: broke broken
bring: brought
build: built
buy: bought
catch: caught
choose: chose chosen
come: came
cost: cost
deal: dealt
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
freeze: froze frozen
get: got gotten
give: gave given
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lay: laid
lead: led
leave: left
lend: lent
lie: lay lain
lose: lost
make: made
mean: meant
meet: met
overthrow: overthrew overthrown
pay: paid
ride: rode ridden
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sleep: slept
speak: spoke spoken
spend: spent
spin: spun
stand: stood
steal: stole stolen
strike: struck
swear: swore sworn
swim: swam swum
take: took taken
teach: taught
tell: told
think: thought
throw: threw thrown
understand: understood
wake: woke woken
wear: wore worn
weave: wove woven
win: won
withdraw: withdrew withdrawn
write: wrote written
child: children
person: persons
people: peoples
man: men
woman: women
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
life: lives
wife: wives
knife: knives
leaf: leaves
half: halves
self: selves
thief: thieves
wolf: wolves
criterion: criteria
phenomenon: phenomena
datum: data
bacterium: bacteria
medium: media
analysis: analyses
basis: bases
crisis: crises
thesis: theses
nucleus: nuclei
fungus: fungi
index: indices
good: better best
bad: worse worst
far: farther further farthest furthest
many: more most
old: elder eldest
die: dying dies died
`;

/** What to take off the end of a word and what to put there, the likelier first. */
const RULES: readonly (readonly [ending: RegExp, ...replacements: string[]])[] = [
  [/ies$/, "y", "ie"],
  [/ves$/, "ve", "f", "fe"],
  [/(?<=s|x|z|ch|sh|o)es$/, "", "e"],
  [/(?<![su])s$/, ""],
  [/ied$/, "y"],
  [/(?<=(.))\1ed$/, "", "$1"],
  [/ed$/, "", "e"],
  [/(?<=(.))\1ing$/, "", "$1"],
  [/ying$/, "ie", "y"],
  [/ing$/, "", "e"],
  [/iest$/, "y"],
  [/(?<=(.))\1est$/, ""],
  [/est$/, "", "e"],
  [/ier$/, "y"],
  [/(?<=(.))\1er$/, ""],
  [/er$/, "", "e"],
];

/** Other spellings and word classes, for a word whose inflected forms are all unknown. */
const RELATED: readonly (readonly [ending: RegExp, ...replacements: string[]])[] = [
  [/our/, "or"],
  [/is(?=e|ed|es|ing|ation)/, "iz"],
  [/tre$/, "ter"],
  [/ily$/, "y"],
  [/ally$/, "al", "ic"],
  [/bly$/, "ble"],
  [/ly$/, "", "e"],
  [/iness$/, "y"],
  [/ness$/, ""],
  [/ation$/, "e", "ate", ""],
  [/ion$/, "", "e"],
  [/ment$/, ""],
  [/al$/, "", "e"],
  [/ity$/, "", "e"],
  [/or$/, "", "e"],
];

const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma = "", forms = ""] = line.split(": ");
      return forms.split(" ").map((form) => [form, lemma] as const);
    }),
);

/** What an English word in small letters may be a plural, a verb form or a comparison of; likelier first. */
export function findLemmas(word: string): string[] {
  const irregular = LEMMA_OF.get(word);
  return irregular === undefined ? apply(RULES, word) : [irregular];
}

/** Words of the same root as an English word, or the word in American spelling; likelier first. */
export function findRelated(word: string): string[] {
  return [word, ...findLemmas(word)].flatMap((form) => apply(RELATED, form));
}

function apply(rules: readonly (readonly [RegExp, ...string[]])[], word: string): string[] {
  return rules
    .filter(([ending]) => ending.test(word))
    .flatMap(([ending, ...replacements]) => replacements.map((end) => word.replace(ending, end)))
    .filter((lemma) => lemma.length > 2);
}
