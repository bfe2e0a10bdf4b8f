/** Writes the compiled validators of documents; `--check` only compares. */
import { validatorFiles } from './documents/validators.ts';
import { writeOrCompare } from './documents/write-or-compare.ts';

writeOrCompare(validatorFiles());
