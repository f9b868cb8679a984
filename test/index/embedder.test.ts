import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { env } from "@xenova/transformers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  DEFAULT_MODEL,
  describeModel,
  type Embedder,
  openEmbedder,
  toModelText,
} from "../../index/embedder.ts";

const MODEL_FOLDER = new URL(`../../models/${DEFAULT_MODEL}/`, import.meta.url);
const read = (file: string) => readFileSync(new URL(file, MODEL_FOLDER));
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

const WEIGHTS = "15b717c382bcb518ba457b93ea6850ede7f4f1cd8937454aa06972366cd19bcc";
const TEXTS = ["批捕443人。", "全省共查辦案件1214件,罰沒2332.9萬元。", "今年天氣很好。", "A"];

let embedder: Embedder;

beforeAll(async () => {
  embedder = await openEmbedder(DEFAULT_MODEL);
});

describe("the vendored model", () => {
  it.each([
    ["onnx/model_quantized.onnx", WEIGHTS],
    ["tokenizer.json", "48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26"],
  ])("has the published %s", (file, checksum) => {
    expect(sha256(read(file))).toBe(checksum);
  });

  it("comes with its licence", () => {
    expect(read("LICENSE").toString()).toMatch(/MIT License[\s\S]+Copyright/);
  });
});

describe("describeModel", () => {
  it("knows name, weights and dimensions without loading the model", () => {
    expect(describeModel(DEFAULT_MODEL)).toEqual({
      model: DEFAULT_MODEL,
      digest: WEIGHTS,
      dimensions: 512,
    });
  });
});

describe("openEmbedder", () => {
  it.each(["Xenova/bge-large-zh", "bge-small-zh-v1.5", "../models", "Xenova/..", ""])(
    "refuses the model %j, naming those that are there",
    async (model) => {
      const message = `EMBEDDING_MODEL "${model}" is not in models/. Set it to one of: ${DEFAULT_MODEL}.`;
      await expect(openEmbedder(model)).rejects.toThrow(message);
      expect(() => describeModel(model)).toThrow(message);
    },
  );

  it("never goes to the network", () => {
    expect(env.allowRemoteModels).toBe(false);
  });

  it.each([...TEXTS, "批捕多少人", ""])("gives %j a vector of length 1", async (text) => {
    const vector = await embedder.embed(text);
    expect(vector).toHaveLength(512);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
  });

  it("gives a text the same vector whatever is embedded beside it", async () => {
    const alone: Float32Array[] = [];
    for (const text of TEXTS) alone.push(await embedder.embed(text));
    const together = await Promise.all(TEXTS.map((text) => embedder.embed(text)));
    expect(together).toEqual(alone);
  });

  it("reads the beginning of a text that is longer than the model takes", async () => {
    const long = "批捕四百四十三人，".repeat(100);
    expect(await embedder.embed(long)).toEqual(await embedder.embed(`${long}今年天氣很好`));
  });

  it("puts a question nearest to the passage that answers it", async () => {
    const passages = await Promise.all(TEXTS.map((text) => embedder.embed(text)));
    const nearest = async (question: string) => {
      const vector = await embedder.embed(question);
      const scores = passages.map((passage) => cosine(vector, passage));
      return scores.indexOf(Math.max(...scores));
    };
    expect(await nearest("逮捕了幾個人")).toBe(0);
    expect(await nearest("罰了多少錢")).toBe(1);
    expect(await nearest("天气怎么样")).toBe(2);
  });

  it("gives both scripts and both widths of a question one vector", async () => {
    const vector = await embedder.embed("批捕４４３人，罰沒ＧＤＰ");
    expect(await embedder.embed("批捕443人,罚没gdp")).toEqual(vector);
  });
});

describe("toModelText", () => {
  it.each([
    ["４４３人，ＧＤＰ增長", "443人,gdp增长"],
    ["℡ 12㎏ Ⅲ級", "tel 12kg iii级"],
    ["㉄", "问"],
  ])("%s → %s", (text, expected) => {
    expect(toModelText(text)).toBe(expected);
  });

  it("is the same again when applied twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toModelText(toModelText(text))).toBe(toModelText(text));
      }),
    );
  });
});
