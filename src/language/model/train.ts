import { type FeatureOptions, type Features, features } from './features';
import { LinearModel, type Signals } from './linear-model';
import { logisticRegression } from './logistic';
import { seededRandom } from './random';

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
  return trainPrepared(rows.map(({ text, ...row }) => ({ ...row, features: features(text, options.features) })), options);
}

/** `train` for rows whose features were made with the same `options.features`. */
export function trainPrepared(rows: readonly PreparedRow[], options: TrainingOptions): LinearModel {
  const signalNames = [...new Set(rows.flatMap((row) => Object.keys(row.signals ?? {})))].sort();
  let buckets = frequentBuckets(rows, options);
  let columns = fit(rows, buckets, signalNames, options);
  if (options.mostBuckets !== undefined && buckets.length > options.mostBuckets) {
    buckets = heaviestBuckets(buckets, columns, options.mostBuckets);
    columns = fit(rows, buckets, signalNames, options);
  }
  return pack(buckets, columns, signalNames, options);
}

function frequentBuckets(rows: readonly PreparedRow[], options: TrainingOptions): Uint32Array {
  const seen = new Uint32Array(2 ** options.features.bits);
  for (const row of rows) for (const bucket of row.features.indices) seen[bucket] = seen[bucket]! + 1;
  return Uint32Array.from(seen.keys()).filter((bucket) => seen[bucket]! >= (options.leastRows ?? 2));
}

function heaviestBuckets(buckets: Uint32Array, columns: readonly Float64Array[], most: number): Uint32Array {
  const mass = Float64Array.from(buckets, (_, at) => columns.reduce((sum, column) => sum + Math.abs(column[at]!), 0));
  return Uint32Array.from(buckets.keys()).sort((a, b) => mass[b]! - mass[a]! || a - b).slice(0, most).sort().map((at) => buckets[at]!);
}

/** Weights of every output over [buckets…, signals…, bias]. */
function fit(rows: readonly PreparedRow[], buckets: Uint32Array, signalNames: readonly string[], options: TrainingOptions): Float64Array[] {
  const place = new Int32Array(2 ** options.features.bits).fill(-1);
  buckets.forEach((bucket, at) => { place[bucket] = at; });
  const dimensions = buckets.length + signalNames.length + 1;
  const compact = rows.map((row) => compacted(row, place, buckets.length, signalNames));
  const weights = Float64Array.from(rows, (row) => row.weight ?? 1);
  return options.outputs.map((output, o) => {
    const answers = Int8Array.from(rows, (row) => (row.known && !row.known.includes(output) ? 0 : row.labels.includes(output) ? 1 : -1));
    if (!answers.includes(1) || !answers.includes(-1)) throw new RangeError(`output "${output}" needs rows that have it and rows that have it not`);
    const task = { rows: compact, answers, weights, dimensions, cost: options.cost ?? 1 };
    return logisticRegression(task, seededRandom(options.seed + o));
  });
}

function compacted(row: PreparedRow, place: Int32Array, firstSignal: number, signalNames: readonly string[]): Features {
  const indices: number[] = [];
  const values: number[] = [];
  row.features.indices.forEach((bucket, k) => {
    if (place[bucket]! < 0) return;
    indices.push(place[bucket]!);
    values.push(row.features.values[k]!);
  });
  signalNames.forEach((name, s) => {
    const value = row.signals?.[name] ?? 0;
    if (value === 0) return;
    indices.push(firstSignal + s);
    values.push(value);
  });
  indices.push(firstSignal + signalNames.length);
  values.push(1);
  return { indices: Uint32Array.from(indices), values: Float32Array.from(values) };
}

function pack(buckets: Uint32Array, columns: readonly Float64Array[], signalNames: readonly string[], options: TrainingOptions): LinearModel {
  const width = columns.length;
  const n = buckets.length;
  const scale = columns.map((column) => (column.subarray(0, n).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1) / 127);
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
    weights,
  });
}
