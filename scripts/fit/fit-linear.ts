/** One thing to be judged: its signals, and whether it is right. */
export interface Sample {
  readonly signals: readonly number[];
  readonly isRight: boolean;
}

const STEPS = 1_200;
const RATE = 0.05;
const DECAY = 1e-4;

/**
 * Weights under which the right samples of each group get the most probability, the odds of two samples being
 * e to the difference of their weighted sums (conditional logit). Groups without a right sample are left out.
 */
export function fitChoice(groups: readonly (readonly Sample[])[]): number[] {
  const usable = groups.filter((group) => group.some(({ isRight }) => isRight));
  const scales = scalesOf(usable.flat());
  const scaled = usable.map((group) => group.map((sample) => scale(sample, scales)));
  const weights = descend(scales.length, (current, gradient) => {
    for (const group of scaled) addChoiceGradient(group, current, gradient);
    return scaled.length;
  });
  return weights.map((weight, i) => weight / (scales[i]?.spread ?? 1));
}

/** Weights and bias of a logistic model. */
export function fitLogistic(samples: readonly Sample[]): { weights: number[]; bias: number } {
  const scales = scalesOf(samples);
  // Without centred signals the bias has to follow every weight, and the descent crawls.
  const scaled = samples.map((sample) => {
    const { signals, isRight } = scale(sample, scales);
    return { signals: [...signals, 1], isRight };
  });
  const fitted = descend(scales.length + 1, (current, gradient) => {
    for (const { signals, isRight } of scaled) {
      const error = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-dot(current, signals)));
      addScaled(gradient, signals, error);
    }
    return scaled.length;
  });
  const weights = scales.map(({ spread }, i) => (fitted[i] ?? 0) / spread);
  const shift = scales.reduce((sum, { mean }, i) => sum + mean * (weights[i] ?? 0), 0);
  return { weights, bias: (fitted.at(-1) ?? 0) - shift };
}

/** What a logistic model makes of a sample: the probability that it is right. */
export function probabilityOf(
  { signals }: Sample,
  { weights, bias }: ReturnType<typeof fitLogistic>,
): number {
  return 1 / (1 + Math.exp(-(bias + dot(weights, signals))));
}

function addChoiceGradient(group: readonly Sample[], weights: number[], gradient: number[]): void {
  const sums = group.map(({ signals }) => dot(weights, signals));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((a, b) => a + b, 0);
  const right = odds.reduce((sum, odd, i) => sum + (group[i]?.isRight ? odd : 0), 0) || 1e-12;
  group.forEach(({ signals, isRight }, i) => {
    const odd = odds[i] ?? 0;
    addScaled(gradient, signals, (isRight ? odd / right : 0) - odd / all);
  });
}

/** Adam; the signals are scaled, so one rate fits all. */
function descend(
  size: number,
  addGradient: (weights: number[], gradient: number[]) => number,
): number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Array<number>(size).fill(0);
    const count = addGradient(weights, gradient);
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] ?? 0) / count - DECAY * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const along = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) + (RATE * along) / size;
    }
  }
  return weights;
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scalesOf(samples: readonly Sample[]): Scale[] {
  const count = samples.length;
  return (samples[0]?.signals ?? []).map((_, i) => {
    const mean = samples.reduce((sum, { signals }) => sum + (signals[i] ?? 0), 0) / count;
    const square = samples.reduce((sum, { signals }) => sum + ((signals[i] ?? 0) - mean) ** 2, 0);
    return { mean, spread: Math.sqrt(square / count) || 1 };
  });
}

function scale(sample: Sample, scales: readonly Scale[]): Sample {
  return {
    ...sample,
    signals: scales.map(({ mean, spread }, i) => ((sample.signals[i] ?? 0) - mean) / spread),
  };
}

/** The sum of products; what `b` lacks counts 0. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** To two places: more would say more than the samples do. */
export function round(value: number): number {
  return Math.round(100 * value) / 100;
}

function addScaled(target: number[], values: readonly number[], factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (values[i] ?? 0);
}
