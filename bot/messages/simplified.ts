import type { Messages } from "./messages.ts";

/** The bot's own words in Simplified Chinese. */
export const simplified: Messages = {
  start: (releases) =>
    [
      "您好！请直接提问，我会在官方发布的新闻稿里找答案：数字照原文列出，并附上原文段落和出处。",
      "找不到的我会直说，不推测，也不计算。",
      "",
      `目前收录 ${releases} 份新闻稿：/releases`,
      "使用说明：/help",
    ].join("\n"),
  help: (username) =>
    [
      "怎样提问",
      "• 私聊：直接输入问题。",
      `• 群组：/ask@${username} 加上问题，或者回复我的消息。`,
      `• 频道：帖子以 /ask 开头，或者写上 @${username}。`,
      `• 其他聊天：输入 @${username} 和问题，再点选出现的答案。`,
      "",
      "追问与更正",
      "• 在私聊里可以接着问，例如“那起诉呢？”；在群组里请回复我的答案。",
      "• 问题写错了，编辑原来的消息，我会跟着更正答案。",
      "",
      "给群组管理员",
      `• 我默认收不到群组里的一般消息，只写 @${username} 我可能看不见，请用 /ask@${username}。`,
      "• 想让我看见 @ 提及，可以把我设为管理员；也可以请机器人的拥有者在 @BotFather 关闭 Group Privacy，然后把我移出群组，再重新加入。",
      "",
      "收录的新闻稿：/releases",
    ].join("\n"),
  introduction: ({ username, hearsAll }) =>
    [
      "大家好！我根据官方新闻稿回答问题，数字和段落都照原文。",
      `提问请用 /ask@${username} 加上问题，或者回复我的消息。`,
      hearsAll
        ? `写 @${username} 也可以。其他消息我不会回应。`
        : `我收不到群组里的其他消息，只写 @${username} 可能没有回应。详情：/help@${username}`,
    ].join("\n"),
  askForQuestion: "请问您想查什么？请回复这条消息，写下问题。",
  askPlaceholder: "在这里写下问题",
  onlyText: "我只看得懂文字，请把问题打出来。",
  unknownCommand: "没有这个命令。请直接提问，或看看 /help。",
  failed: "抱歉，刚才出了问题，这一题没有查成。请稍后再问一次。",
  releases: (count) => `收录 ${count} 份新闻稿，由新到旧：`,
  moreReleases: (count) => `另有较旧的 ${count} 份没有列出。`,
  noReleases: "目前还没有收录任何新闻稿。",
  refusals: {
    greeting: "您好！请直接提问，我会在官方新闻稿里找原文回答。",
    empty: "请把问题写完整一些，我才知道要找什么。",
    "off-topic": "收录的新闻稿里没有谈到这件事。",
    "other-period": "收录的新闻稿里没有您问的那段时间的资料。",
    "other-place": "收录的新闻稿里没有您问的那个地方的资料。",
    "absent-fact": "在收录的新闻稿里没有找到您问的内容，换个说法也许能找到。",
    "not-computed": "这个问题要计算才有答案。我只引述原文的数字，不作计算。",
  },
  notes: {
    "partly-absent": "您问的其中一部分，在收录的新闻稿里没有找到。",
    "several-readings": "这个问题不只一种理解，各个数字所指不同，请看原文。",
    "newest-first": "谈到这件事的新闻稿不只一份，最新的排在最前面。",
    "not-confirmed": "原文没有证实问题里的说法，请以下面的原文为准。",
    "not-computed": "我不作计算，以下是原文写出的数字。",
    "period-elsewhere": "这段引文没有写明时间，时间写在同一份新闻稿的其他地方。",
  },
  suggestions: "以下不是答案，只是收录的相近内容：",
  moreFigures: (count) => `另有 ${count} 个数字没有列出。`,
  moreCitations: (count) => `篇幅所限，另有 ${count} 段原文没有列出。`,
  shortened: "原文较长，这里只节录其中几句。",
  inlineNotFound: "新闻稿里找不到答案",
  inlineHint: "输入问题，在新闻稿里找原文",
};
