/**
 * The seed of the property tests: the same in every run, so that what lands today passes tomorrow. `PROPERTY_SEED`
 * takes another one (`PROPERTY_SEED=$RANDOM pnpm test`), `PROPERTY_RUNS` more cases for each property.
 */
import fc from 'fast-check';

const { PROPERTY_SEED: seed = '20261123', PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({ seed: Number(seed), ...(runs ? { numRuns: Number(runs) } : {}) });
