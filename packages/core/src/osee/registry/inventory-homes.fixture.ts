import { oseeDraftFramework as draft, draftCrosswalk } from '../draft/index.ts';
import { oseeFramework as framework } from '../framework/osee-framework.ts';
import { oseeCostModel, oseeMobilisation, oseeMobilisationGroups } from '../mobilisation/index.ts';
import { oseeOspo as office } from '../ospo/index.ts';
import {
  oseeActors,
  oseeConflicts,
  oseeContentGaps,
  oseeDurations,
  oseeEuValues,
  oseeHeadlineFigures,
  oseeInterimDeliverables,
  oseeLifecycleStages,
  oseeMilestones,
  oseeSdgLinks,
  oseeProgrammeOutline as outline,
} from '../programme/index.ts';
import { oseeResources } from '../resources/index.ts';
import { oseeExternalSystems, oseeNamedAssessments, oseeSourceDocuments } from './index.ts';

/** An item of the product, as the coverage test sees it. */
export interface Held {
  readonly id: string;
  readonly name?: string | undefined;
}

const resources = Object.values(oseeResources).flat();
const moduleIds = framework.modules.map(({ id }) => id);
const held = (ids: readonly string[]): readonly Held[] => ids.map((id) => ({ id }));
const heldBy = <Item>(items: readonly Item[], write: (item: Item) => readonly string[]): readonly Held[] =>
  held([...new Set(items.flatMap(write))]);

const edges = framework.dependencies.flatMap(({ moduleId, target }) => {
  if (target.kind === 'module') return [`${moduleId} > ${target.id}`];
  if (target.kind !== 'all-modules') return [];
  return moduleIds.filter((id) => id !== moduleId).map((id) => `${moduleId} > ${id}`);
});
const mutualPairs = moduleIds.flatMap((one) =>
  moduleIds
    .filter(
      (other) => one < other && edges.includes(`${one} > ${other}`) && edges.includes(`${other} > ${one}`),
    )
    .map((other) => `${one} = ${other}`),
);
const headings = oseeSourceDocuments.flatMap((document) =>
  document.headings.map(({ name, line }) => ({ document: document.id, name, line })),
);

