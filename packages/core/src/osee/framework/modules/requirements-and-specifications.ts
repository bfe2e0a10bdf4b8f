import type { ModuleContent } from '../content.ts';

/** The module Requirements and Specifications: lines refer to the text edition of the framework. */
export const requirementsAndSpecifications = {
  id: 'requirements-and-specifications',
  name: 'Requirements and Specifications',
  description:
    'How needs are written down so that a system can be built, bought, tested and extended by people who never met. It covers the licence, the standards, the rules on security and privacy, and the records that an open project lives from.',
  lines: [[351, 418]],
  categoryId: 'organisational-and-programmatic',
  headingAsPrinted: 'REQUIREMENTS AND SPECIFICATIONS',
  audienceColumnHeading: 'Role',
  topics: [
    {
      id: 'requirements-and-specifications-choosing-suitable-open-source-licences',
      name: 'Choosing suitable open-source licences',
      description:
        'Treats the licence as a requirement like any other: what must be possible with the software decides which licence is acceptable.',
      lines: [[359, 359]],
      headingAsPrinted: 'Selecting appropriate open-source licences based on requirements',
    },
    {
      id: 'requirements-and-specifications-following-technical-standards',
      name: 'Following technical standards',
      description:
        'Asks for named open standards in every specification so that systems of different makers can work together.',
      lines: [[360, 360]],
      headingAsPrinted: 'Adhering to technical standards',
    },
    {
      id: 'requirements-and-specifications-security-and-privacy-law-compliance',
      name: 'Security and privacy law compliance',
      description: 'Turns laws on security and personal data into statements that a tester can check.',
      lines: [[361, 361]],
      headingAsPrinted: 'Ensuring compliance with security and privacy regulations',
    },
    {
      id: 'requirements-and-specifications-thorough-recording-of-contributions',
      name: 'Thorough recording of contributions',
      description:
        'Keeps a record of what was changed, by whom and for what reason, so that others can build on it.',
      lines: [[362, 362]],
      headingAsPrinted: 'Documenting contributions comprehensively',
    },
    {
      id: 'requirements-and-specifications-participating-in-the-open-source-community',
      name: 'Participating in the open-source community',
      description:
        'Brings public needs into the projects on which a government depends, and takes their answers back.',
      lines: [[363, 363]],
      headingAsPrinted: 'Actively engaging with the open-source community',
    },
    {
      id: 'requirements-and-specifications-running-training-and-capacity-programmes',
      name: 'Running training and capacity programmes',
      description:
        'Plans the lessons and the help that staff need in order to work with the specified systems.',
      lines: [[364, 364]],
      headingAsPrinted: 'Establishing robust training and capacity- building initiatives',
    },
    {
      id: 'requirements-and-specifications-ongoing-evaluation-and-improvement-loops',
      name: 'Ongoing evaluation and improvement loops',
      description:
        'Measures a system once it runs and feeds what is found back into the next version of the requirements.',
      lines: [[365, 365]],
      headingAsPrinted: 'Implementing mechanisms for continuous evaluation and improvement',
    },
  ],
  audiences: [
    {
      id: 'requirements-and-specifications-developers-and-engineers',
      name: 'Developers and Engineers',
      description: 'Programmers who turn a specification into working features and need it to be exact.',
      lines: [[372, 372]],
    },
    {
      id: 'requirements-and-specifications-project-managers',
      name: 'Project Managers',
      description:
        'Those who plan time, people and money for a project and can do so only when its scope is clear.',
      lines: [[373, 373]],
    },
    {
      id: 'requirements-and-specifications-product-owners-and-stakeholders',
      name: 'Product Owners and Stakeholders',
      description:
        'Owners, sponsors, clients and users who check that what is specified is what they actually need.',
      lines: [[374, 374]],
    },
    {
      id: 'requirements-and-specifications-quality-assurance-team',
      name: 'Quality Assurance Team',
      description:
        'Testers who derive their test cases from the specification and judge the product against it.',
      lines: [[375, 375]],
    },
    {
      id: 'requirements-and-specifications-technical-writers',
      name: 'Technical Writers',
      description:
        'Writers who turn specifications into manuals, interface references and help that users understand.',
      lines: [[376, 378]],
    },
    {
      id: 'requirements-and-specifications-open-source-community',
      name: 'Open-source Community',
      description:
        'Outside contributors who learn from a good specification where their help fits and what the project can do.',
      lines: [[379, 379]],
    },
    {
      id: 'requirements-and-specifications-system-integrators',
      name: 'System Integrators',
      description:
        'Firms or teams that adapt a solution to local conditions and connect it with what is already there.',
      lines: [[380, 380]],
    },
    {
      id: 'requirements-and-specifications-third-party-developers',
      name: 'Third-Party Developers',
      description:
        'Independent developers who connect their own products to the system or add functions to it.',
      lines: [[381, 381]],
    },
  ],
  competencies: [
    {
      id: 'licensing-selection-based-on-requirements',
      name: 'Licensing Selection Based on Requirements',
      description:
        'Picks the licence that fits what the project must be able to do: share, combine, sell or keep open. Families such as GPL, Apache and MIT are known with their consequences.',
      lines: [[388, 388]],
    },
    {
      id: 'adhering-to-technical-standards',
      name: 'Adhering to Technical standards',
      description:
        'Finds the technical standards that matter for a system and proves that chosen software follows them, so that it can be connected, grown and replaced.',
      lines: [[389, 389]],
    },
    {
      id: 'compliance-with-security-and-privacy-regulations',
      name: 'Compliance with Security and Privacy Regulations',
      description:
        'Shows that open-source software meets the laws and frameworks that apply to it, from data protection to public-sector security baselines.',
      lines: [[390, 390]],
    },
    {
      id: 'comprehensive-documentation-of-contributions',
      name: 'Comprehensive Documentation of Contributions',
      description:
        'Writes contribution records that tell a stranger what was changed, why, how it works and how it was tested.',
      lines: [[393, 393]],
    },
    {
      id: 'active-engagement-with-the-open-source-community',
      name: 'Active Engagement with the Open-Source Community',
      description:
        'Takes part in the projects that a government relies on: reports faults, sends fixes, joins discussions, and has a voice in the plans.',
      lines: [[394, 394]],
    },
    {
      id: 'training-and-capacity-initiatives',
      name: 'Training and Capacity Initiatives',
      description:
        'Runs a lasting training programme, with a curriculum, workshops and help on the job, that covers both the tools and the way open source works.',
      lines: [[395, 395]],
    },
    {
      id: 'continuous-evaluation-improvement-mechanisms',
      name: 'Continuous Evaluation & improvement mechanisms',
      description:
        'Keeps solutions fit after launch by watching them, listening to users, auditing, updating and comparing against targets.',
      lines: [[396, 396]],
    },
  ],
  dependencies: [
    {
      id: 'requirements-and-specifications-community-management',
      name: 'Community Management',
      description:
        'Requirements gain when the people concerned state their own priorities and read the draft for gaps and unclear wording.',
      lines: [[400, 402]],
      target: { kind: 'module', id: 'community-management' },
    },
    {
      id: 'requirements-and-specifications-capacity-building',
      name: 'Capacity Building',
      description:
        'Well-kept, versioned documents shorten the time that a newcomer needs before contributing.',
      lines: [[403, 406]],
      target: { kind: 'module', id: 'capacity-building' },
    },
  ],
  trainingActivities: [
    {
      id: 'requirements-and-specifications-reference-architecture',
      name: 'Reference Architecture',
      description:
        'Studies reference architectures for digital government and derives the building plan of a national platform from them.',
      lines: [[411, 411]],
      number: 3,
      frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
      userGroup: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        {
          title: 'ServiceNow',
          splitConfidence: 'low',
          note: 'Probably what a browser shows for the portal of the Australian Government Architecture, which the catalogue has; a work apart from the next title.',
        },
        {
          title: 'Digital Government Interoperability Platform Reference Architecture',
          splitConfidence: 'low',
        },
      ],
    },
    {
      id: 'requirements-and-specifications-service-catalogue',
      name: 'Service Catalogue',
      description:
        'Collects all services of an institution in one list with the same facts for each, as a base for later choices.',
      lines: [[412, 412]],
      number: 4,
      frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
      userGroup: null,
      userGroupIfMergedCell: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        { title: 'Government Services Catalogue', splitConfidence: 'medium' },
        { title: 'Service Catalogue', splitConfidence: 'medium' },
        { title: 'Creating a list of services', splitConfidence: 'high' },
      ],
    },
    {
      id: 'requirements-and-specifications-service-prioritisation',
      name: 'Service Prioritisation',
      description:
        'Ranks services by value and effort to decide which one is made digital first, with the GovStack method as the example.',
      lines: [[413, 413]],
      number: 5,
      frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
      userGroup: null,
      userGroupIfMergedCell: 'Service Design',
      licensing: null,
      licensingIfMergedCell: 'Content freely available, need to provide attributions',
      resources: [
        {
          title: 'Adopt-govstack/service-prioritization',
          splitConfidence: 'high',
          note: 'Looks like the owner and name of a code repository.',
        },
      ],
    },
    {
      id: 'requirements-and-specifications-requirement-documentation',
      name: 'Requirement Documentation',
      description:
        'Practises writing and maintaining documentation for open projects, from requirements to user help.',
      lines: [[414, 414]],
      number: 6,
      frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
      userGroup: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        { title: 'Building great open source documentation', splitConfidence: 'high' },
        {
          title: 'Documentation as an Open Source Practice | DigitalOcean',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
        {
          title: 'How to write effective documentation for your open source project',
          splitConfidence: 'high',
        },
      ],
    },
    {
      id: 'requirements-and-specifications-specifications',
      name: 'Specifications',
      description:
        'Learns what a specification for public software has to contain, with a published standard and a study of the European public sector.',
      lines: [[415, 415]],
      number: 7,
      frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
      userGroup: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        { title: 'Standard for Public Code', splitConfidence: 'high' },
        {
          title: 'Key Insights from "The European Public Sector Open Source Opportunity"',
          splitConfidence: 'high',
        },
      ],
    },
    {
      id: 'requirements-and-specifications-validation-and-verification',
      name: 'Validation and Verification',
      description:
        'Checks that a delivered open-source system does what was specified and that its code is what it claims to be.',
      lines: [[418, 418]],
      number: 8,
      frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
      userGroup: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [{ title: 'Verifying open source software', splitConfidence: 'high' }],
    },
  ],
  readings: [],
} as const satisfies ModuleContent<'requirements-and-specifications'>;
