/** Writes the examples to `.doctest/`, for the type check that follows. */
import { clearExamples, writeExamples } from './examples.ts';

clearExamples();
console.log(`${writeExamples().length} examples`);
