import type { CompetencyGap } from '@osee/core';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');

export const gapOf = (competencyId: string, change: Partial<CompetencyGap> = {}): CompetencyGap => ({
  competencyId,
  current: 0.5,
  target: 1,
  gap: 0.5,
  weight: 1,
  coverage: 1,
  ...change,
});

/** A resource of two hours that serves nothing unless told. */
export const resourceOf = (id: string, change: Partial<Resource> = {}): Resource => ({
  ...sound,
  id,
  title: id,
  type: 'course',
  cost: 'free',
  languages: ['en'],
  urlConfidence: 'seen',
  competencyIds: [],
  technicalDomainIds: [],
  hours: { minimum: 2, maximum: 2 },
  estimatedHours: null,
  levels: null,
  prerequisites: null,
  downloadBytes: null,
  ...change,
});

export const catalogueOf = (...resources: readonly Resource[]): Catalogue => ({
  ...oseeCatalogue,
  resources,
});

export const hoursOf = (maximum: number, minimum = maximum) => ({ minimum, maximum });
