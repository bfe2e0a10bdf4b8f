import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { dataDeclarations } from './data-declarations.ts';
import { declarationTexts } from './data-types.ts';

const folder = join(root, 'scripts', 'documents', 'virtual');

/** Compiles the declarations of the data files with a module that uses them. */
const problemsOf = (files: ReadonlyMap<string, string>, main: string): string[] => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options: given } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const options = { ...given, skipLibCheck: false, verbatimModuleSyntax: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...more) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, ...more)
      : ts.createSourceFile(
          file,
          text,
          {
            languageVersion: ts.ScriptTarget.ES2022,
            impliedNodeFormat: file.endsWith('.cts') ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext,
          },
          true,
        );
  };
  host.directoryExists = () => true;
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
  const program = ts.createProgram([...files.keys()], options, host);
  const found = [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? program.getSemanticDiagnostics(source) : [];
  });
  return found.map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return file?.fileName === main ? text : `${file?.fileName}: ${text}`;
  });
};

const ending = (name: string, text: string): readonly [string, string] => [join(folder, name), text];

const declared = dataDeclarations.flatMap((declaration) =>
  declarationTexts(declaration).map(([end, text]) =>
    ending(`${declaration.packageName}/${declaration.name}${end}`, text),
  ),
);
const main = join(folder, 'main.ts');
const saved = join(folder, 'saved.ts');
const every = join(folder, 'every.ts');

/** Every file has a content that is known. */
const everyText = `${dataDeclarations
  .map(({ packageName, name }, place) => `import file${place} from './${packageName}/${name}.js';`)
  .join('\n')}
type Known<Value> = 0 extends 1 & Value ? false : unknown extends Value ? false : true;
export const known: { ${dataDeclarations.map((_, place) => `file${place}: Known<(typeof file${place})['content']>`).join('; ')} } = {
${dataDeclarations.map((_, place) => `  file${place}: true,`).join('\n')}
};
`;

const savedAssessment = {
  kind: 'osee-assessment',
  schemaVersion: '1.0.0',
  id: 'ministry-2026',
  content: {
    subject: 'Ministry',
    model: { id: 'osee-ecosystem', version: '1.0.0' },
    asOf: '2026-06-30',
    answers: [{ criterionId: 'translation', status: 'unknown' }],
  },
};
const savedModel = {
  kind: 'osee-maturity-model',
  schemaVersion: '1.0.0',
  id: 'own',
  content: { id: 'own', policies: { notApplicable: 'exclude' }, nodes: [], criteria: [] },
};
const mainForRequire = join(folder, 'main.cts');
const problems = problemsOf(
  new Map([
    ...declared,
    [every, everyText],
    [join(folder, 'assessment.json'), JSON.stringify(savedAssessment)],
    [join(folder, 'model.json'), JSON.stringify(savedModel)],
    [
      saved,
      `import { compileModel, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { parseScoringDocument } from '@osee/scoring/schema';
import { isScoringDocument } from '@osee/scoring/validate';
import assessment from './assessment.json' with { type: 'json' };
import model from './model.json' with { type: 'json' };
// @ts-expect-error TypeScript takes the status of an answer for any text
scoreMaturity(oseeEcosystemModel, assessment.content);
// @ts-expect-error and the name of a policy
compileModel(model.content);
if (isScoringDocument('osee-maturity-model', model) && isScoringDocument('osee-assessment', assessment)) {
  scoreMaturity(compileModel(model.content), assessment.content);
}
const parsed = parseScoringDocument('osee-assessment', assessment);
if (parsed.ok) scoreMaturity(oseeEcosystemModel, parsed.document.content);
`,
    ],
    [
      mainForRequire,
      `const software: typeof import('./scoring/software-choice-model.cjs') = require('./scoring/software-choice-model.json');
const kind: 'osee-selection-model' = software.kind;
const wrong: number = software.licence;
declare const require: (file: string) => typeof software;
export { kind, wrong };
`,
    ],
    [
      main,
      `import { compileModel } from '@osee/scoring/maturity';
import { evaluateApplications } from '@osee/scoring/selection';
import { indexFramework } from '@osee/core';
import { planTraining } from '@osee/catalogue';
import ecosystem from './scoring/ecosystem-model.js';
import arabic from './scoring/ecosystem-model.ar.js';
import call from './scoring/call-2024.js';
import framework from './core/framework-1.0.js';
import catalogue from './catalogue/catalogue.js';
import countries from './core/countries.js';
import pages from './core/locales/fr/pages.js';
export const kind: 'osee-maturity-model' = ecosystem.kind;
export const licence: string = countries.licence;
compileModel(ecosystem.content);
compileModel(arabic.content);
evaluateApplications(call.content, []);
indexFramework(framework.content);
planTraining([], catalogue.content);
export const otherKind: 'osee-profile' = ecosystem.kind;
export const locale: string = pages.content.locale;
`,
    ],
  ]),
  main,
);

describe('the types of the data files', () => {
  it('let functions take imported JSON, which TypeScript alone reads as any text', () => {
    expect(problems).toEqual([
      `${mainForRequire}: Type 'string' is not assignable to type 'number'.`,
      'Type \'"osee-maturity-model"\' is not assignable to type \'"osee-profile"\'.',
    ]);
  });
});
