import type { FrameworkCrosswalk } from './crosswalk.ts';

/**
 * Where the 15 subdomains of the draft went in version 1.0. A judgement of this project: the programme published none.
 *
 * @category framework content
 * @example
 * ```ts
 * import { draftCrosswalk } from '@osee/core';
 *
 * draftCrosswalk.links.filter((link) => link.fit === 'full').length; // => 10
 * ```
 */
export const draftCrosswalk: FrameworkCrosswalk = {
  from: { id: 'osee-draft', version: '0.1.0' },
  to: { id: 'osee', version: '1.0.0' },
  basis: 'judgement',
  source: 'project',
  links: [
    {
      subdomainId: 'community-management',
      targets: [{ kind: 'module', id: 'community-management' }],
      fit: 'full',
    },
    {
      subdomainId: 'legal-compliance',
      targets: [{ kind: 'module', id: 'procurement-and-legal' }],
      fit: 'full',
    },
    {
      subdomainId: 'hr-procurement',
      targets: [
        { kind: 'module', id: 'procurement-and-legal' },
        { kind: 'module', id: 'capacity-building' },
      ],
      fit: 'partial',
      note: 'Procurement has a module; hiring is only touched on under capacity building.',
    },
    {
      subdomainId: 'process-implementation-and-planning',
      targets: [{ kind: 'module', id: 'strategy' }],
      fit: 'partial',
      note: 'Planning lives on in the strategy module; project management has no item of its own.',
    },
    {
      subdomainId: 'requirements-specifications',
      targets: [{ kind: 'module', id: 'requirements-and-specifications' }],
      fit: 'full',
      note: 'Moved from the technical domain to the organisational category.',
    },
    {
      subdomainId: 'code-security-quality-reuse',
      targets: [
        { kind: 'technical-domain', id: 'cybersecurity-and-secure-devops' },
        { kind: 'technical-domain', id: 'open-source-software-development' },
        { kind: 'technical-domain', id: 'testing-integration-and-quality-assurance' },
      ],
      fit: 'full',
    },
    {
      subdomainId: 'code-hosting-deployment-scaleup',
      targets: [{ kind: 'technical-domain', id: 'cloud-and-infrastructure-management' }],
      fit: 'full',
    },
    {
      subdomainId: 'privacy-security',
      targets: [
        { kind: 'technical-domain', id: 'cybersecurity-and-secure-devops' },
        { kind: 'technical-domain', id: 'digital-identity-and-access-management' },
      ],
      fit: 'partial',
      note: 'Security and identity have technical domains; privacy is spread over several modules.',
    },
    {
      subdomainId: 'open-data-analytics',
      targets: [{ kind: 'technical-domain', id: 'data-architecture-and-management' }],
      fit: 'full',
    },
    {
      subdomainId: 'open-source-ai',
      targets: [],
      fit: 'none',
      note: 'Version 1.0 names open AI models once, as a kind of digital public good, and has no item on them.',
    },
    {
      subdomainId: 'open-clouds-infrastructures',
      targets: [{ kind: 'technical-domain', id: 'cloud-and-infrastructure-management' }],
      fit: 'full',
      note: 'Counted as technical in version 1.0.',
    },
    {
      subdomainId: 'os-contribution-and-south-south-cooperation',
      targets: [
        { kind: 'module', id: 'strategy' },
        { kind: 'module', id: 'digital-governance-and-sovereignty' },
      ],
      fit: 'partial',
      note: 'Contribution and cooperation across borders are touched on; South-South cooperation is not named any more.',
    },
    { subdomainId: 'digital-inclusion', targets: [{ kind: 'module', id: 'digital-inclusion' }], fit: 'full' },
    {
      subdomainId: 'digital-governance-sovereignty',
      targets: [{ kind: 'module', id: 'digital-governance-and-sovereignty' }],
      fit: 'full',
    },
    {
      subdomainId: 'capacity-building-resource-mobilization',
      targets: [
        { kind: 'module', id: 'capacity-building' },
        { kind: 'module', id: 'resource-mobilisation' },
      ],
      fit: 'full',
      note: 'Split in two.',
    },
  ],
};
