import { describe, expect, it } from "vitest";
import { isSmallTalk } from "../../../../bot/answer/question/small-talk.ts";

describe("isSmallTalk", () => {
  it.each([
    "你好",
    "大家好！",
    "好啊 好吧",
    "唔該晒",
    "多謝晒大家",
    "辛苦了",
    "哈哈哈",
    "Good morning, bot",
    "ok thanks",
  ])("greets, thanks or agrees in %j", (message) => {
    expect(isSmallTalk(message)).toBe(true);
  });

  it.each(["批捕多少", "你好，起訴幾人", "謝謝公安機關的人", "👍", ""])(
    "asks or says nothing in %j",
    (message) => {
      expect(isSmallTalk(message)).toBe(false);
    },
  );

  // A pattern that can split a run in several ways does not come back from these.
  it.each(["哈", "好啊", "大家好", "good "])(
    "looks at a run of %j before a question once",
    (word) => {
      expect(isSmallTalk(`${word.repeat(200)}批捕了多少人`)).toBe(false);
    },
  );
});
