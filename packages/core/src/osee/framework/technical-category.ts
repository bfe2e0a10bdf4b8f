import type { TechnicalCategoryContent } from './content.ts';

/** The content of the technical category, which has skill areas in place of modules. */
export const technicalCategory = {
  domains: [
    {
      id: 'interoperability-and-standards-compliance',
      name: 'Interoperability and Standards Compliance',
      description:
        'Connects systems through open interfaces and agreed data formats, following national and international frameworks.',
      lines: [[1227, 1229]],
      skills: [
        'open APIs',
        'data exchange protocols',
        'national and international interoperability frameworks',
      ],
      namedTechnologies: ['GovStack', 'HL7', 'SDG Digital Public Infrastructure standards'],
    },
    {
      id: 'open-source-software-development',
      name: 'Open Source Software Development',
      description:
        'Changes, maintains and gives back open-source code, with version control and a feeling for how communities work.',
      lines: [[1231, 1233]],
      skills: [
        'contributing to codebases',
        'maintaining codebases',
        'adapting codebases',
        'version control',
        'licensing models',
        'community collaboration',
      ],
      namedTechnologies: [],
    },
    {
      id: 'cloud-and-infrastructure-management',
      name: 'Cloud and Infrastructure Management',
      description:
        'Runs systems in a data centre, in the cloud or in both, with containers and with infrastructure that is described in code.',
      lines: [[1235, 1237]],
      skills: ['cloud, hybrid and on-prem deployment', 'containerization', 'infrastructure-as-code'],
      namedTechnologies: ['Docker', 'Kubernetes', 'Terraform'],
    },
    {
      id: 'cybersecurity-and-secure-devops',
      name: 'Cybersecurity and Secure DevOps',
      description: 'Configures, audits and ships software safely where a failure would harm the country.',
      lines: [[1239, 1241]],
      skills: [
        'secure configuration',
        'code auditing',
        'deployment pipelines',
        'critical national infrastructure settings',
      ],
      namedTechnologies: [],
    },
    {
      id: 'data-architecture-and-management',
      name: 'Data Architecture and Management',
      description:
        'Designs data systems that grow, describes data so that others can find it, and sets rules for its use.',
      lines: [[1243, 1245]],
      skills: [
        'scalable open data systems',
        'metadata standards',
        'data governance policies',
        'open data platforms',
      ],
      namedTechnologies: [],
    },
    {
      id: 'digital-identity-and-access-management',
      name: 'Digital Identity and Access Management',
      description:
        'Lets people sign in once for many services, and gives each person only the rights that the role needs.',
      lines: [[1247, 1249]],
      skills: ['federated identity', 'authentication', 'role-based access control'],
      namedTechnologies: [],
    },
    {
      id: 'monitoring-logging-and-observability',
      name: 'Monitoring, Logging, and Observability',
      description:
        'Shows at any moment how fast and how reliably a service works, and what its users experience.',
      lines: [[1251, 1253]],
      skills: ['system performance tracking', 'reliability tracking', 'user experience tracking'],
      namedTechnologies: [],
    },
    {
      id: 'localization-and-adaptability',
      name: 'Localization and Adaptability',
      description:
        'Fits existing tools to local languages, laws and habits, with interfaces that everyone can use.',
      lines: [[1255, 1257]],
      skills: ['national languages', 'local regulations', 'user needs', 'UI/UX adjustment', 'accessibility'],
      namedTechnologies: [],
    },
    {
      id: 'testing-integration-and-quality-assurance',
      name: 'Testing, Integration, and Quality Assurance',
      description:
        'Tests each change automatically, also where the parts of a system come from several suppliers.',
      lines: [[1259, 1261]],
      skills: ['continuous integration', 'testing', 'multi-vendor or modular environments'],
      namedTechnologies: [],
    },
  ],
  referenceResources: [
    {
      id: 'govstack-specifications',
      name: 'GovStack Specifications',
      description:
        'Describes the building blocks of digital government one by one, each with the functions and interfaces that an implementation has to offer.',
      lines: [[1269, 1269]],
      components: ['Interoperability', 'Digital Identity', 'Information Mediator', 'Consent Management'],
    },
    {
      id: 'paera',
      name: 'Public Administration Ecosystem Reference Architecture (PAERA)',
      description:
        'A reference architecture for public administration: principles and recurring patterns for infrastructure that fits together and is tied to no vendor.',
      lines: [[1270, 1270]],
      components: [],
    },
  ],
  trainingActivities: [
    {
      id: 'technical-fundamentals-of-open-source',
      name: 'Fundamentals of Open Source',
      description:
        'Introduces open source as a whole: cloud basics, the tools of an open source programme, and how an office for it is set up and grows.',
      lines: [[1277, 1280]],
      note: "'Technology Basics' in the path is the name of no domain; the titles are mainly about open source programme offices.",
      number: 21,
      frameworkPath: 'Technical > Technology Basics',
      userGroup: 'Strategy / Management',
      licensing: 'Open Source',
      resources: [
        { title: 'Fundamentals of Open Source IT and Cloud Computing (LFS200)', splitConfidence: 'high' },
        { title: 'Tools for Managing Open Source Programs', splitConfidence: 'high' },
        {
          title: 'Open Source Management Fundamentals - FOSSA',
          splitConfidence: 'high',
          note: 'Printed in a continuation row at line 1280.',
        },
        {
          title: 'Building an Open Source Program Office (OSPO) - FOSSA',
          splitConfidence: 'high',
          note: 'Printed in a continuation row at line 1280.',
        },
        {
          title: 'How to create an open source program office',
          splitConfidence: 'high',
          note: 'Printed in a continuation row at line 1280.',
        },
        {
          title: 'Introduction to Open Source for Nonprofits and Social Sector Organizations',
          splitConfidence: 'high',
          note: 'Printed in a continuation row at line 1280.',
        },
        {
          title:
            'Report: Public Sector Open Source Program Offices - Archetypes for how to Grow (Common) Institutional Capabilities - Virtual Home of Johan Linåker',
          splitConfidence: 'high',
          note: 'Printed in a continuation row at line 1280.',
        },
      ],
    },
  ],
  readings: [
    {
      id: 'technical-open-cloud-infrastructure',
      name: 'Open cloud infrastructure',
      description:
        'Clouds built from open-source components, which a government can run itself or rent from several providers.',
      lines: [[1284, 1284]],
      kind: 'topic',
    },
    {
      id: 'technical-data-lifecycle',
      name: 'Data lifecycle',
      description: 'The stations of data from collection to deletion, and who is responsible at each.',
      lines: [[1285, 1285]],
      kind: 'topic',
    },
    {
      id: 'technical-data-quality',
      name: 'Data quality',
      description: 'How correct, complete and current data is kept fit for decisions.',
      lines: [[1286, 1286]],
      kind: 'topic',
    },
    {
      id: 'technical-encryption',
      name: 'Encryption',
      description: 'Protecting stored and moving data so that only those entitled can read it.',
      lines: [[1287, 1287]],
      kind: 'topic',
    },
    {
      id: 'technical-data-hosting',
      name: 'Data hosting',
      description: 'Where data is kept, under which law, and who can reach it.',
      lines: [[1288, 1288]],
      kind: 'topic',
    },
    {
      id: 'technical-anonymization',
      name: 'Anonymization',
      description: 'Changing data about people so that nobody can be recognised, and the limits of doing so.',
      lines: [[1289, 1289]],
      kind: 'topic',
    },
    {
      id: 'technical-privacy',
      name: 'Privacy',
      description: "Respecting people's control of their own information in the design of systems.",
      lines: [[1290, 1290]],
      kind: 'topic',
    },
    {
      id: 'technical-security',
      name: 'Security',
      description: 'Protecting systems against attack, failure and misuse as an everyday task.',
      lines: [[1291, 1291]],
      kind: 'topic',
    },
    {
      id: 'technical-devops',
      name: 'DevOps',
      description: 'Developing and operating software in one team with automated steps in between.',
      lines: [[1292, 1292]],
      kind: 'topic',
    },
    {
      id: 'technical-sandbox-demo-environments',
      name: 'Sandbox / demo environments',
      description: 'Safe copies of a system in which people can try things out without touching real data.',
      lines: [[1293, 1293]],
      kind: 'topic',
    },
    {
      id: 'technical-analytics',
      name: 'Analytics',
      description: 'Turning the data of services into insight about their use and effect.',
      lines: [[1294, 1294]],
      kind: 'topic',
    },
    {
      id: 'technical-code-quality',
      name: 'Code quality',
      description: 'What makes code readable, testable and safe to change, and how that is measured.',
      lines: [[1295, 1295]],
      kind: 'topic',
    },
    {
      id: 'technical-code-re-use',
      name: 'Code re-use',
      description: "Finding, judging and using code that exists, and publishing one's own for others.",
      lines: [[1296, 1296]],
      kind: 'topic',
    },
    {
      id: 'technical-staff-upskilling',
      name: 'Staff upskilling',
      description: 'Helping the people already employed to grow into new technical tasks.',
      lines: [[1297, 1297]],
      kind: 'topic',
    },
    {
      id: 'technical-documentation-and-user-manuals',
      name: 'Documentation and user manuals',
      description: 'Texts for those who operate, extend or use a system.',
      lines: [[1298, 1298]],
      kind: 'topic',
    },
    {
      id: 'technical-implementation',
      name: 'Implementation',
      description: 'Bringing a chosen solution into real use, step by step.',
      lines: [[1299, 1299]],
      kind: 'topic',
    },
    {
      id: 'technical-maintenance',
      name: 'Maintenance',
      description: 'Keeping a system correct, current and safe over the years after launch.',
      lines: [[1300, 1300]],
      kind: 'topic',
    },
    {
      id: 'technical-change-management',
      name: 'Change management',
      description:
        'Helping people and institutions through the move to new systems; by its subject close to the competency of that name in Strategy.',
      lines: [[1301, 1301]],
      kind: 'topic',
    },
  ],
} as const satisfies TechnicalCategoryContent;
