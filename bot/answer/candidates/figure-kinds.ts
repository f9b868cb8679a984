import { AVERAGED } from "../words/unit-classes.ts";

/** What a figure can be beside a plain number: the words that ask for it, and those that say it of a figure; folded. */
interface Kind {
  readonly asked: RegExp;
  readonly said: RegExp;
  /** True when a question that does not ask for it does not mean it. */
  readonly isMarked: boolean;
}

/** Asks when something ends. */
const UNTIL =
  /到(?:几|哪|边|什么|甚么)|截止|有效期|几时[完止]|结束|最[晚迟]|期限|死线|停止|停收|关门|打烊|收工|收市|闭[馆园店]|\b(?:until|deadline|expires?)\b/;

const KINDS: readonly Kind[] = [
  {
    asked: /总共|一共|合共|合计|总计|总数|总值|总量|\b(?:total|altogether|in all|overall)\b/,
    said: /(?:[合共总]计|累计|共|总)[^,、;其]{0,8}$/,
    isMarked: false,
  },
  {
    asked:
      /最[多高大长久贵重快好老劲犀狠惨夸离热旺爆迫挤忙]|年纪最大|最年长|顶多|至多|上限|封顶|\b(?:max|maximum|most|highest|largest|biggest|heaviest|longest|oldest|eldest|busiest|tallest|deepest|fastest|hottest|worst|dearest|up to|top|peak|limit)\b/,
    said: /最[多高大长重快久贵老]|峰值|最年长|至多|上限|不[超多]过|不逾|封顶/,
    isMarked: true,
  },
  {
    asked:
      /最[少低小短平细幼冷冻]|最年轻|最后生|至少|起码|下限|\b(?:min|minimum|least|lowest|smallest|shortest|fewest|youngest|cheapest|coldest|quietest)\b/,
    said: /最[少低小短]|最年轻|至少|下限|垫底/,
    isMarked: true,
  },
  {
    asked: new RegExp(
      `[年${AVERAGED}]均|均价|平均|每[人户日天月年晚]|一[人户日天晚]|\\b(?:average|mean|per|each|daily|a day)\\b`,
    ),
    said: new RegExp(
      `[${AVERAGED}]均|均价|平均|每[人户日天月年晚宗件个名]|日(?:处理|产|供水?|发电|排放)`,
    ),
    isMarked: true,
  },
  {
    asked: /预计|预期|将会?|打算|\b(?:expected|will|due)\b/,
    said: /(?:预计|预期|预料|计划|可望|有望|将|拟)[^,。;\d]{0,4}$/,
    isMarked: false,
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

/** What stands right before or behind a day on which something ends. */
const ENDS_BEFORE =
  /(?:截止|期限|限期|死线|使用|有效|开放|展期|展览|受理|接受申请|延长|延期|持续|延续|最[迟晚后])(?:日期|时间|[^\d,;。时日号]){0,8}$|[至到]$/;
const ENDS_BEHIND = /^(?:\D{0,5}前|[为]?止|截止|截数|结束|届满|到期|收官|闭幕|落幕)/;
/** And of one on which it begins, or up to which something was counted. */
const BEGINS_BEFORE = /[自从由]$|截[至止]$/;
const BEGINS_BEHIND = /^(?:起|开始|启动|展开|揭幕|开幕)/;

/** True for a day on which something ends, when that is what a question asks: the words around it, folded, say so. */
export function endsOn(question: string, before: string, figure: string, behind: string): boolean {
  if (!UNTIL.test(question)) return false;
  const begins =
    BEGINS_BEFORE.test(before) || BEGINS_BEHIND.test(behind) || /(?:起|以来)$/.test(figure);
  return !begins && (ENDS_BEFORE.test(before) || ENDS_BEHIND.test(behind));
}
