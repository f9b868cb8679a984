import { fold } from "../../../index/text/fold.ts";

/** Who does what releases tell of, in a form that may also be a part of a longer name: 公安機關, 執法部門. */
const AGENTS: ReadonlySet<string> = new Set(
  fold(
    `公安 公安局 公安機關 警方 警察 警員 警隊 警局 差人 海關 關員 消防 消防員 法院 法庭 檢方 檢察 檢察院 檢察機關 執法
     政府 當局 官方 局方 署方 院方 校方 廠方 部門 機關 有關 相關`,
  ).split(/\s+/),
);

/** True for a word of a body or of its people. */
export function isAgentWord(word: string): boolean {
  return AGENTS.has(word);
}
