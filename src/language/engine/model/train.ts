import { borderOf, type FeatureOptions, type Features, features } from './features';
import { LinearModel, type Signals } from './linear-model';
import { logisticRegression } from './logistic';
import { seededRandom } from './random';
import { rarity, weighted } from './weighting';

export interface TrainingRow {
  text: string;
  /** Outputs that are true of the text. */
  labels: readonly string[];
  /** Outputs the row says anything about; all when not given. */
  known?: readonly string[];
  signals?: Signals;
  /** How much the row counts; 1 when not given. */
  weight?: number;
}

export interface TrainingOptions {
  outputs: readonly string[];
  features: FeatureOptions;
  /** Order of the rows during training; the same seed and rows give the same bytes. */
  seed: number;
  /** Inverse regularisation, 1 when not given. */
  cost?: number;
  /**
   * 0 (when not given) to 1: how far buckets are weighed by their naive-Bayes log-count ratio before the regression (NB-SVM: Wang, Manning,
   * "Baselines and bigrams", ACL 2012, with their interpolation). Folded into the weights, so that scoring knows nothing of it.
   */
  ratio?: number;
  /** Buckets seen in fewer rows are dropped; 2 when not given. */
  leastRows?: number;
  /** At most this many buckets are kept, those that weigh most; all when not given. */
  mostBuckets?: number;
  notes?: Readonly<Record<string, unknown>>;
}

/** A row whose features are already computed, so that cross-validation need not hash each text again. */
export interface PreparedRow extends Omit<TrainingRow, 'text'> {
  features: Features;
}

/** Trains one logistic regression an output and packs them as int8. Throws RangeError when an output has no example or no counter-example. */
export function train(rows: readonly TrainingRow[], options: TrainingOptions): LinearModel {
  return trainPrepared(
    rows.map(({ text, ...row }) => ({ ...row, features: features(text, options.features) })),
    options,
  );
}

/** `train` for rows whose features were made with the same `options.features`. */
export function trainPrepared(rows: readonly PreparedRow[], options: TrainingOptions): LinearModel {
  const signalNames = [...new Set(rows.flatMap((row) => Object.keys(row.signals ?? {})))].sort();
  const all = frequentBuckets(rows, options);
  const most = options.mostBuckets ?? Infinity;
  const kept =
    all.buckets.length <= most ? all : heaviestBuckets(all, fit(rows, all, signalNames, options, ROUGH_PASSES), most);
  return pack(kept, fit(rows, kept, signalNames, options, PASSES), signalNames, options);
}

const PASSES = 40;
/** Enough to see which buckets weigh most. */
const ROUGH_PASSES = 6;

interface Vocabulary {
  buckets: Uint32Array;
  rarities: Uint8Array;
}

function frequentBuckets(rows: readonly PreparedRow[], options: TrainingOptions): Vocabulary {
  const seen = new Uint32Array(2 ** options.features.bits);
  for (const row of rows) for (const bucket of row.features.indices) seen[bucket] = seen[bucket]! + 1;
  const buckets = Uint32Array.from(seen.keys()).filter((bucket) => seen[bucket]! >= (options.leastRows ?? 2));
  return { buckets, rarities: Uint8Array.from(buckets, (bucket) => rarity(rows.length, seen[bucket]!)) };
}

function heaviestBuckets(
  { buckets, rarities }: Vocabulary,
  columns: readonly Float64Array[],
  most: number,
): Vocabulary {
  const mass = Float64Array.from(buckets, (_, at) => columns.reduce((sum, column) => sum + Math.abs(column[at]!), 0));
  const kept = Uint32Array.from(buckets.keys())
    .sort((a, b) => mass[b]! - mass[a]! || a - b)
    .slice(0, most)
    .sort();
  return { buckets: kept.map((at) => buckets[at]!), rarities: Uint8Array.from(kept, (at) => rarities[at]!) };
}

