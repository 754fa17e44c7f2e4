import { type FeatureOptions, type Features, features } from './features';
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
  const all = frequentBuckets(rows, options);
  const most = options.mostBuckets ?? Infinity;
  const kept = all.buckets.length <= most ? all : heaviestBuckets(all, fit(rows, all, signalNames, options, ROUGH_PASSES), most);
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

function heaviestBuckets({ buckets, rarities }: Vocabulary, columns: readonly Float64Array[], most: number): Vocabulary {
  const mass = Float64Array.from(buckets, (_, at) => columns.reduce((sum, column) => sum + Math.abs(column[at]!), 0));
  const kept = Uint32Array.from(buckets.keys()).sort((a, b) => mass[b]! - mass[a]! || a - b).slice(0, most).sort();
  return { buckets: kept.map((at) => buckets[at]!), rarities: Uint8Array.from(kept, (at) => rarities[at]!) };
}

/** Weights of every output over [buckets…, signals…, bias]. */
function fit(rows: readonly PreparedRow[], { buckets, rarities }: Vocabulary, signalNames: readonly string[], options: TrainingOptions, mostPasses: number): Float64Array[] {
  const rowOf = new Int32Array(2 ** options.features.bits).fill(-1);
  buckets.forEach((bucket, at) => { rowOf[bucket] = at; });
  const dimensions = buckets.length + signalNames.length + 1;
  const compact = rows.map((row) => withSignals(weighted(row.features, rowOf, rarities), row.signals ?? {}, buckets.length, signalNames));
  const weights = Float64Array.from(rows, (row) => row.weight ?? 1);
  return options.outputs.map((output, o) => {
    const answers = Int8Array.from(rows, (row) => (row.known && !row.known.includes(output) ? 0 : row.labels.includes(output) ? 1 : -1));
    if (!answers.includes(1) || !answers.includes(-1)) throw new RangeError(`output "${output}" needs rows that have it and rows that have it not`);
    const task = { rows: compact, answers, weights, dimensions, cost: options.cost ?? 1, mostPasses };
    return logisticRegression(task, seededRandom(options.seed + o));
  });
}

function withSignals({ indices, values }: Features, signals: Signals, first: number, signalNames: readonly string[]): Features {
  const present = signalNames.map((name, s) => ({ at: first + s, value: signals[name] ?? 0 })).filter(({ value }) => value !== 0);
  return {
    indices: Uint32Array.from([...indices, ...present.map(({ at }) => at), first + signalNames.length]),
    values: Float32Array.from([...values, ...present.map(({ value }) => value), 1]),
  };
}

function pack({ buckets, rarities }: Vocabulary, columns: readonly Float64Array[], signalNames: readonly string[], options: TrainingOptions): LinearModel {
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
    rarities,
    weights,
  });
}
