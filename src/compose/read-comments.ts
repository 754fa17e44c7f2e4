import { parentPort } from 'node:worker_threads';
import { readSharedWeights, readWeights } from '../adapters/language-models/read-weights';
import { type AnalysisInput } from '../domain/feedback/analysis';
import { analyse } from '../language/analyse';
import { useSharedModels } from '../language/engine/model/shared-models';
import { useModels } from '../language/models';

/** Worker thread of `readInThread`: each message is a list of comments and is answered, in turn, with the reading of each. */
useSharedModels(readSharedWeights());
useModels(readWeights());
parentPort?.on('message', (inputs: readonly AnalysisInput[]) => parentPort?.postMessage(inputs.map(analyse)));
