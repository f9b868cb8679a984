/** English words that ask, join or point and name nothing that a passage could be found by. */
export const STOP_WORDS: ReadonlySet<string> = toSet(`
a an the this that these those there here such same own other others another else
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
himself herself itself themselves who whom whose which what when where why how whether
am is are was were be been being do does did done doing have has had having
can could might must shall should will would ought
cannot dont didnt doesnt isnt wasnt arent werent wont wouldnt couldnt im whats
of in on at by for with to from into onto upon about against between among amongst during after before above below
under over through throughout across along around near within without toward towards up down out off until till
since per via as than like unlike despite besides except
and or nor but if so because although though while
not no yes very too also just only even ever never always often still again already yet then now
much many more most few fewer less least some any all each every both either neither several
really actually exactly please pls plz tell me know want thanks thank thx ty cheers hi hello hey yo dear kindly sorry btw lol omg
true back w rly q quick wonder wondering curious asap meant oops
anyone anybody someone somebody hiya vs versus going gonna once um uh erm mate roughly according n
s t
`);

/** Words that alone name nothing either, but may begin a term: "take effect". */
export const LIGHT_WORDS: ReadonlySet<string> = toSet(`
called named known thing things something anything kind type sort way
come came go went gone get got make made take taken took become became use used using happen happened say said says told
bring brought put hit let
`);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