/** The lists of the product that hold what was found, by the names that the inventory uses for them. */
export const coreHomes: Readonly<Record<string, readonly Held[]>> = {
  documents: oseeSourceDocuments,
  documentsWithoutCriteria: oseeSourceDocuments.filter((document) => !document.hasSelectionCriteria),
  headings: headings.map(({ document, name, line }) => ({ id: `${document} ${line}`, name })),
  frameworkHeadings: headings
    .filter(({ document }) => document === 'training-framework-1.0')
    .map(({ name, line }) => ({ id: String(line), name })),
  titles: [
    { id: 'matrix', name: framework.matrix.name },
    { id: 'draft', name: draft.title },
    { id: 'training-programme', name: draft.trainingProgramme.name },
  ],
  phases: framework.matrix.phases,
  matrixRows: framework.matrix.rows,
  matrixItems: framework.matrix.items,
  countryAssessment: [framework.matrix.countryAssessment],
  countryAssessmentParts: framework.matrix.countryAssessment.parts,
  categories: framework.categories,
  categoryTerms: heldBy(framework.categories, ({ termLists = [] }) =>
    termLists.flatMap(({ terms }) => terms),
  ),
  categoryVariants: heldBy(framework.categories, ({ nameVariants = [] }) => nameVariants),
  modules: framework.modules,
  moduleHeadings: framework.modules.map(({ id, headingAsPrinted }) => ({ id, name: headingAsPrinted })),
  audienceColumnHeadings: framework.modules.map(({ id, audienceColumnHeading }) => ({
    id,
    name: audienceColumnHeading,
  })),
  moduleTerms: heldBy(framework.modules, ({ id, termLists = [] }) =>
    termLists.flatMap(({ terms }) => terms.map((term) => `${id} ${term}`)),
  ),
  considerations: framework.modules.flatMap(({ considerations = [] }) => considerations),
  topics: framework.topics,
  topicGroups: heldBy(framework.topics, ({ moduleId, group }) => (group ? [`${moduleId} ${group}`] : [])),
  topicHeadings: heldBy(framework.topics, ({ moduleId, headingAsPrinted }) =>
    headingAsPrinted ? [`${moduleId} ${headingAsPrinted}`] : [],
  ),
  audiences: framework.audiences,
  competencies: framework.competencies,
  dependencies: framework.dependencies,
  edges: held(edges),
  mutualPairs: held(mutualPairs),
  trainingActivities: framework.trainingActivities,
  trainingTitles: framework.trainingActivities.flatMap(({ id, resources: titles }) =>
    titles.map(({ title }, index) => ({ id: `${id} no${index + 1}`, name: title })),
  ),
  readings: framework.readings,
  technicalDomains: framework.technicalDomains,
  skills: heldBy(framework.technicalDomains, ({ id, skills }) => skills.map((skill) => `${id} ${skill}`)),
  technologies: heldBy(framework.technicalDomains, ({ id, namedTechnologies }) =>
    namedTechnologies.map((technology) => `${id} ${technology}`),
  ),
  referenceResources: framework.referenceResources ?? [],
  referenceComponents: heldBy(framework.referenceResources ?? [], ({ id, components }) =>
    components.map((component) => `${id} ${component}`),
  ),
  draftColumns: draft.competencyColumns,
  draftDomains: draft.domains,
  draftSubdomains: draft.subdomains,
  draftFilledSlots: draft.slots
    .filter(({ text }) => text !== null)
    .map(({ subdomainId, columnId }) => ({ id: `${subdomainId} ${columnId}` })),
  draftDoubts: draft.doubts,
  draftSections: draft.competencySections,
  draftCaseStudySlots: draft.caseStudySlots,
  draftFormats: draft.trainingFormats,
  draftTopics: draft.tailoringTopics,
  crosswalkLinks: draftCrosswalk.links.map(({ subdomainId }) => ({ id: subdomainId })),
  crosswalkTargets: heldBy(draftCrosswalk.links, ({ subdomainId, targets }) =>
    targets.map(({ kind, id }) => `${subdomainId} ${kind}:${id}`),
  ),
  outline: [outline.motto, outline.objective, outline.outcome, outline.geography, ...outline.outputs],
  ospoNames: office.names,
  ospoDefinitionPoints: office.definitionPoints,
  ospoResponsibilities: office.responsibilities,
  ospoRoles: office.roles,
  ospoProfiles: office.profiles,
  ospoCompositions: office.roles.flatMap(({ id, composition }) =>
    composition.map(({ text }, index) => ({ id: `${id} ${index + 1}`, name: text })),
  ),
  ospoSetup: office.setup,
  ospoActivities: office.activities,
  ospoActivityDetails: heldBy(
    office.activities,
    ({ id, scopeOptions = [], channels = [], approaches = [] }) =>
      [...scopeOptions, ...channels, ...approaches].map((detail) => `${id} ${detail}`),
  ),
  ospoBeneficiaries: office.beneficiaries,
  ospoScopes: office.scopes,
  ospoFunded: office.costs.funded,
  ospoInKind: office.costs.inKind,
  humanResources: oseeResources.human,
  financialResources: oseeResources.financial,
  infrastructuralResources: oseeResources.infrastructural,
  institutionalResources: oseeResources.institutional,
  resourcePoints: resources.flatMap(({ points }) => points),
  mobilisationGroups: oseeMobilisationGroups,
  mobilisationListHeadings: oseeMobilisationGroups.flatMap(({ id, listHeading }) =>
    listHeading ? [{ id, name: listHeading }] : [],
  ),
  announcedStructures: heldBy(oseeMobilisationGroups, ({ announcedStructures = [] }) => announcedStructures),
  mobilisation: oseeMobilisation,
  mobilisationPoints: oseeMobilisation.flatMap(({ points }) => points),
  budgetCosts: oseeCostModel.costs.map(({ group, id }) => ({ id: `${group} ${id}` })),
  fundingSources: oseeCostModel.fundingSources,
  conflicts: oseeConflicts,
  conflictPositions: oseeConflicts.flatMap(({ id, positions }) =>
    positions.map((_, index) => ({ id: `${id} ${index + 1}` })),
  ),
  contentGaps: oseeContentGaps,
  milestones: oseeMilestones,
  durations: oseeDurations,
  deliverables: oseeInterimDeliverables,
  stages: oseeLifecycleStages,
  assessments: oseeNamedAssessments,
  externalSystems: oseeExternalSystems,
  actors: oseeActors,
  figures: oseeHeadlineFigures,
  sdgLinks: oseeSdgLinks,
  euValues: oseeEuValues,
};
