import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";

/**
 * The menus, by Telegram's two-letter language codes. "zh" is the only one for Chinese, whatever the script, so
 * its descriptions have both; everybody else gets English.
 */
const MENUS: readonly { readonly language: "zh" | ""; readonly commands: readonly BotCommand[] }[] =
  [
    {
      language: "",
      commands: [
        { command: "ask", description: "Ask a question" },
        { command: "releases", description: "The releases on file, newest first" },
        { command: "help", description: "How to ask" },
        { command: "start", description: "What this bot does" },
      ],
    },
    {
      language: "zh",
      commands: [
        { command: "ask", description: "提問 · 提问" },
        { command: "releases", description: "收錄的新聞稿，由新到舊 · 收录的新闻稿，由新到旧" },
        { command: "help", description: "使用說明 · 使用说明" },
        { command: "start", description: "這個機器人能做什麼 · 这个机器人能做什么" },
      ],
    },
  ];

/** Sets the command menus that are not yet as they should be: setting them is limited by Telegram. */
export async function registerCommands(api: Api): Promise<void> {
  for (const { language, commands } of MENUS) {
    const scope = language === "" ? {} : { language_code: language };
    const current = await api.getMyCommands(scope);
    if (isSame(current, commands)) continue;
    await api.setMyCommands(commands, scope);
  }
}

function isSame(current: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  return (
    current.length === wanted.length &&
    wanted.every(({ command, description }, i) => {
      const other = current[i];
      return other?.command === command && other.description === description;
    })
  );
}
