import { readFileSync } from "node:fs";

/** The part of the standard that is used here: the types of Node.js 20 leave it out, and those of browsers bring theirs along. */
declare global {
  namespace WebAssembly {
    class Module {
      constructor(bytes: Uint8Array);
    }
    class Memory {
      constructor(size: { readonly initial: number });
      readonly buffer: ArrayBuffer;
    }
    class Instance {
      constructor(module: Module, imports: { readonly vectors: { readonly memory: Memory } });
      readonly exports: { readonly dot: (a: number, b: number, bytes: number) => number };
    }
  }
}

/** Dot product of a vector with one of many rows. */
export type DotProducts = (vector: Float32Array, row: number) => number;

/** Made of dot-product.wat. */
const MODULE = new WebAssembly.Module(readFileSync(new URL("dot-product.wasm", import.meta.url)));
/** Floats that the module takes at a time. */
const STEP = 16;
const FLOAT_BYTES = 4;
const PAGE_BYTES = 65_536;

/**
 * Copies rows into the memory of a WebAssembly module, which multiplies four numbers at once: in JavaScript a product of
 * 512 numbers takes three times as long. The vector given has to stay as it is.
 */
export function makeDotProducts(rows: Float32Array, dimensions: number): DotProducts {
  const length = Math.ceil(dimensions / STEP) * STEP;
  const stride = FLOAT_BYTES * length;
  const rowCount = rows.length / dimensions;
  // The first row is for the vector that is compared.
  const memory = new WebAssembly.Memory({
    initial: Math.ceil(((rowCount + 1) * stride) / PAGE_BYTES),
  });
  const { dot } = new WebAssembly.Instance(MODULE, { vectors: { memory } }).exports;
  const floats = new Float32Array(memory.buffer);
  for (let row = 0; row < rowCount; row++) {
    floats.set(rowOf(rows, dimensions, row), (row + 1) * length);
  }
  let last: Float32Array | null = null;
  return (vector, row) => {
    // One question is compared with hundreds of rows.
    if (vector !== last) floats.set(vector);
    last = vector;
    return dot(0, (row + 1) * stride, stride);
  };
}

/** One row, as a view. */
export function rowOf(vectors: Float32Array, dimensions: number, row: number): Float32Array {
  return vectors.subarray(row * dimensions, (row + 1) * dimensions);
}
