/** What a figure can be beside a plain number: the words that ask for it, and those that say it of a figure; folded. */
interface Kind {
  readonly asked: RegExp;
  readonly said: RegExp;
  /** True when a question that does not ask for it does not mean it. */
  readonly isMarked: boolean;
}

const KINDS: readonly Kind[] = [
  {
    asked: /总共|一共|合共|合计|总计|总数|总值|总量|\b(?:total|altogether|in all|overall)\b/,
    said: /(?:[合共总]计|累计|共|总)[^,、;其]{0,8}$/,
    isMarked: false,
  },
  {
    asked:
      /最[多高大长久贵重快好]|顶多|至多|上限|封顶|\b(?:max|maximum|most|highest|largest|longest|up to|top|peak|limit)\b/,
    said: /最[多高大长重快]|至多|上限|不[超多]过|不逾|封顶/,
    isMarked: true,
  },
  {
    asked:
      /最[少低小短平]|至少|起码|下限|\b(?:min|minimum|least|lowest|smallest|shortest|fewest)\b/,
    said: /最[少低小短]|至少|下限|垫底/,
    isMarked: true,
  },
  {
    asked:
      /[人户日月年]均|平均|每[人户日天月年晚]|一[人户日天晚]|\b(?:average|mean|per|each|daily|a day)\b/,
    said: /[人户日月]均|平均|每[人户日天月年晚宗件个名]/,
    isMarked: true,
  },
];

/** Compares what a question asks for with what the words before a figure say of it. */
export function fitKinds(
  question: string,
  before: string,
): { readonly isRight: boolean; readonly isWrong: boolean } {
  const said = KINDS.filter((kind) => kind.said.test(before));
  const isAsked = ({ asked }: Kind) => asked.test(question);
  return {
    isRight: said.some(isAsked),
    isWrong: said.some((kind) => kind.isMarked && !isAsked(kind)),
  };
}
