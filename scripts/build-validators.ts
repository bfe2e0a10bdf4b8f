/** Writes the compiled validators of documents; `--check` only compares. */
import { validatorsModule } from './documents/validators.ts';
import { writeOrCompare } from './documents/write-or-compare.ts';

writeOrCompare([['packages/core/src/validate/generated/validators.ts', validatorsModule('core')]]);
