import type { Messages } from "./messages.ts";

/** The bot's own words in English. */
export const english: Messages = {
  start: (releases) =>
    [
      "Hello! Ask me a question and I will look it up in official Chinese releases: figures exactly as printed, with the passage and its source.",
      "If the releases do not say, I will tell you so. I neither guess nor calculate.",
      "",
      `Releases on file: ${releases} – /releases`,
      "How to ask: /help",
    ].join("\n"),
  help: (username) =>
    [
      "How to ask",
      "• Private chat: just write your question.",
      `• Group: /ask@${username} followed by your question, or reply to one of my messages.`,
      `• Channel: start the post with /ask, or mention @${username}.`,
      `• Any other chat: type @${username} and your question, then tap the answer.`,
      "",
      "Following up and correcting",
      "• In a private chat, simply ask on; in a group, reply to my answer.",
      "• Edit your question, and I will correct my answer.",
      "",
      "For group administrators",
      `• By default I do not receive ordinary group messages, so a plain @${username} may not reach me. Please use /ask@${username}.`,
      "• To let mentions reach me, make me an administrator. Or have my owner switch off Group Privacy in @BotFather, then remove me from the group and add me again.",
      "",
      "Releases on file: /releases",
    ].join("\n"),
  introduction: ({ username, hearsAll }) =>
    [
      "Hello, everyone! I answer questions from official Chinese releases, quoting figures and passages word for word.",
      `To ask, write /ask@${username} and your question, or reply to one of my messages.`,
      hearsAll
        ? `A mention of @${username} works, too. I stay out of everything else.`
        : `I do not receive other messages here, so a plain @${username} may get no answer. More: /help@${username}`,
    ].join("\n"),
  askForQuestion: "What would you like to know? Please reply to this message with your question.",
  askPlaceholder: "Write your question here",
  onlyText: "I can only read text. Please type your question.",
  unknownCommand: "I do not know that command. Just ask your question, or see /help.",
  failed:
    "Sorry, something went wrong and I could not look this up. Please ask again in a little while.",
  releases: (count) =>
    count === 1 ? "1 release on file:" : `${count} releases on file, newest first:`,
  moreReleases: (count) =>
    count === 1 ? "1 older release is not listed." : `${count} older releases are not listed.`,
  noReleases: "There are no releases on file yet.",
  refusals: {
    greeting: "Hello! Ask me a question, and I will look for the passage in the official releases.",
    empty: "Please write your question out a little more, so that I know what to look for.",
    "off-topic": "The releases on file do not mention this.",
    "other-period": "The releases on file have nothing on this for the time you are asking about.",
    "other-place": "The releases on file have nothing on this for the place you are asking about.",
    "absent-fact": "I did not find this in the releases on file. Other words may help.",
    "not-computed":
      "This would have to be calculated. I only quote figures as printed; I do not calculate.",
  },
  notes: {
    "partly-absent": "Part of what you asked I did not find in the releases.",
    "several-readings":
      "The question can be read in more than one way, and the figures refer to different things. Please see the passages.",
    "newest-first": "More than one release speaks of this; the newest comes first.",
    "not-confirmed":
      "The releases do not confirm what the question says. Please go by the passage below.",
    "not-computed": "I do not calculate; these are the figures as printed.",
    "period-elsewhere":
      "This passage does not state the time; the same release gives it in another place.",
  },
  suggestions: "This is not an answer, only something similar on file:",
  moreFigures: (count) =>
    count === 1 ? "1 more figure is not listed." : `${count} more figures are not listed.`,
  moreCitations: (count) =>
    count === 1
      ? "There was no room for 1 more passage."
      : `There was no room for ${count} more passages.`,
  shortened: "The passage is long; only a few sentences of it are shown here.",
  inlineNotFound: "Not found in the releases",
  inlineHint: "Type a question to search the releases",
};
