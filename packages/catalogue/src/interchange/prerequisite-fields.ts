import type { Prerequisite } from '../resource/prerequisite.ts';
import { isResourceId } from './imported-resource.ts';
import { isLeaf, isObject, type JsonPlace, membersOf, textOf, valuesOf } from './json-place.ts';
import { keepSaid, type Reading } from './reading.ts';
import { type Said, textsOf } from './said.ts';

/** Words that say that nothing comes before; pages write them where nothing should stand. */
export const saysNothing = (text: string): boolean =>
  /^(?:none|no prerequisites?|aucun|ninguno|nenhum)\.?$/iu.test(text.trim());

/**
 * What a document says comes before, competencies first; empty where it says that nothing does, `null` where it says
 * nothing.
 */
export const prerequisitesOf = (
  node: JsonPlace,
  reading: Reading,
  competencies: ReadonlySet<string>,
): readonly Prerequisite[] | null => {
  const found: Prerequisite[] = [];
  const places = valuesOf(node, 'competencyRequired', 'coursePrerequisites');
  const others = places.filter((place) => {
    const competency = competencyOf(place, reading, competencies, found.length);
    if (competency) found.push(competency);
    return competency === null;
  });
  const empty: Said[] = [];
  for (const place of others) {
    const resource = resourceOf(place, found.length, reading);
    const [said] = textsOf([place]);
    if (resource) found.push(resource);
    else if (said && saysNothing(said.text)) empty.push(said);
    else if (said) {
      keepSaid(reading, said, 'prerequisites', found.length, 'text');
      found.push({ kind: 'text', text: said.text });
    }
  }
  if (found.length > 0) return found;
  for (const said of empty) keepSaid(reading, said, 'prerequisites');
  return empty.length > 0 ? [] : null;
};

const competencyOf = (
  place: JsonPlace,
  reading: Reading,
  competencies: ReadonlySet<string>,
  at: number,
): Prerequisite | null => {
  const [set] = membersOf(place, 'inDefinedTermSet').filter(isLeaf);
  const [code] = membersOf(place, 'termCode').filter(isLeaf);
  if (!set || !code || textOf(set) !== 'competencies' || !competencies.has(textOf(code))) return null;
  reading.ledger.keep(code, 'prerequisites', at, 'id');
  reading.ledger.keepForm(set);
  for (const name of membersOf(place, 'name').filter(isLeaf)) reading.ledger.keepForm(name);
  return { kind: 'competency', id: textOf(code) };
};

const resourceOf = (place: JsonPlace, at: number, reading: Reading): Prerequisite | null => {
  if (!isObject(place)) return null;
  const [id] = membersOf(place, 'identifier').filter(isLeaf);
  if (!id || !isResourceId(textOf(id))) return null;
  reading.ledger.keep(id, 'prerequisites', at, 'id');
  return { kind: 'resource', id: textOf(id) };
};
