import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../../bot/messages/messages.ts";
import { renderReleases } from "../../../../bot/telegram/rendering/render-releases.ts";

const ENGLISH = messagesIn("english");

describe("renderReleases", () => {
  it("lists title and date in the order given, linked where there is an address", () => {
    const { text, entities } = renderReleases(
      [
        { title: "乙", date: "2021-01-02", url: "https://www.example.gov.hk/b" },
        { title: "甲", date: null, url: null },
      ],
      ENGLISH,
    );
    expect(text).toBe("2 releases on file, newest first:\n• 乙 · 2021-01-02\n• 甲");
    expect(entities).toEqual([
      {
        type: "text_link",
        url: "https://www.example.gov.hk/b",
        offset: text.indexOf("乙"),
        length: 1,
      },
    ]);
  });

  it("counts what does not fit", () => {
    const releases = Array.from({ length: 500 }, (_, i) => ({
      title: `第${i}號新聞公報${"題".repeat(80)}`,
      date: "2021-01-02",
      url: "https://www.example.gov.hk/b",
    }));
    const { text, entities } = renderReleases(releases, ENGLISH);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toContain("500 releases on file");
    expect(text).toContain(`${500 - entities.length} older releases are not listed.`);
  });

  it("says when there are none", () => {
    expect(renderReleases([], ENGLISH).text).toBe(ENGLISH.noReleases);
  });
});
