import type { Framework } from '../../framework/framework.ts';
import type { CaseDefinitions } from '../package/case-definitions.ts';
import { groupings, itemKinds } from './item-kinds.ts';
import { linkOf, type Own, objectOf } from './own.ts';

/** The phases, the licence, the kinds of items and the groups of relations that a package of a framework names. */
export const writeDefinitions = (
  framework: Framework,
  licenceText: string | undefined,
  own: Own,
): CaseDefinitions => ({
  CFConcepts: framework.matrix.phases.map((phase, place) => ({
    ...objectOf(own, { kind: 'phase', id: phase.id }),
    title: phase.name,
    hierarchyCode: String(place + 1),
    description: phase.description,
  })),
  CFLicenses: [
    {
      ...objectOf(own, licenceName(framework)),
      title: framework.licence,
      licenseText: licenceText ?? `SPDX-License-Identifier: ${framework.licence}`,
    },
  ],
  CFItemTypes: Object.entries(itemKinds).map(([kind, { title, code, description }]) => ({
    ...objectOf(own, { kind: 'item-type', id: kind }),
    title,
    description,
    hierarchyCode: code,
    typeCode: kind,
  })),
  CFAssociationGroupings: Object.entries(groupings).map(([grouping, title]) => ({
    ...objectOf(own, { kind: 'grouping', id: grouping }),
    title,
  })),
});

const licenceName = ({ licence }: Framework) => ({ kind: 'licence', id: licence });

/** The pointer to the licence of a framework. */
export const licenceLinkOf = (framework: Framework, own: Own) =>
  linkOf(own, licenceName(framework), framework.licence);
