import type { LearnerLevel } from '../resource/learner-level.ts';
import { learnerLevels } from '../resource/learner-level.ts';
import { estimateBases } from '../resource/learning-estimate.ts';
import { logins } from '../resource/login.ts';
import { accessibilityFeaturesOf } from './accessibility-fields.ts';
import type { ImportedFields } from './imported-resource.ts';
import { isLeaf, isObject, type JsonPlace, membersOf, textOf, valuesOf } from './json-place.ts';
import { estimateProperty, levelSet, loginAddresses } from './learning-words.ts';
import { prerequisitesOf } from './prerequisite-fields.ts';
import { keepSaid, type Reading } from './reading.ts';
import { readingsOf, textsOf } from './said.ts';

/** What a document says of learning. */
export const learningFieldsOf = (
  node: JsonPlace,
  reading: Reading,
  competencies: ReadonlySet<string>,
): ImportedFields => {
  const levels = levelsOf(node, reading);
  const prerequisites = prerequisitesOf(node, reading, competencies);
  const accessibility = accessibilityFeaturesOf(node, reading);
  return {
    ...(levels.length > 0 ? { levels } : {}),
    ...(prerequisites === null ? {} : { prerequisites }),
    ...(accessibility.length > 0 ? { accessibility } : {}),
    ...sizeOf(node, reading),
    ...loginOf(node, reading),
    ...estimateOf(node, reading),
  };
};

/** A level by its code in the set of this project; a code without a set says as much. */
const levelsOf = (node: JsonPlace, reading: Reading): readonly LearnerLevel[] => {
  const levels: LearnerLevel[] = [];
  for (const place of valuesOf(node, 'educationalLevel')) {
    const [set] = membersOf(place, 'inDefinedTermSet').filter(isLeaf);
    if (set && textOf(set) !== levelSet) continue;
    const said = isLeaf(place) ? [place] : membersOf(place, 'termCode', 'name').filter(isLeaf);
    for (const leaf of said) {
      const level = learnerLevels.find((known) => known === textOf(leaf));
      if (level === undefined) continue;
      let at = levels.indexOf(level);
      if (at < 0) at = levels.push(level) - 1;
      reading.ledger.keep(leaf, 'levels', at);
      if (set) reading.ledger.keepForm(set);
    }
  }
  return levels;
};

/** Bytes in digits, of the only encoding: whether several have to be fetched or one is enough is not said. */
const sizeOf = (node: JsonPlace, reading: Reading): ImportedFields => {
  const encodings = valuesOf(node, 'encoding').filter(isObject);
  const [size, ...others] = encodings.flatMap((encoding) => textsOf(valuesOf(encoding, 'contentSize')));
  if (encodings.length !== 1 || !size || others.length > 0 || !/^\d{1,15}$/u.test(size.text)) return {};
  keepSaid(reading, size, 'downloadBytes');
  return { downloadBytes: Number(size.text) };
};

const loginOf = (node: JsonPlace, reading: Reading): ImportedFields => {
  const said = valuesOf(node, 'conditionsOfAccess').flatMap(readingsOf);
  const found = said.flatMap((each) => {
    const login = logins.find((known) => isSamePlace(loginAddresses[known], each.text));
    return login === undefined ? [] : [{ login, each }];
  });
  const [first] = found;
  if (!first || found.some(({ login }) => login !== first.login)) return {};
  for (const { each } of found) keepSaid(reading, each, 'login');
  return { login: first.login };
};

const isSamePlace = (address: string, text: string): boolean => address === text.replace(/^https:/u, 'http:');

const estimateOf = (node: JsonPlace, reading: Reading): ImportedFields => {
  for (const property of valuesOf(node, 'additionalProperty').filter(isObject)) {
    const leaf = (name: string) => membersOf(property, name).filter(isLeaf)[0];
    const [name, from, to, unit, technique, words] = [
      leaf('propertyID'),
      leaf('minValue'),
      leaf('maxValue'),
      leaf('unitCode'),
      leaf('measurementTechnique'),
      leaf('description'),
    ];
    const basis = estimateBases.find((known) => technique && known === textOf(technique));
    if (!name || textOf(name) !== estimateProperty || !from || !to || !unit || !technique || !basis) continue;
    const [minimum, maximum] = [from.value, to.value];
    if (textOf(unit) !== 'HUR' || typeof minimum !== 'number' || typeof maximum !== 'number') continue;
    if (!(minimum > 0 && minimum <= maximum)) continue;
    for (const form of [name, unit]) reading.ledger.keepForm(form);
    reading.ledger.keep(from, 'estimatedHours', 'minimum');
    reading.ledger.keep(to, 'estimatedHours', 'maximum');
    reading.ledger.keep(technique, 'estimatedHours', 'basis');
    if (words) reading.ledger.keep(words, 'estimatedHours', 'note');
    return {
      estimatedHours: { minimum, maximum, basis, ...(words ? { note: textOf(words) } : {}) },
    };
  }
  return {};
};
