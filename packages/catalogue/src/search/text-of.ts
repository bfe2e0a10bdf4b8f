import type { Resource } from '../resource/resource.ts';

/** What of a resource is searched. */
export const textOf = (resource: Resource) => ({
  title: resource.title,
  printed: resource.places.map(({ titleAsPrinted }) => titleAsPrinted).join('\n'),
  authors: resource.authors.join('\n'),
  publisher: resource.publisher,
  description: resource.description,
  subjects: [...resource.moduleIds, ...resource.competencyIds, ...resource.technicalDomainIds].join('\n'),
});
