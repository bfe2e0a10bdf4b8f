import { describeValue, type Issue } from '@osee/core';
import { countryByName } from '../country/country-by-name.ts';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf } from '../fact/make-reading.ts';
import { readField } from '../form/field.ts';
import { isPlaceholder, linksIn } from '../form/placeholder.ts';
import type { DpgAnswer, DpgCountry, DpgNote, DpgScreening } from './dpg-details.ts';
import { memberAt, type ScreeningRecord, screeningForm } from './screening-form.ts';
import { screeningQuestions, screeningTexts } from './screening-questions.ts';

/** A record of answers as far as it could be read. */
export interface ReadScreening {
  readonly details: DpgScreening;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** Reads a record of answers. */
export const readScreening = (value: unknown): ReadScreening => {
  const { value: record = {}, issues } = readField(screeningForm, value);
  const name = memberAt(record, 'name');
  const other = otherMembers(record);
  const deployment = countriesAt(record, 'locations.deploymentCountries');
  const development = countriesAt(record, 'locations.developmentCountries');
  return {
    details: {
      kind: 'screening',
      ...(typeof name === 'string' ? { name } : {}),
      answers: answersOf(record),
      notes: notesOf(record),
      developmentCountries: development,
      deploymentCountries: deployment,
      ...(Object.keys(other).length === 0 ? {} : { other }),
    },
    issues: [
      ...issues,
      ...countryIssues(['locations', 'developmentCountries'], development),
      ...countryIssues(['locations', 'deploymentCountries'], deployment),
    ],
  };
};

const answersOf = (record: ScreeningRecord): readonly DpgAnswer[] =>
  screeningQuestions.flatMap(({ id, indicator, wanted, after }) => {
    const answer = memberAt(record, id);
    if (typeof answer !== 'string') return [];
    const asked = after === null || memberAt(record, after) === 'Yes';
    return [{ question: id, indicator, answer, asked, wanted }];
  });

const notesOf = (record: ScreeningRecord): readonly DpgNote[] =>
  screeningTexts.flatMap(({ id, indicator }) => {
    const texts = memberAt(record, id);
    if (!Array.isArray(texts)) return [];
    return texts.flatMap((text: unknown) =>
      typeof text !== 'string' || text === ''
        ? []
        : [{ question: id, indicator, text, links: linksIn(text) }],
    );
  });

const countriesAt = (record: ScreeningRecord, id: string): readonly DpgCountry[] => {
  const names = memberAt(record, id);
  if (!Array.isArray(names)) return [];
  return names.flatMap((written: unknown) =>
    typeof written !== 'string' || written.trim() === '' ? [] : [{ written, code: countryByName(written) }],
  );
};

const countryIssues = (
  path: readonly string[],
  countries: readonly DpgCountry[],
): readonly Issue<EvidenceIssueCode>[] =>
  countries.flatMap(({ written, code }, place) =>
    code === null
      ? [
          evidenceIssue(
            'wrong-value',
            'warning',
            [...path, place],
            `Expected a country, got ${describeValue(written)}.`,
            {
              got: written,
            },
          ),
        ]
      : [],
  );

/** Members that the form does not know, by the section in which they stand. */
const otherMembers = (record: ScreeningRecord, section = ''): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, member]): [string, unknown][] => {
      if (typeof member !== 'object' || member === null || Array.isArray(member)) return [];
      if (key === 'other') {
        return Object.entries(member).map(([name, value]) => [
          section === '' ? name : `${section}.${name}`,
          value,
        ]);
      }
      return Object.entries(
        otherMembers(member as ScreeningRecord, section === '' ? key : `${section}.${key}`),
      );
    }),
  );

/** The facts of a record of answers: the project's own word, a hint where the law is concerned. */
export const screeningFacts = (screening: DpgScreening, source: EvidenceSource): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const countries = (name: 'deployment-country' | 'development-country', places: readonly DpgCountry[]) =>
    places.map(({ written, code }) =>
      fact(name, code ?? written, {
        confidence: 2,
        path: ['locations', name === 'deployment-country' ? 'deploymentCountries' : 'developmentCountries'],
      }),
    );
  const { name, answers, notes, deploymentCountries, developmentCountries } = screening;
  return [
    ...(name === undefined || isPlaceholder(name)
      ? []
      : [fact('name', name, { confidence: 2, path: ['name'] })]),
    ...answers.flatMap((answer) => answerFacts(answer, source)),
    ...notes.flatMap((note) => noteFacts(note, source)),
    ...countries('deployment-country', deploymentCountries),
    ...countries('development-country', developmentCountries),
  ];
};

/** Declared, and not to be seen in a file of the project. */
const confidenceOf = (indicator: string): 1 | 2 => (/^(?:6|7|9)/u.test(indicator) ? 1 : 2);

const answerFacts = (
  { question, indicator, answer, asked }: DpgAnswer,
  source: EvidenceSource,
): readonly EvidenceFact[] => {
  if (answer === '') return [];
  const more = { confidence: confidenceOf(indicator), path: question.split('.') } as const;
  const said = screeningQuestions.find(({ id }) => id === question)?.fact ?? null;
  const value = answer === 'Yes' ? true : answer === 'No' ? false : answer === 'Unknown' ? null : undefined;
  const fact = factsOf(source);
  return [
    fact('dpg-answer', answer, {
      ...more,
      key: question,
      ...(asked ? {} : { note: 'not asked after the other answers' }),
    }),
    ...(said !== null && asked && value !== undefined ? [fact(said, value, more)] : []),
  ];
};

const noteFacts = (
  { question, indicator, text, links }: DpgNote,
  source: EvidenceSource,
): readonly EvidenceFact[] => {
  const { fact: said = null, linkFact = null } = screeningTexts.find(({ id }) => id === question) ?? {};
  const more = { confidence: confidenceOf(indicator), path: question.split('.') } as const;
  const fact = factsOf(source);
  return [
    ...(said !== null && !isPlaceholder(text) ? [fact(said, text, more)] : []),
    ...(linkFact === 'docs-link' ? links.map((link) => fact(linkFact, link, more)) : []),
    ...(linkFact !== null && linkFact !== 'docs-link' && links.length > 0
      ? [fact(linkFact, true, more)]
      : []),
  ];
};
