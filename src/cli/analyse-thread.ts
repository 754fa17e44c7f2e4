import { parentPort } from 'node:worker_threads';
import { readWeights } from '../adapters/language-models/read-weights';
import { type AnalysisInput } from '../domain/feedback/analysis';
import { useModels } from '../language/models';
import { fieldsOf } from './backlog/fields-of';

/** Worker thread of `analyse`: each message is a list of inputs and is answered, in turn, with the fields of each. */
useModels(readWeights());
parentPort?.on('message', (inputs: readonly AnalysisInput[]) => parentPort?.postMessage(inputs.map(fieldsOf)));
