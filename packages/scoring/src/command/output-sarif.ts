import type { Assessed } from './assessed.ts';

/** Paths in SARIF are addresses. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

interface Finding {
  readonly ruleId: string;
  readonly level: 'note' | 'warning';
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly partialFingerprints: { readonly osee: string };
}

/**
 * What is left to do and what contradicts, in the form that services for code read. What is met is not listed.
 *
 * @see OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0
 */
export const outputSarif = ({ model, gathered, found, steps, version }: Assessed): string => {
  const place = (file: string) => ({ physicalLocation: { artifactLocation: { uri: uriOf(file) } } });
  // What is missing has no file of its own: it is answered where humans answer.
  const answers = 'osee-answers.yml';
  const fileOf = (id: string): string =>
    found.records
      .find((record) => record.criterionId === id)
      ?.facts.map(({ fact }) => (fact.source.file === '.' ? null : fact.source.file))
      .find((file) => file !== null) ?? answers;
  const finding = (
    ruleId: string,
    level: Finding['level'],
    text: string,
    files: readonly string[],
    mark = ruleId,
  ): Finding => ({
    ruleId,
    level,
    message: { text },
    locations: files.map(place),
    partialFingerprints: { osee: `${ruleId}:${mark}` },
  });
  const contradictions = found.contradictions.map(({ fact, key, values }) => {
    const files = [...new Set(values.flatMap(({ facts }) => facts.map(({ source }) => source.file)))];
    const told = values.map(({ value, facts }) => `${facts[0]?.source.file}: ${value}`).join('; ');
    const mark = key === undefined ? fact : `${fact}:${key}`;
    return finding('contradiction', 'warning', `${mark}: ${told}`, files, mark);
  });
  const unread = gathered.evidence.readings
    .filter(({ readable }) => !readable)
    .map(({ source, issues }) =>
      finding('unreadable', 'warning', issues[0]?.message ?? source.file, [source.file], source.file),
    );
  const results = [
    ...steps.flatMap(({ criteria }) =>
      criteria.map(({ id, text }) => finding(id, 'note', text, [fileOf(id)])),
    ),
    ...contradictions,
    ...unread,
  ];
  const rules = [
    ...model.criteria.map(({ id, text, guide }) => ({
      id,
      shortDescription: { text },
      ...(guide?.evidence && { help: { text: guide.evidence.counts } }),
    })),
    { id: 'contradiction', shortDescription: { text: 'Files say different things of one thing.' } },
    { id: 'unreadable', shortDescription: { text: 'A file of evidence could not be read.' } },
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'osee', version, language: model.language, rules } },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({
          ...result,
          ruleIndex: rules.findIndex(({ id }) => id === result.ruleId),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
