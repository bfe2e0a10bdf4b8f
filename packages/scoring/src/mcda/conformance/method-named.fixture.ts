import type { NormalisationMethod } from '../normalise/normalise-options.ts';

const renamed: Readonly<Record<string, NormalisationMethod>> = {
  maxabs: 'max-absolute',
  zscore_population: 'zscore',
};

/** Our name for the first word of what the cases call a normalisation. */
export function methodNamed(words: string): NormalisationMethod {
  const [word = ''] = words.split(' ');
  return renamed[word] ?? (word as NormalisationMethod);
}
