import fc from "fast-check";

/** Property tests draw the same cases in every run, so that the code alone decides; another PROPERTY_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20201229) });
