import { readSharedWeights } from '../../src/adapters/language-models/read-weights';
import { useSharedModels } from '../../src/language/engine/model/shared-models';

// As every process does at start; the models of feedback are given where a test asks for them.
useSharedModels(readSharedWeights());
