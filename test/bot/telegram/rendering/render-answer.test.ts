import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../bot/answer/answer.ts";
import { messagesIn } from "../../../../bot/messages/messages.ts";
import type { Reply } from "../../../../bot/telegram/rendering/message-text.ts";
import { clean } from "../../../../bot/telegram/rendering/message-text.ts";
import { renderAnswer } from "../../../../bot/telegram/rendering/render-answer.ts";
import { REFUSED, toAnswer } from "../answers.ts";

const TRADITIONAL = messagesIn("traditional");
const render = (answer: Answer) => renderAnswer(answer, TRADITIONAL);

function slices({ text, entities }: Reply, type: MessageEntity["type"]): string[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

describe("renderAnswer", () => {
  it("puts the figure first, then the excerpt with the figure in it, then the source", () => {
    const reply = render(toAnswer(["批捕283件443人。"], [{ text: "443人" }]));
    expect(reply.text).toBe("443人\n\n批捕283件443人。\n[1] 新聞公報 · 2020-12-29");
    expect(slices(reply, "bold")).toEqual(["443人", "443人"]);
    expect(slices(reply, "blockquote")).toEqual(["批捕283件443人。"]);
    expect(slices(reply, "text_link")).toEqual(["新聞公報"]);
    expect(reply.link_preview_options.is_disabled).toBe(true);
  });

  it("says what each figure is in the release's words, and of which source it is", () => {
    const figures = [
      { text: "283件", predicate: "批捕", period: "前三季度" },
      { text: "472件", predicate: "起訴", period: "前三季度", citation: 2 },
    ];
    const { text } = render(toAnswer(["批捕283件443人。", "起訴472件776人。"], figures));
    expect(text).toMatch(/^283件 前三季度 · 批捕 \[1\]\n472件 前三季度 · 起訴 \[2\]\n\n/);
  });

  it("says what has to be said with the figures before the excerpts", () => {
    const answer = toAnswer(["批捕443人。"], [{ text: "443人" }], { notes: ["newest-first"] });
    expect(render(answer).text).toContain(`443人\n${TRADITIONAL.notes["newest-first"]}\n\n批捕`);
  });

  it("does not link an address that Telegram would not take", () => {
    const answer = toAnswer(["批捕443人。"]);
    const citations = answer.citations.map((citation) => ({ ...citation, url: "a.htm" }));
    expect(slices(render({ ...answer, citations }), "text_link")).toEqual([]);
  });

  it("leaves the date out where there is none", () => {
    const answer = toAnswer(["批捕443人。"]);
    const citations = answer.citations.map((citation) => ({ ...citation, date: null }));
    expect(render({ ...answer, citations }).text).toMatch(/\n\[1\] 新聞公報$/);
  });

  it("leaves excerpts out from the last on, whole, and says so", () => {
    const answer = toAnswer([
      `${"甲".repeat(1800)}。`,
      `${"乙".repeat(1800)}。`,
      `${"丙".repeat(1800)}。`,
    ]);
    const reply = render(answer);
    expect(slices(reply, "blockquote").map((quote) => quote.length)).toEqual([1801, 1801]);
    expect(reply.text.endsWith(TRADITIONAL.moreCitations(1))).toBe(true);
  });

  it("cuts a first excerpt that is too long at sentences around the figure, and says so", () => {
    const sentence = `${"話".repeat(299)}。`;
    const excerpt = `${sentence.repeat(10)}批捕443人。${sentence.repeat(10)}`;
    const reply = render(toAnswer([excerpt], [{ text: "443人" }]));
    const [quote = ""] = slices(reply, "blockquote");
    expect(excerpt).toContain(quote);
    expect(quote).toMatch(/^(話{299}。)*批捕443人。(話{299}。)*$/);
    expect(quote.length).toBeGreaterThan(3500);
    expect(reply.text).toContain(TRADITIONAL.shortened);
  });

  it("cuts a sentence that is too long at its clauses, never inside a number", () => {
    const excerpt = `${"1,234件,".repeat(1000)}批捕443人`;
    const [quote = ""] = slices(render(toAnswer([excerpt], [{ text: "443人" }])), "blockquote");
    expect(quote).toMatch(/^(1,234件,)+批捕443人$/);
  });

  it("keeps entities in place where Telegram cleans the excerpt", () => {
    const excerpt = "\t批捕\u2028283件\r\n443\t人次。 ";
    const reply = render(toAnswer([excerpt], [{ text: "443\t人次" }]));
    expect(slices(reply, "blockquote")).toEqual(["批捕283件\n443 人次。"]);
    expect(slices(reply, "bold")).toEqual(["443 人次", "443 人次"]);
  });

  it("shows no excerpt, figure or source when nothing is answered", () => {
    const reply = render({ ...REFUSED, suggestions: ["河北舉行新聞發布會"] });
    expect(reply.entities).toEqual([]);
    expect(reply.text).toBe(
      `${TRADITIONAL.refusals["off-topic"]}\n\n${TRADITIONAL.suggestions}\n• 河北舉行新聞發布會`,
    );
  });

  it.each([
    "greeting",
    "empty",
    "off-topic",
    "other-period",
    "other-place",
    "absent-fact",
    "not-computed",
  ] as const)("has its own words for the refusal %s", (refusal) => {
    expect(render({ ...REFUSED, refusal }).text).toBe(TRADITIONAL.refusals[refusal]);
  });
});

describe("renderAnswer, for any answer", () => {
  const piece = fc.constantFrom(
    "批捕",
    "人",
    "。",
    "，",
    "\n",
    "\t",
    "\r",
    "\u2028",
    "𠮷",
    "3.5",
    "話".repeat(500),
    " ",
  );
  const excerpt = fc
    .tuple(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom("443人", "約4.8億元"),
      fc.array(piece, { maxLength: 12 }),
    )
    .map(([before, figure, after]) => ({
      text: `${before.join("")}${figure}${after.join("")}`,
      figure,
    }));
  const answer = fc.array(excerpt, { minLength: 1, maxLength: 3 }).map((excerpts) =>
    toAnswer(
      excerpts.map(({ text }) => text),
      excerpts.map(({ figure }, i) => ({ text: figure, citation: i + 1 })),
      { notes: ["several-readings"] },
    ),
  );

  it("never exceeds the limit, and leaves nothing for the server to trim", () => {
    fc.assert(
      fc.property(answer, (value) => {
        const { text } = render(value);
        expect(text.length).toBeLessThanOrEqual(4096);
        expect(text).toBe(clean(text).trim());
      }),
    );
  });

  it("quotes nothing but excerpts, whole unless it says otherwise", () => {
    fc.assert(
      fc.property(answer, (value) => {
        const reply = render(value);
        const isShortened = reply.text.includes(TRADITIONAL.shortened);
        slices(reply, "blockquote").forEach((quote, i) => {
          const original = clean(value.citations[i]?.excerpt ?? "");
          if (isShortened) expect(original).toContain(quote);
          else expect(quote).toBe(original.trim());
        });
      }),
    );
  });

  it("prints nothing in bold but figures, each above and in its excerpt", () => {
    fc.assert(
      fc.property(answer, (value) => {
        const bold = slices(render(value), "bold");
        const texts = new Set(value.figures.map(({ text }) => text));
        for (const slice of bold) expect(texts).toContain(slice);
        const [best] = value.figures;
        expect(bold.filter((slice) => slice === best?.text).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
