import { licences } from '@osee/core/licences';

/** Stages of the registry. */
export const dpgStages = ['nominee', 'DPG', 'archive'] as const;

/** Kinds of work. */
export const dpgTypes = ['software', 'data', 'content', 'standard', 'aimodel'] as const;

/** What an organisation does for the work. */
export const dpgRoles = ['owner', 'maintainer', 'funder', 'implementer'] as const;

/** Sectors. */
export const dpgSectors = /* @__PURE__ */ `
  Advocacy|Agriculture|Anti-corruption|Big Data|Business Advocacy|Capacity Development|Centers of Excellence|Civil society|
  Climate|Communication|Conflict Resolution|Consulting|Corporate Partnerships|Corporation and Business Management|
  Data Collection|Data Management & Policy|Data Security|Demobilization & Reintegration|Democracy|Development Impact|
  Digital Development|Digital/Data/Tech|Disarmament|Economics/Finance|Education|Emergency Response|Employment|Energy|
  Engineering|Enterprise Ecosystems|Entertainment|Environment|Fair & Responsible Media|Female Genital Mutilation|Food|
  Fragile States|Gender and Minority Groups|Governance|Health|Humanitarian|Hunger|Infrastructure|Justice|Livelihoods|
  Logistics|Management|Media|Membership Associations|Midwifery|Natural Resource Conflicts|NGO|Nutrition|Peace|
  Platform creation|Religious Engagement|Research|Resource Management|Security|Social Protection|Stability|
  Supply Chain Solutions|Sustainability|Sustainable Cities|Training & Employment|Transition|
  Transparency & Accountability|Travel and Hospitality|Violent Extremism|Water and Sanitation|Workforce|World Population|
  Youth
`
  .split('|')
  .map((word) => word.trim());

/** Ids that the form has and the table of licences does not: they were given up, or their country left out. */
const formerIds = new Set([
  'AGPL-3.0',
  'CC-BY-NC-3.0-US',
  'CC-BY-NC-SA-3.0-US',
  'CC-BY-SA-3.0-US',
  'GPL-2.0',
  'GPL-3.0',
  'LGPL-2.1',
  'LGPL-3.0',
]);

/**
 * Whether the form for nominees has a licence to choose. It has only the ids of SPDX before `-only` and `-or-later`.
 *
 * @see DPGAlliance, publicgoods-candidates, nominee-schema.json at commit a1d99f0
 */
export const isDpgLicence = (id: string): boolean =>
  formerIds.has(id) ||
  (!/-(?:only|or-later|IGO)$/u.test(id) &&
    licences.some(
      (licence) => licence.id === id && Object.values(licence.dpg).some((standing) => isChoice.has(standing)),
    ));

const isChoice: ReadonlySet<string> = new Set(['listed', 'schema-only']);
