import type { Messages } from "./messages.ts";

/** The bot's own words in Traditional Chinese. */
export const traditional: Messages = {
  start: (releases) =>
    [
      "您好！請直接提問，我會在官方發布的新聞稿裡找答案：數字照原文列出，並附上原文段落和出處。",
      "找不到的我會直說，不推測，也不計算。",
      "",
      `目前收錄 ${releases} 份新聞稿：/releases`,
      "使用說明：/help",
    ].join("\n"),
  help: (username) =>
    [
      "怎樣提問",
      "• 私訊：直接輸入問題。",
      `• 群組：/ask@${username} 加上問題，或者回覆我的訊息。`,
      `• 頻道：貼文以 /ask 開頭，或者寫上 @${username}。`,
      `• 其他聊天：輸入 @${username} 和問題，再點選出現的答案。`,
      "",
      "追問與更正",
      "• 在私訊裡可以接著問，例如「那起訴呢？」；在群組裡請回覆我的答案。",
      "• 問題寫錯了，編輯原來的訊息，我會跟著更正答案。",
      "",
      "給群組管理員",
      `• 我預設收不到群組裡的一般訊息，只寫 @${username} 我可能看不見，請用 /ask@${username}。`,
      "• 想讓我看見 @ 提及，可以把我設為管理員；也可以請機器人的擁有者在 @BotFather 關閉 Group Privacy，然後把我移出群組，再重新加入。",
      "",
      "收錄的新聞稿：/releases",
    ].join("\n"),
  introduction: ({ username, hearsAll }) =>
    [
      "大家好！我根據官方新聞稿回答問題，數字和段落都照原文。",
      `提問請用 /ask@${username} 加上問題，或者回覆我的訊息。`,
      hearsAll
        ? `寫 @${username} 也可以。其他訊息我不會回應。`
        : `我收不到群組裡的其他訊息，只寫 @${username} 可能沒有回應。詳情：/help@${username}`,
    ].join("\n"),
  askForQuestion: "請問您想查什麼？請回覆這則訊息，寫下問題。",
  askPlaceholder: "在這裡寫下問題",
  onlyText: "我只看得懂文字，請把問題打出來。",
  unknownCommand: "沒有這個指令。請直接提問，或看看 /help。",
  failed: "抱歉，剛才出了問題，這一題沒有查成。請稍後再問一次。",
  releases: (count) => `收錄 ${count} 份新聞稿，由新到舊：`,
  moreReleases: (count) => `另有較舊的 ${count} 份沒有列出。`,
  noReleases: "目前還沒有收錄任何新聞稿。",
  refusals: {
    greeting: "您好！請直接提問，我會在官方新聞稿裡找原文回答。",
    empty: "請把問題寫完整一些，我才知道要找什麼。",
    "off-topic": "收錄的新聞稿裡沒有談到這件事。",
    "other-period": "收錄的新聞稿裡沒有您問的那段時間的資料。",
    "other-place": "收錄的新聞稿裡沒有您問的那個地方的資料。",
    "absent-fact": "在收錄的新聞稿裡沒有找到您問的內容，換個說法也許能找到。",
    "not-computed": "這個問題要計算才有答案。我只引述原文的數字，不作計算。",
  },
  notes: {
    "partly-absent": "您問的其中一部分，在收錄的新聞稿裡沒有找到。",
    "several-readings": "這個問題不只一種理解，各個數字所指不同，請看原文。",
    "newest-first": "談到這件事的新聞稿不只一份，最新的排在最前面。",
    "not-confirmed": "原文沒有證實問題裡的說法，請以下面的原文為準。",
    "not-computed": "我不作計算，以下是原文寫出的數字。",
    "period-elsewhere": "這段引文沒有寫明時間，時間寫在同一份新聞稿的其他地方。",
  },
  suggestions: "以下不是答案，只是收錄的相近內容：",
  moreFigures: (count) => `另有 ${count} 個數字沒有列出。`,
  moreCitations: (count) => `篇幅所限，另有 ${count} 段原文沒有列出。`,
  shortened: "原文較長，這裡只節錄其中幾句。",
  inlineNotFound: "新聞稿裡找不到答案",
  inlineHint: "輸入問題，在新聞稿裡找原文",
};
