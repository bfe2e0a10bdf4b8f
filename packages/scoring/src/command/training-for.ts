import type { CompetencyGap } from '@osee/core';
import type { MaturityResult } from '../maturity/result/maturity-result.ts';
import { nodesOf } from '../maturity/result/nodes-of.ts';
import type { World } from './world.ts';

/** The competencies of the framework that help with a dimension; the dimension does not measure them. */
const competenciesOf: Readonly<Record<string, readonly string[]>> = {
  'licence-and-ownership': ['understanding-open-source-licensing', 'ip-and-legal-compliance'],
  governance: ['software-contribution-governance'],
  community: ['identify-build-and-grow-the-open-source-community'],
  documentation: ['comprehensive-documentation-of-contributions'],
  interoperability: ['interoperability-and-standards-compliance'],
  architecture: ['platform-and-tool-selection'],
  security: ['cybersecurity-and-secure-devops'],
  privacy: ['data-privacy-and-security'],
  maintenance: ['strategic-funding'],
  use: ['managing-open-source-community-over-a-project-lifetime'],
};

export interface Training {
  readonly title: string;
  readonly url: string | null;
}

const planned = (value: unknown): readonly Training[] => {
  const steps = (value as { readonly steps?: unknown } | null)?.steps;
  if (!Array.isArray(steps)) return [];
  return steps.flatMap(
    (step: { readonly resource?: { readonly title?: unknown; readonly url?: unknown } }) => {
      const { title, url } = step.resource ?? {};
      return typeof title === 'string' ? [{ title, url: typeof url === 'string' ? url : null }] : [];
    },
  );
};

/** Training for the dimensions that lack something; `null` where the catalogue is not installed. */
export const trainingFor = async (
  world: Pick<World, 'load'>,
  result: MaturityResult,
): Promise<readonly Training[] | null> => {
  const catalogue = await world.load('@osee/catalogue');
  const { planTraining, oseeCatalogue } = catalogue ?? {};
  if (typeof planTraining !== 'function') return null;
  const gaps = nodesOf(result.root).flatMap(({ id, score, coverage }): CompetencyGap[] => {
    const current = coverage === 0 ? null : score;
    const gap = 1 - (current ?? 0);
    return gap > 0 && Object.hasOwn(competenciesOf, id)
      ? (competenciesOf[id] ?? []).map((competencyId) => ({
          competencyId,
          current,
          target: 1,
          gap,
          weight: 1,
          coverage: coverage ?? 0,
        }))
      : [];
  });
  return planned(planTraining(gaps, oseeCatalogue, {}));
};
