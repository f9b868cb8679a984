import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import loadWabt from "wabt";
import { makeDotProducts } from "../../index/dot-products.ts";

const INDEX = new URL("../../index/", import.meta.url);

it("takes the same products as a plain loop, whatever the number of dimensions", () => {
  const floats = (length: number) =>
    fc.array(fc.integer({ min: -100, max: 100 }), { minLength: length, maxLength: length });
  const sample = fc
    .record({
      dimensions: fc.integer({ min: 1, max: 40 }),
      rowCount: fc.integer({ max: 9, min: 1 }),
    })
    .chain(({ dimensions, rowCount }) =>
      fc.tuple(
        floats(dimensions),
        fc.array(floats(dimensions), { minLength: rowCount, maxLength: rowCount }),
      ),
    );
  fc.assert(
    fc.property(sample, ([vector, rows]) => {
      const dot = makeDotProducts(Float32Array.from(rows.flat()), vector.length);
      const [own, other] = [Float32Array.from(vector), new Float32Array(vector.length)];
      rows.forEach((row, i) => {
        const plain = row.reduce((sum, value, k) => sum + value * (vector[k] ?? 0), 0);
        expect(dot(own, i)).toBeCloseTo(plain, 5);
        expect(dot(other, i)).toBe(0);
      });
    }),
  );
});

it("runs what its source says", async () => {
  const wabt = await loadWabt();
  const source = readFileSync(new URL("dot-product.wat", INDEX), "utf8");
  const { buffer } = wabt.parseWat("dot-product.wat", source, { simd: true }).toBinary({});
  expect(Buffer.from(buffer)).toEqual(readFileSync(new URL("dot-product.wasm", INDEX)));
});
