import type { Question } from "../question/question.ts";

/** 是哪天公布的? asks about the release itself, not about what the question before was about. */
export function asksForAnnouncement({ asked, terms }: Question): boolean {
  const content = terms.filter(({ weight }) => weight >= 1);
  return (
    asked.wanted === "date" &&
    content.length > 0 &&
    content.every(({ words }) => words.includes("公布"))
  );
}