/** Weights of every output over [buckets…, signals…, bias]. */
function fit(
  rows: readonly PreparedRow[],
  { buckets, rarities }: Vocabulary,
  signalNames: readonly string[],
  options: TrainingOptions,
  mostPasses: number,
): Float64Array[] {
  const rowOf = new Int32Array(2 ** options.features.bits).fill(-1);
  buckets.forEach((bucket, at) => {
    rowOf[bucket] = at;
  });
  const dimensions = buckets.length + signalNames.length + 1;
  const compact = rows.map((row) =>
    withSignals(
      weighted(row.features, rowOf, rarities, borderOf(options.features)),
      row.signals ?? {},
      buckets.length,
      signalNames,
    ),
  );
  const weights = Float64Array.from(rows, (row) => row.weight ?? 1);
  return options.outputs.map((output, o) => {
    const answers = Int8Array.from(rows, (row) =>
      row.known && !row.known.includes(output) ? 0 : row.labels.includes(output) ? 1 : -1,
    );
    if (!answers.includes(1) || !answers.includes(-1))
      throw new RangeError(`output "${output}" needs rows that have it and rows that have it not`);
    const ratios =
      options.ratio === undefined ? null : logCountRatios(compact, answers, weights, buckets.length, options.ratio);
    const task = {
      rows: ratios === null ? compact : compact.map((row) => scaled(row, ratios)),
      answers,
      weights,
      dimensions,
      cost: options.cost ?? 1,
      mostPasses,
    };
    const column = logisticRegression(task, seededRandom(options.seed + o));
    ratios?.forEach((ratio, at) => {
      column[at] = column[at]! * ratio;
    });
    return column;
  });
}

/** A bucket three times as far from chance as e^1 counts no more. */
const MOST_RATIO = 3;

/** For each bucket (1 − share) + share × |ln(how much of the rows with the output / without it have the bucket)|, smoothed by one row. */
function logCountRatios(
  rows: readonly Features[],
  answers: Int8Array,
  weights: Float64Array,
  buckets: number,
  share: number,
): Float64Array {
  const [withIt, without] = [new Float64Array(buckets).fill(1), new Float64Array(buckets).fill(1)];
  const totals = [2, 2];
  rows.forEach(({ indices }, at) => {
    if (answers[at] === 0) return;
    const side = answers[at]! > 0 ? withIt : without;
    totals[answers[at]! > 0 ? 0 : 1]! += weights[at]!;
    for (const index of indices) if (index < buckets) side[index]! += weights[at]!;
  });
  return withIt.map(
    (count, at) =>
      1 - share + share * Math.min(MOST_RATIO, Math.abs(Math.log(count / totals[0]! / (without[at]! / totals[1]!)))),
  );
}

/** Values of the buckets times their ratios; signals stay. */
function scaled({ indices, values }: Features, ratios: Float64Array): Features {
  const times = values.slice();
  for (let k = 0; k < indices.length; k++) if (indices[k]! < ratios.length) times[k] = times[k]! * ratios[indices[k]!]!;
  return { indices, values: times };
}

function withSignals(found: Features, signals: Signals, first: number, signalNames: readonly string[]): Features {
  const present = signalNames
    .map((name, s) => ({ at: first + s, value: signals[name] ?? 0 }))
    .filter(({ value }) => value !== 0);
  const n = found.indices.length;
  const indices = new Uint32Array(n + present.length + 1);
  const values = new Float32Array(n + present.length + 1);
  indices.set(found.indices);
  values.set(found.values);
  present.forEach(({ at, value }, k) => {
    indices[n + k] = at;
    values[n + k] = value;
  });
  indices[n + present.length] = first + signalNames.length;
  values[n + present.length] = 1;
  return { indices, values };
}

function pack(
  { buckets, rarities }: Vocabulary,
  columns: readonly Float64Array[],
  signalNames: readonly string[],
  options: TrainingOptions,
): LinearModel {
  const width = columns.length;
  const n = buckets.length;
  const scale = columns.map(
    (column) => (column.subarray(0, n).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1) / 127,
  );
  const weights = new Int8Array(n * width);
  columns.forEach((column, o) => {
    for (let at = 0; at < n; at++) weights[at * width + o] = Math.round(column[at]! / scale[o]!);
  });
  return new LinearModel({
    features: options.features,
    outputs: options.outputs,
    bias: columns.map((column) => column[n + signalNames.length]!),
    scale,
    signals: Object.fromEntries(signalNames.map((name, s) => [name, columns.map((column) => column[n + s]!)])),
    notes: options.notes ?? {},
    buckets,
    rarities,
    weights,
  });
}
