/**
 * What joins two things that are named side by side, as the source of a pattern over folded text: the pause mark, and
 * words that are not the characters of 共同, 去年同月, 和平, 涉及, 男同学, 呼和浩特 or 跟进.
 */
export const JOINING_WORDS =
  "、|同埋|还有|以及|加上|(?<!共)和(?!谐|解|平(?!均)|浩特|田|尚)|(?<![共合陪如相不协男女胡一大小中])同(?![步比期时样意事行伴学胞业城龄类级]|[月季](?![饼票度])|年(?![轻青长老])|日(?!本))|(?<!参)与(?!会)|跟(?!进|踪)|(?<![以普涉危波顾推埃])及(?![时格]|其(?![他余]))";
