import { describeValue } from '@osee/core';
import { personal } from '../form/dropped.ts';
import { type Field, tell } from '../form/field.ts';
import { list, members, oneOrMore } from '../form/holders.ts';
import { flag, made, number, plainText, text } from '../form/values.ts';
import { dayOrMoment } from '../form/words.ts';
import type { CodeJsonProject } from './code-json-details.ts';

/** Schemas differ by agency and version: members that this one does not know are kept without a word. */
const unknown = null;

/** An empty text says nothing. */
const said: Field<string> = made(plainText, (value) => (value.trim() === '' ? undefined : value));

const when: Field<string> = {
  expected: dayOrMoment.expected,
  read: (value, walk) => (value === '' ? undefined : dayOrMoment.read(value, walk)),
};

const tier: Field<string> = {
  expected: 'a tier from 0 to 4',
  read: (value, walk) => {
    const written = plainText.read(value, walk);
    if (written === undefined) return undefined;
    if (/^[0-4]$/u.test(written.trim())) return written.trim();
    tell(walk, 'wrong-value', 'error', `Expected a tier from 0 to 4, got ${describeValue(value)}.`, {
      got: value,
    });
    return undefined;
  },
};

type Named = { readonly name?: string; readonly URL?: string };
const named = members<Named>({ name: said, URL: said }, { unknown });

const contact: Field<never> = {
  expected: 'whom to ask',
  read: (value, walk) => {
    if (typeof value !== 'object' || value === null) return personal.read(value, walk);
    if (Object.values(value).some((member) => member !== null && member !== '')) personal.read(value, walk);
    return undefined;
  },
};

/** 1 and 0 stand for true and false in files of version 1. */
const yesNo: Field<boolean> = {
  expected: '0 or 1',
  read: (value, walk) => (value === 1 || value === 0 ? value === 1 : flag.read(value, walk)),
};

/** The members of a project, with both names of the tier. */
type WrittenProject = Omit<CodeJsonProject, 'other' | 'tier'> & {
  readonly maturityModelTier?: string;
  readonly maturity_model_tier?: string;
  readonly openSourceProject?: boolean;
  readonly governmentWideReuseProject?: boolean;
};

const license: Field<NonNullable<CodeJsonProject['license']>> = {
  expected: 'the address of a licence',
  read: (value, walk) => (typeof value === 'object' ? named.read(value, walk) : text.read(value, walk)),
};

/** The form of a project. */
const projectForm = members<WrittenProject>(
  {
    name: said,
    version: said,
    description: said,
    status: said,
    organization: said,
    repositoryURL: said,
    repository: said,
    repositoryVisibility: said,
    homepageURL: said,
    homepage: said,
    permissions: members<{
      readonly licenses?: readonly Named[];
      readonly usageType?: readonly string[];
      readonly exemptionText?: string;
    }>({ licenses: list(named), usageType: oneOrMore(said), exemptionText: said }, { unknown }),
    license,
    softwareType: said,
    categories: list(said),
    maintenance: said,
    languages: list(said),
    tags: list(said),
    SBOM: said,
    feedbackMechanism: said,
    localisation: flag,
    fismaLevel: said,
    laborHours: number,
    reuseFrequency: members<{ readonly forks?: number; readonly clones?: number }>(
      { forks: number, clones: number },
      { unknown },
    ),
    reusedCode: list(named),
    date: members<{
      readonly created?: string;
      readonly lastModified?: string;
      readonly metadataLastUpdated?: string;
    }>({ created: when, lastModified: when, metadataLastUpdated: when }, { unknown }),
    updated: members<{
      readonly lastCommit?: string;
      readonly sourceCodeLastModified?: string;
      readonly metadataLastUpdated?: string;
    }>({ lastCommit: when, sourceCodeLastModified: when, metadataLastUpdated: when }, { unknown }),
    maturityModelTier: tier,
    maturity_model_tier: tier,
    openSourceProject: yesNo,
    governmentWideReuseProject: yesNo,
    contact,
  },
  { expected: 'the record of a project', required: ['name'], unknown },
);

/** A project with its one tier; two that differ are told and none is taken. */
export const projectField: Field<CodeJsonProject> = made(projectForm, (written, walk) => {
  const {
    maturityModelTier,
    maturity_model_tier: second,
    openSourceProject,
    governmentWideReuseProject,
    ...rest
  } = written;
  const tiers = [maturityModelTier, second].filter((each) => each !== undefined);
  const isClear = new Set(tiers).size === 1;
  if (tiers.length > 1 && !isClear) {
    walk.path.push('maturity_model_tier');
    tell(
      walk,
      'duplicate-entry',
      'warning',
      `Expected one tier, got ${tiers.join(' and ')}; neither was used.`,
    );
    walk.path.pop();
  }
  const flags = {
    ...(openSourceProject === undefined ? {} : { openSourceProject }),
    ...(governmentWideReuseProject === undefined ? {} : { governmentWideReuseProject }),
  };
  const other = { ...rest.other, ...flags };
  const [tierOf] = tiers;
  return {
    ...rest,
    ...(Object.keys(other).length === 0 ? {} : { other }),
    ...(isClear && tierOf !== undefined ? { tier: tierOf } : {}),
  };
});
