/**
 * Names, ids and lines of the training framework 1.0, transcribed once as facts, so that the tests have something to
 * walk that the content files did not write.
 */

type Named = readonly [id: string, name: string, line: number];

interface Activity {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly line: number;
  readonly userGroup: string | null;
  readonly frameworkPath: string;
  readonly licensing: string | null;
  readonly titles: readonly { readonly title: string }[];
}

interface ModuleFacts {
  readonly id: string;
  readonly name: string;
  readonly categoryId: string;
  readonly lines: readonly [number, number];
  readonly topics: readonly Named[];
  readonly audiences: readonly Named[];
  readonly competencies: readonly (readonly [
    id: string,
    name: string,
    line: number,
    parts: readonly (readonly [id: string, name: string])[],
  ])[];
  readonly dependencies: readonly (readonly [id: string, kind: string, target: string, line: number])[];
  readonly trainingActivities: readonly Activity[];
  readonly readings: readonly Named[];
}

/** Number of lines of each document in its text edition. */
export const documentLengths = {
  'presentation-2024': 379,
  'circular-2024': 101,
  'call-page-2024': 14,
  'news-2024': 49,
  'training-framework-1.0': 1309,
} as const;

export const categoryFacts: readonly (readonly [
  id: string,
  name: string,
  lines: readonly [number, number],
  modules: readonly string[],
])[] = [
  [
    'organisational-and-programmatic',
    'Organisational and Programmatic',
    [103, 585],
    ['strategy', 'requirements-and-specifications', 'procurement-and-legal', 'community-management'],
  ],
  [
    'ecosystemic-and-societal',
    'Ecosystemic and Societal',
    [587, 1219],
    ['capacity-building', 'digital-inclusion', 'digital-governance-and-sovereignty', 'resource-mobilisation'],
  ],
  ['technical', 'Technical', [1221, 1301], []],
];

export const moduleFacts: readonly ModuleFacts[] = [
  {
    id: 'strategy',
    name: 'Strategy',
    categoryId: 'organisational-and-programmatic',
    lines: [292, 349],
    topics: [
      ['strategy-spotting-needs-that-oss-fills', 'Spotting needs that OSS fills', 300],
      ['strategy-revenue-and-funding-models-for-oss', 'Revenue and funding models for OSS', 301],
      ['strategy-inward-governance-and-leadership-buy-in', 'Inward governance and leadership buy-in', 302],
      [
        'strategy-outward-community-governance-and-feedback',
        'Outward community governance and feedback',
        303,
      ],
      ['strategy-licence-compliance-and-risk-control', 'Licence compliance and risk control', 304],
      ['strategy-dhis2-business-model-case', 'DHIS2 business model case', 306],
    ],
    audiences: [
      ['strategy-large-governmental-org', 'Large governmental org', 315],
      ['strategy-small-governmental-org', 'Small governmental org', 316],
      ['strategy-large-enterprise', 'Large enterprise', 319],
      ['strategy-small-or-medium-enterprise', 'Small or medium enterprise', 320],
      ['strategy-informal-community-or-individual', 'Informal community or individual', 321],
    ],
    competencies: [
      [
        'analysing-labour-costs-versus-licencing-costs',
        'Analysing Labour Costs versus Licencing Costs',
        328,
        [],
      ],
      ['capacity-building', 'Capacity Building', 329, []],
      ['platform-and-tool-selection', 'Platform and tool selection', 333, []],
      ['software-contribution-governance', 'Software contribution governance', 334, []],
      ['security-and-risk-management', 'Security and risk management', 335, []],
      ['change-management', 'Change management', 336, []],
    ],
    dependencies: [
      ['strategy-legal-or-policy-requirements', 'external-factor', 'legal-or-policy-requirements', 340],
      ['strategy-organisational-priorities', 'external-factor', 'organisational-priorities', 341],
      ['strategy-available-capacity', 'external-factor', 'available-capacity', 342],
      ['strategy-organisational-gaps', 'external-factor', 'organisational-gaps', 343],
    ],
    trainingActivities: [
      {
        id: 'strategy-maturity-assessment',
        number: 1,
        name: 'Maturity Assessment',
        line: 348,
        userGroup: 'Strategy / management',
        frameworkPath: 'Organisational and Programmatic > Digital Public Services Management Program',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'Transformations | United Nations Development Programme' },
          { title: 'Digital Maturity Assessment – Lao PDR' },
          { title: '5 Levels Of Digital Government Maturity' },
          {
            title:
              'E-Government Maturity Model for Sustainable E-Government Services from the Perspective of Developing Countries',
          },
        ],
      },
      {
        id: 'strategy-digital-strategy-and-roadmap',
        number: 2,
        name: 'Digital Strategy and Roadmap',
        line: 349,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Strategy',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'Digital India' },
          { title: 'Harnessing Digital - The Digital Ireland Framework' },
          { title: 'e-Estonia' },
          { title: 'Data and Digital Government Strategy' },
          { title: 'Gobierno de México' },
        ],
      },
    ],
    readings: [
      [
        'strategy-github-blog-three-ways-to-get-started',
        '3 ways every company can get started with an open-source software strategy - The GitHub Blog',
        568,
      ],
      ['strategy-how-to-launch-an-open-source-project', 'How to launch an open source project', 569],
      ['strategy-how-to-develop-an-open-source-strategy', 'How to Develop an Open Source Strategy', 570],
      [
        'strategy-european-commission-open-source-software-strategy',
        'Open source software strategy - European Commission',
        571,
      ],
      ['strategy-setting-an-open-source-strategy', 'Setting an Open Source Strategy', 572],
      [
        'strategy-bcg-why-you-need-an-open-source-software-strategy',
        'Why You Need an Open Source Software Strategy | BCG',
        573,
      ],
      ['strategy-open-source-guides', 'Open Source Guides', 574],
    ],
  },
  {
    id: 'requirements-and-specifications',
    name: 'Requirements and Specifications',
    categoryId: 'organisational-and-programmatic',
    lines: [351, 418],
    topics: [
      [
        'requirements-and-specifications-choosing-suitable-open-source-licences',
        'Choosing suitable open-source licences',
        359,
      ],
      ['requirements-and-specifications-following-technical-standards', 'Following technical standards', 360],
      [
        'requirements-and-specifications-security-and-privacy-law-compliance',
        'Security and privacy law compliance',
        361,
      ],
      [
        'requirements-and-specifications-thorough-recording-of-contributions',
        'Thorough recording of contributions',
        362,
      ],
      [
        'requirements-and-specifications-participating-in-the-open-source-community',
        'Participating in the open-source community',
        363,
      ],
      [
        'requirements-and-specifications-running-training-and-capacity-programmes',
        'Running training and capacity programmes',
        364,
      ],
      [
        'requirements-and-specifications-ongoing-evaluation-and-improvement-loops',
        'Ongoing evaluation and improvement loops',
        365,
      ],
    ],
    audiences: [
      ['requirements-and-specifications-developers-and-engineers', 'Developers and Engineers', 372],
      ['requirements-and-specifications-project-managers', 'Project Managers', 373],
      [
        'requirements-and-specifications-product-owners-and-stakeholders',
        'Product Owners and Stakeholders',
        374,
      ],
      ['requirements-and-specifications-quality-assurance-team', 'Quality Assurance Team', 375],
      ['requirements-and-specifications-technical-writers', 'Technical Writers', 376],
      ['requirements-and-specifications-open-source-community', 'Open-source Community', 379],
      ['requirements-and-specifications-system-integrators', 'System Integrators', 380],
      ['requirements-and-specifications-third-party-developers', 'Third-Party Developers', 381],
    ],
    competencies: [
      ['licensing-selection-based-on-requirements', 'Licensing Selection Based on Requirements', 388, []],
      ['adhering-to-technical-standards', 'Adhering to Technical standards', 389, []],
      [
        'compliance-with-security-and-privacy-regulations',
        'Compliance with Security and Privacy Regulations',
        390,
        [],
      ],
      [
        'comprehensive-documentation-of-contributions',
        'Comprehensive Documentation of Contributions',
        393,
        [],
      ],
      [
        'active-engagement-with-the-open-source-community',
        'Active Engagement with the Open-Source Community',
        394,
        [],
      ],
      ['training-and-capacity-initiatives', 'Training and Capacity Initiatives', 395, []],
      [
        'continuous-evaluation-improvement-mechanisms',
        'Continuous Evaluation & improvement mechanisms',
        396,
        [],
      ],
    ],
    dependencies: [
      ['requirements-and-specifications-community-management', 'module', 'community-management', 400],
      ['requirements-and-specifications-capacity-building', 'module', 'capacity-building', 403],
    ],
    trainingActivities: [
      {
        id: 'requirements-and-specifications-reference-architecture',
        number: 3,
        name: 'Reference Architecture',
        line: 411,
        userGroup: 'Service Design',
        frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'ServiceNow' },
          { title: 'Digital Government Interoperability Platform Reference Architecture' },
        ],
      },
      {
        id: 'requirements-and-specifications-service-catalogue',
        number: 4,
        name: 'Service Catalogue',
        line: 412,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'Government Services Catalogue' },
          { title: 'Service Catalogue' },
          { title: 'Creating a list of services' },
        ],
      },
      {
        id: 'requirements-and-specifications-service-prioritisation',
        number: 5,
        name: 'Service Prioritisation',
        line: 413,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
        licensing: null,
        titles: [{ title: 'Adopt-govstack/service-prioritization' }],
      },
      {
        id: 'requirements-and-specifications-requirement-documentation',
        number: 6,
        name: 'Requirement Documentation',
        line: 414,
        userGroup: 'Service Design',
        frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'Building great open source documentation' },
          { title: 'Documentation as an Open Source Practice | DigitalOcean' },
          { title: 'How to write effective documentation for your open source project' },
        ],
      },
      {
        id: 'requirements-and-specifications-specifications',
        number: 7,
        name: 'Specifications',
        line: 415,
        userGroup: 'Service Design',
        frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'Standard for Public Code' },
          { title: 'Key Insights from "The European Public Sector Open Source Opportunity"' },
        ],
      },
      {
        id: 'requirements-and-specifications-validation-and-verification',
        number: 8,
        name: 'Validation and Verification',
        line: 418,
        userGroup: 'Service Design',
        frameworkPath: 'Organisational and Programmatic > Requirement and Specifications',
        licensing: 'Content freely available, need to provide attributions',
        titles: [{ title: 'Verifying open source software' }],
      },
    ],
    readings: [],
  },
  {
    id: 'procurement-and-legal',
    name: 'Procurement and Legal',
    categoryId: 'organisational-and-programmatic',
    lines: [420, 479],
    topics: [
      ['procurement-and-legal-procurement-risk-assessment', 'Procurement risk assessment', 424],
      ['procurement-and-legal-seeking-and-comparing-alternatives', 'Seeking and comparing alternatives', 424],
      ['procurement-and-legal-awarding-the-contract', 'Awarding the contract', 424],
      ['procurement-and-legal-delivery-and-payment-of-services', 'Delivery and payment of services', 424],
      ['procurement-and-legal-managing-the-running-contract', 'Managing the running contract', 424],
      ['procurement-and-legal-weighing-later-contract-options', 'Weighing later contract options', 424],
      ['procurement-and-legal-value-for-money', 'Value for money (core principle)', 424],
      ['procurement-and-legal-efficient-and-effective-spending', 'Efficient and effective spending', 424],
      ['procurement-and-legal-fair-and-open-competition', 'Fair and open competition', 424],
      [
        'procurement-and-legal-accountable-transparent-purchasing',
        'Accountable, transparent purchasing',
        424,
      ],
      ['procurement-and-legal-ethics-in-public-buying', 'Ethics in public buying', 424],
      ['procurement-and-legal-developing-local-industry', 'Developing local industry', 424],
      [
        'procurement-and-legal-open-source-tools-for-procurement-itself',
        'Open-source tools for procurement itself',
        443,
      ],
      [
        'procurement-and-legal-licence-duties-and-licence-compatibility',
        'Licence duties and licence compatibility',
        447,
      ],
      [
        'procurement-and-legal-national-and-foreign-data-privacy-law',
        'National and foreign data privacy law',
        453,
      ],
    ],
    audiences: [
      ['procurement-and-legal-project-or-product-managers', 'Project or Product Managers', 433],
      ['procurement-and-legal-legal-and-policy-professionals', 'Legal and Policy Professionals', 434],
      ['procurement-and-legal-procurement-managers', 'Procurement Managers', 435],
      ['procurement-and-legal-accounting-team', 'Accounting Team', 439],
    ],
    competencies: [
      [
        'value-for-money-assessment',
        'Value-for-money assessment',
        462,
        [['understanding-total-cost-of-ownership-tco', 'Understanding Total Cost of Ownership (TCO)']],
      ],
      [
        'capacity-to-run-integrate-open-source-in-public-procurement',
        'Capacity to Run/Integrate Open-Source in Public Procurement',
        466,
        [
          ['understanding-open-source-licensing', 'Understanding Open-Source Licensing'],
          ['procurement-process-integration', 'Procurement Process Integration'],
          ['vendor-evaluation', 'Vendor Evaluation'],
        ],
      ],
      [
        'capacity-to-recognize-and-address-legal-challenges',
        'Capacity to Recognize and Address Legal Challenges',
        467,
        [
          ['ip-and-legal-compliance', 'IP and Legal Compliance'],
          ['contractual-considerations', 'Contractual Considerations'],
          ['data-privacy-and-security', 'Data Privacy and Security'],
        ],
      ],
    ],
    dependencies: [
      ['procurement-and-legal-capacity-building', 'module', 'capacity-building', 471],
      ['procurement-and-legal-ecosystemic-and-societal', 'category', 'ecosystemic-and-societal', 472],
      [
        'procurement-and-legal-requirements-and-specifications',
        'module',
        'requirements-and-specifications',
        473,
      ],
    ],
    trainingActivities: [
      {
        id: 'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability',
        number: 9,
        name: 'Policy, Contractual Obligations, Transparency and Accountability',
        line: 478,
        userGroup: 'Procurement and Legal',
        frameworkPath: 'Organisational and Programmatic > Procurement and Legal',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          { title: 'New Open Source law in Switzerland | Joinup' },
          { title: 'Open Source in the Public Sector (Germany/Europe)- some spotlights' },
        ],
      },
      {
        id: 'procurement-and-legal-licensing-compliance',
        number: 10,
        name: 'Licensing Compliance, Source Code Disclosure, Intellectual Property Considerations, Regulatory Compliance, Risk Management',
        line: 479,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Procurement and Legal',
        licensing: 'Content freely available, need to provide attributions',
        titles: [{ title: 'Public Sector and Open Source' }],
      },
    ],
    readings: [
      ['procurement-and-legal-consent-building-block-description', '2 Description | bb-consent', 578],
      [
        'procurement-and-legal-oxfam-responsible-data-management-training-pack',
        'Responsible Data Management training pack - Oxfam Policy & Practice',
        579,
      ],
      [
        'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters',
        'Summary of Data Responsibility and Protection Principles for Clusters',
        580,
      ],
      ['procurement-and-legal-responsible-data-management', 'Responsible Data Management', 581],
      ['procurement-and-legal-openprocurement', 'OpenProcurement', 582],
      [
        'procurement-and-legal-floss-license-slide',
        'The Free-Libre / Open Source Software (FLOSS) License Slide',
        583,
      ],
      [
        'procurement-and-legal-gdpr-and-open-source-software-communities',
        'The General Data Protection Regulation and Open Source Software Communities',
        584,
      ],
      [
        'procurement-and-legal-floss-for-sustainable-development',
        'Free and open source software and technology for sustainable development /',
        585,
      ],
    ],
  },
  {
    id: 'community-management',
    name: 'Community Management',
    categoryId: 'organisational-and-programmatic',
    lines: [481, 562],
    topics: [
      [
        'community-management-welcoming-diverse-participants',
        'Welcoming diverse participants (Inclusivity)',
        489,
      ],
      [
        'community-management-agreed-communication-norms-for-members',
        'Agreed communication norms for members',
        490,
      ],
      ['community-management-mentors-guiding-new-contributors', 'Mentors guiding new contributors', 491],
      ['community-management-measuring-community-health', 'Measuring community health', 492],
      ['community-management-scarce-money-and-staff', 'Scarce money and staff', 496],
      ['community-management-conflicting-stakeholder-interests', 'Conflicting stakeholder interests', 497],
      ['community-management-keeping-members-motivated', 'Keeping members motivated', 498],
      ['community-management-shared-goals-and-values', 'Shared goals and values', 502],
      ['community-management-clear-role-definitions', 'Clear role definitions', 503],
      ['community-management-working-communication-channels', 'Working communication channels', 504],
      ['community-management-constant-learning-and-adapting', 'Constant learning and adapting', 505],
      ['community-management-onboarding-documentation-work', 'Onboarding: documentation work', 509],
      ['community-management-onboarding-design-work', 'Onboarding: design work', 510],
      ['community-management-onboarding-data-science-work', 'Onboarding: data science work', 511],
      ['community-management-onboarding-marketing-and-funding', 'Onboarding: marketing and funding', 512],
      [
        'community-management-onboarding-programmes-and-special-projects',
        'Onboarding: programmes and special projects',
        513,
      ],
      ['community-management-hosting-channels-by-community-size', 'Hosting channels by community size', 515],
      [
        'community-management-regional-growth-for-global-collaboration',
        'Regional growth for global collaboration',
        521,
      ],
      ['community-management-university-as-community-host', 'University as community host', 536],
    ],
    audiences: [
      ['community-management-software-engineers', 'Software Engineers', 528],
      ['community-management-data-analysts', 'Data Analysts', 529],
      ['community-management-program-managers', 'Program Managers', 530],
      ['community-management-technical-writers', 'Technical Writers', 531],
      ['community-management-product-designers', 'Product Designers', 532],
      ['community-management-developer-advocates', 'Developer Advocates', 533],
      ['community-management-students', 'Students', 534],
    ],
    competencies: [
      [
        'identify-build-and-grow-the-open-source-community',
        'Identify, build and grow the open-source community',
        545,
        [],
      ],
      [
        'managing-open-source-community-over-a-project-lifetime',
        'Managing open-source community over a project lifetime',
        546,
        [],
      ],
      ['adoption-of-tools', 'Adoption of Tools', 548, []],
    ],
    dependencies: [
      ['community-management-strategy', 'module', 'strategy', 553],
      [
        'community-management-requirements-and-specifications',
        'module',
        'requirements-and-specifications',
        554,
      ],
    ],
    trainingActivities: [
      {
        id: 'community-management-understanding-community-development-principles',
        number: 11,
        name: 'Understanding Community Development Principles',
        line: 559,
        userGroup: 'Strategy / management (Community Management)',
        frameworkPath: 'Organisational and Programmatic > Community Management',
        licensing: 'Paid Course',
        titles: [{ title: 'Training on Community Development | Devimpact Institute' }],
      },
      {
        id: 'community-management-stakeholder-engagement-strategy',
        number: 12,
        name: 'Stakeholder Engagement Strategy',
        line: 560,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Community Management',
        licensing: null,
        titles: [],
      },
      {
        id: 'community-management-project-management-for-community-development',
        number: 13,
        name: 'Project Management for Community Development',
        line: 561,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Community Management',
        licensing: 'Paid Course',
        titles: [{ title: 'PMP Certification for Project Managers in the Public Sector - Red Learning' }],
      },
      {
        id: 'community-management-benefits-of-community-management-training',
        number: 14,
        name: 'Benefits of Community Management Training for Public Sector Project Managers',
        line: 562,
        userGroup: null,
        frameworkPath: 'Organisational and Programmatic > Community Management',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          {
            title:
              'New online course on effective community management is a simple guide for councillors and public | United Nations Development Programme',
          },
        ],
      },
    ],
    readings: [],
  },
  {
    id: 'capacity-building',
    name: 'Capacity Building',
    categoryId: 'ecosystemic-and-societal',
    lines: [591, 674],
    topics: [
      ['capacity-building-shortage-of-technology-professionals', 'Shortage of technology professionals', 609],
      ['capacity-building-decision-makers-unaware-of-dpg-gains', 'Decision makers unaware of DPG gains', 613],
      ['capacity-building-missing-rules-for-open-source-buying', 'Missing rules for open-source buying', 614],
      [
        'capacity-building-weak-grasp-of-data-and-computing-ethics',
        'Weak grasp of data and computing ethics',
        615,
      ],
      [
        'capacity-building-no-practice-for-inter-agency-cooperation',
        'No practice for inter-agency cooperation',
        616,
      ],
      [
        'capacity-building-whole-ecosystem-build-up-for-dpg-support',
        'Whole-ecosystem build-up for DPG support',
        620,
      ],
      [
        'capacity-building-sensitising-decision-makers-and-buyers',
        'Sensitising decision makers and buyers',
        621,
      ],
      ['capacity-building-new-data-cyber-and-open-data-rules', 'New data, cyber and open-data rules', 622],
      [
        'capacity-building-defined-roles-in-collaborative-governance',
        'Defined roles in collaborative governance',
        626,
      ],
      ['capacity-building-technical-training', 'Technical training (Linux, programming)', 628],
      [
        'capacity-building-organisational-training',
        'Organisational training (requirements, specification)',
        628,
      ],
      ['capacity-building-legal-training', 'Legal training (licences, procurement, IP, privacy)', 628],
      [
        'capacity-building-beginners-without-open-source-knowledge',
        'Beginners without open-source knowledge',
        601,
      ],
      [
        'capacity-building-re-skilling-and-up-skilling-experienced-learners',
        'Re-skilling and up-skilling experienced learners',
        601,
      ],
      ['capacity-building-reusing-proven-dpg-repositories', 'Reusing proven DPG repositories', 605],
    ],
    audiences: [
      [
        'capacity-building-technology-professionals',
        'Technology Professionals (Systems Analysts, Designers, Implementers)',
        633,
      ],
      ['capacity-building-decision-makers', 'Decision Makers (Government Officials, Policy Makers)', 634],
      ['capacity-building-procurement-officers', 'Procurement Officers', 635],
      ['capacity-building-legal-and-regulatory-experts', 'Legal and Regulatory Experts', 636],
      ['capacity-building-academic-and-training-institutions', 'Academic and Training Institutions', 637],
      [
        'capacity-building-governance-bodies-and-collaborative-agencies',
        'Governance Bodies and Collaborative Agencies',
        641,
      ],
    ],
    competencies: [
      [
        'leveraging-partnerships-for-resource-mobilization',
        'Leveraging Partnerships for Resource Mobilization',
        646,
        [],
      ],
      ['strategic-funding', 'Strategic Funding', 647, []],
      ['human-resource-planning-and-allocation', 'Human Resource Planning and Allocation', 648, []],
      [
        'mobilizing-in-kind-contributions-and-technical-expertise',
        'Mobilizing In-Kind Contributions and Technical Expertise',
        651,
        [],
      ],
      ['maximizing-open-source-resource-networks', 'Maximizing Open-Source Resource Networks', 652, []],
    ],
    dependencies: [
      ['capacity-building-community-management', 'module', 'community-management', 657],
      ['capacity-building-digital-inclusion', 'module', 'digital-inclusion', 658],
      ['capacity-building-requirements-and-specifications', 'module', 'requirements-and-specifications', 659],
      ['capacity-building-procurement-and-legal', 'module', 'procurement-and-legal', 660],
      [
        'capacity-building-digital-governance-and-sovereignty',
        'module',
        'digital-governance-and-sovereignty',
        661,
      ],
      ['capacity-building-strategy', 'module', 'strategy', 665],
    ],
    trainingActivities: [
      {
        id: 'capacity-building-capacity-building',
        number: 15,
        name: 'Capacity Building',
        line: 670,
        userGroup: 'Capacity Building',
        frameworkPath: 'Ecosystem and Societal Capacity Building',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          {
            title:
              'Building the Foundations: Strengthening Technical Capacity for Digital Public Infrastructure in Government – Artha Global',
          },
          {
            title:
              'UN/DESA Policy Brief #117: Building the capacities of public servants to implement the 2030 Agenda | Department of Economic and Social Affairs',
          },
          { title: 'Open source in government: creating the conditions for success' },
        ],
      },
      {
        id: 'capacity-building-monitoring-and-evaluation',
        number: 16,
        name: 'Monitoring and Evaluation',
        line: 671,
        userGroup: 'Monitoring and Evaluation',
        frameworkPath: 'Ecosystem and Societal Capacity Building',
        licensing: null,
        titles: [
          { title: 'Ten Steps to a Results-Based Monitoring and Evaluation System' },
          {
            title:
              'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
          },
          { title: 'Monitoring and Evaluation in the Development Sector - KPMG International' },
          { title: 'Monitoring and Evaluation in Health Sector | NIHF' },
          { title: 'Fundamentals of Monitoring, Evaluation and Learning' },
        ],
      },
    ],
    readings: [],
  },
  {
    id: 'digital-inclusion',
    name: 'Digital Inclusion',
    categoryId: 'ecosystemic-and-societal',
    lines: [676, 718],
    topics: [
      ['digital-inclusion-serving-the-poorest-and-unconnected', 'Serving the poorest and unconnected', 684],
      [
        'digital-inclusion-countering-deeper-inequality-from-digitalisation',
        'Countering deeper inequality from digitalisation',
        684,
      ],
      ['digital-inclusion-empowering-under-represented-groups', 'Empowering under-represented groups', 684],
      ['digital-inclusion-shielding-people-from-digital-harm', 'Shielding people from digital harm', 684],
      [
        'digital-inclusion-country-assessment-as-inclusion-baseline',
        'Country assessment as inclusion baseline',
        688,
      ],
      [
        'digital-inclusion-monitoring-interventions-against-the-baseline',
        'Monitoring interventions against the baseline',
        688,
      ],
      [
        'digital-inclusion-continuous-inclusion-of-vulnerable-people',
        'Continuous inclusion of vulnerable people',
        688,
      ],
      [
        'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems',
        'Measuring inclusiveness of projects and ecosystems',
        686,
      ],
      ['digital-inclusion-dpgs-serving-the-sdgs', 'DPGs serving the SDGs', 686],
      [
        'digital-inclusion-human-first-whole-of-society-approach',
        'Human-first, whole-of-society approach',
        680,
      ],
    ],
    audiences: [
      ['digital-inclusion-community-leaders', 'Community Leaders', 695],
      ['digital-inclusion-vulnerable-groups-representatives', 'Vulnerable Groups Representatives', 696],
      ['digital-inclusion-policy-makers', 'Policy Makers', 697],
      ['digital-inclusion-non-governmental-organisations', 'Non-Governmental Organisations (NGOs)', 698],
      ['digital-inclusion-civil-society-organizations', 'Civil Society Organizations (CSOs)', 699],
      ['digital-inclusion-educational-institutions', 'Educational Institutions', 700],
    ],
    competencies: [
      ['conducting-digital-inclusion-assessments', 'Conducting Digital Inclusion Assessments', 705, []],
      [
        'strategy-and-policy-development-for-digital-inclusion',
        'Strategy and Policy Development for Digital Inclusion',
        706,
        [],
      ],
      [
        'designing-inclusive-open-source-software-solutions',
        'Designing Inclusive Open-Source Software Solutions',
        707,
        [],
      ],
      [
        'developing-multidisciplinary-approaches-for-digital-inclusion',
        'Developing Multidisciplinary Approaches for Digital Inclusion',
        708,
        [],
      ],
    ],
    dependencies: [['digital-inclusion-all-modules', 'all-modules', '*', 712]],
    trainingActivities: [
      {
        id: 'digital-inclusion-digital-inclusion-accessibility',
        number: 17,
        name: 'Digital Inclusion - Accessibility',
        line: 717,
        userGroup: 'Service Design',
        frameworkPath: 'Ecosystem and Societal > Digital Inclusion',
        licensing: 'Content freely available, need to provide attributions',
        titles: [{ title: 'DIGITAL INCLUSION IN A DYNAMIC WORLD' }],
      },
      {
        id: 'digital-inclusion-digital-inclusion-relevance-and-digital-skills',
        number: 18,
        name: 'Digital Inclusion - Relevance and Digital Skills',
        line: 718,
        userGroup: 'Service Design',
        frameworkPath: 'Ecosystem and Societal > Digital Inclusion',
        licensing: 'Content freely available, need to provide attributions',
        titles: [
          {
            title:
              'Full article: Strengthening digital inclusion through e-government: cohesive ICT training programs to intensify digital competency',
          },
        ],
      },
    ],
    readings: [],
  },
  {
    id: 'digital-governance-and-sovereignty',
    name: 'Digital Governance and Sovereignty',
    categoryId: 'ecosystemic-and-societal',
    lines: [720, 776],
    topics: [
      [
        'digital-governance-and-sovereignty-state-control-of-data-and-goods',
        'State control of data and goods',
        724,
      ],
      [
        'digital-governance-and-sovereignty-who-governs-data-and-oversight',
        'Who governs data and oversight',
        726,
      ],
      [
        'digital-governance-and-sovereignty-differing-national-governance-models',
        'Differing national governance models',
        728,
      ],
      [
        'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy',
        'Competing agendas: citizens, security, economy',
        728,
      ],
      [
        'digital-governance-and-sovereignty-fragile-international-transfer-agreements',
        'Fragile international transfer agreements',
        728,
      ],
      [
        'digital-governance-and-sovereignty-oss-reducing-national-dependencies',
        'OSS reducing national dependencies',
        730,
      ],
      [
        'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure',
        'Decisions on critical digital infrastructure',
        732,
      ],
      [
        'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow',
        'Protected and traceable national data flow',
        732,
      ],
      [
        'digital-governance-and-sovereignty-consistent-rules-on-technology-trade',
        'Consistent rules on technology trade',
        732,
      ],
      [
        'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms',
        'OSS-enabled governance mechanisms (purpose)',
        734,
      ],
    ],
    audiences: [
      ['digital-governance-and-sovereignty-policy-makers', 'Policy Makers', 739],
      [
        'digital-governance-and-sovereignty-national-cybersecurity-council',
        'National Cybersecurity Council',
        743,
      ],
      [
        'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce',
        'State Departments of Technology / Innovation and / or Commerce',
        744,
      ],
      ['digital-governance-and-sovereignty-national-security-council', 'National Security Council', 745],
      ['digital-governance-and-sovereignty-government-it-departments', 'Government IT Departments', 746],
      [
        'digital-governance-and-sovereignty-academic-and-research-institutions',
        'Academic and Research Institutions',
        747,
      ],
      [
        'digital-governance-and-sovereignty-civil-society-organizations',
        'Civil Society Organizations (CSOs)',
        748,
      ],
    ],
    competencies: [
      ['digital-sovereignty-and-policy-formulation', 'Digital Sovereignty and Policy Formulation', 753, []],
      [
        'oversight-and-accountability-in-open-source-digital-governance',
        'Oversight and Accountability in Open-Source Digital Governance',
        754,
        [],
      ],
      [
        'legal-and-regulatory-frameworks-for-sovereign-open-source-software',
        'Legal and Regulatory Frameworks for Sovereign Open-Source Software',
        755,
        [],
      ],
      [
        'international-cooperation-and-digital-sovereignty',
        'International Cooperation and Digital Sovereignty',
        756,
        [],
      ],
      [
        'public-private-partnerships-and-national-digital-ecosystems',
        'Public-Private Partnerships and National Digital Ecosystems',
        760,
        [],
      ],
    ],
    dependencies: [
      ['digital-governance-and-sovereignty-strategy', 'module', 'strategy', 765],
      ['digital-governance-and-sovereignty-procurement-and-legal', 'module', 'procurement-and-legal', 766],
      [
        'digital-governance-and-sovereignty-requirements-and-specifications',
        'module',
        'requirements-and-specifications',
        767,
      ],
      ['digital-governance-and-sovereignty-digital-inclusion', 'module', 'digital-inclusion', 768],
      ['digital-governance-and-sovereignty-capacity-building', 'module', 'capacity-building', 771],
    ],
    trainingActivities: [
      {
        id: 'digital-governance-and-sovereignty-digital-governance-and-sovereignty',
        number: 19,
        name: 'Digital Governance and Sovereignty',
        line: 776,
        userGroup: 'Strategy / Management',
        frameworkPath: 'Ecosystem and Societal > Digital Governance and Sovereignty',
        licensing: 'Paid Programs from various Govt / Academic sources',
        titles: [
          { title: 'DPI-660: Digital Governance and Leadership in the Public Sector' },
          { title: 'Data Sovereignty' },
          { title: 'Seminar #2: Digital sovereignty in the new era of Internet Governance | BSoG' },
          {
            title:
              'Digital Governance and Sovereignty in a Fractured World: Competing States and Circulating Norms (DIGISOV) - Center for Internet and Society',
          },
          { title: "Digital Government Senior Leaders' Programme – Welcome to NeGD" },
        ],
      },
    ],
    readings: [],
  },
  {
    id: 'resource-mobilisation',
    name: 'Resource Mobilisation',
    categoryId: 'ecosystemic-and-societal',
    lines: [778, 1219],
    topics: [
      ['resource-mobilisation-meaning-of-resource-mobilisation', 'Meaning of resource mobilisation', 805],
      [
        'resource-mobilisation-partnering-with-large-technology-firms',
        'Partnering with large technology firms',
        811,
      ],
      [
        'resource-mobilisation-partnerships-of-public-and-private-bodies',
        'Partnerships of public and private bodies',
        820,
      ],
      ['resource-mobilisation-raising-resources-from-communities', 'Raising resources from communities', 856],
      ['resource-mobilisation-working-with-no-or-low-funds', 'Working with no or low funds', 898],
      ['resource-mobilisation-working-with-part-of-the-funds', 'Working with part of the funds', 937],
      ['resource-mobilisation-working-with-full-funds', 'Working with full funds', 976],
      ['resource-mobilisation-projects-the-government-owns', 'Projects the government owns', 1016],
      [
        'resource-mobilisation-projects-a-private-organisation-owns',
        'Projects a private organisation owns',
        1054,
      ],
      [
        'resource-mobilisation-projects-held-informally-by-an-organisation',
        'Projects held informally by an organisation',
        1086,
      ],
      ['resource-mobilisation-governance-and-budgeting-steps', 'Governance and budgeting steps', 1118],
      [
        'resource-mobilisation-managing-contingencies-of-resources',
        'Managing contingencies of resources',
        1163,
      ],
    ],
    audiences: [
      [
        'resource-mobilisation-procurement-officers-in-government-agencies',
        'Procurement Officers in Government Agencies',
        791,
      ],
      ['resource-mobilisation-donor-agencies', 'Donor Agencies', 792],
      [
        'resource-mobilisation-international-development-institutions',
        'International Development Institutions',
        793,
      ],
      [
        'resource-mobilisation-billing-managers-in-open-source-communities',
        'Billing Managers in Open-Source Communities',
        794,
      ],
      [
        'resource-mobilisation-fundraisers-in-technology-innovation-agencies',
        'Fundraisers in Technology Innovation Agencies',
        798,
      ],
      ['resource-mobilisation-budgetary-policy-makers', 'Budgetary Policy Makers', 799],
    ],
    competencies: [],
    dependencies: [['resource-mobilisation-capacity-building', 'module', 'capacity-building', 1206]],
    trainingActivities: [
      {
        id: 'resource-mobilisation-resource-mobilisation-funding',
        number: 20,
        name: 'Resource Mobilisation / Funding',
        line: 1211,
        userGroup: 'Fundraising',
        frameworkPath: 'Ecosystem and Societal > Resource Mobilisation',
        licensing: 'Paid Courses from UN Ecosystem',
        titles: [
          { title: 'Summary of Resource Mobilization e-Course' },
          { title: 'PARTNERSHIPS AND RESOURCE MOBILIZATION FOR DEVELOPMENT PROFESSIONALS' },
          {
            title:
              'Partnerships, Financing and Resource Mobilization for Sustainable Development | UNSSC | United Nations System Staff College',
          },
        ],
      },
    ],
    readings: [
      [
        'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities',
        'Guidelines for creating sustainable open source communities | Interoperable Europe Portal',
        1215,
      ],
      [
        'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies',
        'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
        1216,
      ],
      [
        'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity',
        'Key Insights from "The European Public Sector Open Source Opportunity"',
        1217,
      ],
      [
        'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology',
        'How Cities can benefit from the Use of Open Source Technology? | United Nations Development Programme',
        1218,
      ],
      [
        'resource-mobilisation-national-cybersecurity-strategy-good-practice',
        '5. National Cybersecurity Strategy Good Practice - NCS guide',
        1219,
      ],
    ],
  },
];

/** Lists of terms and printed headings of a module, by module and by the kind of list. */
export const termFacts: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [term: string, line: number])[]>>>
> = {
  'procurement-and-legal': {
    considerations: [
      ['Procurement Software', 443],
      ['Licence Related', 447],
      ['Compliance with Data Privacy Laws', 453],
    ],
  },
  'community-management': {
    bestPractices: [
      ['Inclusivity', 489],
      ['Clear Communication Norms', 490],
      ['Mentorship Programs', 491],
      ['Metrics for Success', 492],
    ],
    challenges: [
      ['Resource Constraints', 496],
      ['Balancing Interests', 497],
      ['Sustaining Engagement', 498],
    ],
    foundationPrinciples: [
      ['Goal and values of the community', 502],
      ['Role definition and clarity', 503],
      ['Effective communication channels', 504],
      ['Continuous learning and Adaptation', 505],
    ],
    onboardingAspects: [
      ['Open-Source Documentation', 509],
      ['Open-Source Design', 510],
      ['Open-Source Data Science', 511],
      ['Open-Source Marketing and Funding', 512],
      ['Open-Source Programs and Specialized Projects', 513],
    ],
    'Small / Informal Community': [
      ['WhatsApp', 517],
      ['Telegram', 517],
    ],
    'Large / Formal Community': [
      ['Slack', 517],
      ['Zulip', 517],
    ],
    audiencesInProse: [
      ['community managers', 525],
      ['project managers', 525],
      ['communication departments', 525],
    ],
  },
  'capacity-building': {
    openSourceValues: [
      ['peer-review', 595],
      ['transparency', 595],
      ['reliability', 595],
      ['flexibility', 595],
      ['lower cost', 595],
      ['no vendor lock-in', 595],
      ['open collaboration', 595],
    ],
    ecosystemParts: [
      ['people', 597],
      ['policies & strategies', 597],
      ['processes', 597],
      ['knowledge', 597],
      ['technologies & solutions', 597],
      ['stakeholders including civil society', 597],
    ],
    ecosystemSectors: [
      ['government', 597],
      ['private sector', 597],
      ['academia', 597],
      ['open-source communities', 597],
      ['society at large', 597],
    ],
  },
  'digital-inclusion': {
    dpgTypes: [
      ['open-source software', 686],
      ['open data', 686],
      ['open AI models', 686],
      ['open standards', 686],
      ['open content', 686],
    ],
    deploymentParts: [
      ['knowledge', 686],
      ['skills', 686],
      ['tools', 686],
      ['content', 686],
      ['platforms', 686],
      ['community spaces', 686],
    ],
    vulnerableGroups: [
      ['elderly', 682],
      ['persons with disability', 682],
      ['people in poverty', 682],
      ['rural dwellers', 682],
      ['urban dwellers', 682],
      ['migrants', 682],
      ['refugees', 682],
      ['youth', 682],
      ['women', 682],
      ['children', 682],
      ['people in low-connectivity areas', 682],
      ['people with varying literacy levels', 682],
    ],
    evaluationTools: [
      ["UNDP's Digital Readiness Assessments", 688],
      ['GenderMag', 688],
      ['SDG Impact Assessment Toolkits', 688],
      ['Digital Inclusion Evaluation Toolkits', 688],
    ],
    audiencesInProse: [
      ['policy makers', 692],
      ['regulators', 692],
      ['open-source solutions designers', 692],
      ['code contributors', 692],
      ['community volunteers', 692],
      ['project implementation teams', 692],
      ['other developers and users', 692],
    ],
  },
  'resource-mobilisation': {
    resourceKinds: [
      ['funding', 782],
      ['human capital', 782],
      ['technical expertise', 782],
      ['supportive infrastructure', 782],
      ['licences', 782],
      ['tools', 782],
      ['cloud credits', 782],
    ],
    sectionHeadings: [
      ['What is Resource Mobilisation', 805],
      ['Resource Mobilization Strategies', 809],
      ['Partnering with Tech Giants', 811],
      ['Public-Private Partnerships', 820],
      ['Things to consider when partnering with private sectors', 824],
      ['Community Outreach', 856],
      ['Resource Mobilisation considerations by funding levels', 896],
      ['No or Low funding', 898],
      ['Partial Funding', 937],
      ['Fully funded', 976],
      ['Resource mobilisation considerations by Ownership', 1014],
      ['Owned by Government', 1016],
      ['Owned by an organisation', 1054],
      ['Informally Owned by an Organization', 1086],
      ['Resource Mobilisation considerations by Governance structure', 1118],
      ['Contingency management guidelines', 1163],
    ],
  },
};

export const technicalFacts: {
  readonly domains: readonly {
    readonly id: string;
    readonly name: string;
    readonly line: number;
    readonly skills: readonly string[];
    readonly namedTechnologies: readonly string[];
  }[];
  readonly referenceResources: readonly (readonly [
    id: string,
    name: string,
    line: number,
    components: readonly string[],
  ])[];
  readonly trainingActivities: readonly Activity[];
  readonly readings: readonly Named[];
  readonly considerations: readonly string[];
} = {
  domains: [
    {
      id: 'interoperability-and-standards-compliance',
      name: 'Interoperability and Standards Compliance',
      line: 1227,
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
      line: 1231,
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
      line: 1235,
      skills: ['cloud, hybrid and on-prem deployment', 'containerization', 'infrastructure-as-code'],
      namedTechnologies: ['Docker', 'Kubernetes', 'Terraform'],
    },
    {
      id: 'cybersecurity-and-secure-devops',
      name: 'Cybersecurity and Secure DevOps',
      line: 1239,
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
      line: 1243,
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
      line: 1247,
      skills: ['federated identity', 'authentication', 'role-based access control'],
      namedTechnologies: [],
    },
    {
      id: 'monitoring-logging-and-observability',
      name: 'Monitoring, Logging, and Observability',
      line: 1251,
      skills: ['system performance tracking', 'reliability tracking', 'user experience tracking'],
      namedTechnologies: [],
    },
    {
      id: 'localization-and-adaptability',
      name: 'Localization and Adaptability',
      line: 1255,
      skills: ['national languages', 'local regulations', 'user needs', 'UI/UX adjustment', 'accessibility'],
      namedTechnologies: [],
    },
    {
      id: 'testing-integration-and-quality-assurance',
      name: 'Testing, Integration, and Quality Assurance',
      line: 1259,
      skills: ['continuous integration', 'testing', 'multi-vendor or modular environments'],
      namedTechnologies: [],
    },
  ],
  referenceResources: [
    [
      'govstack-specifications',
      'GovStack Specifications',
      1269,
      ['Interoperability', 'Digital Identity', 'Information Mediator', 'Consent Management'],
    ],
    ['paera', 'Public Administration Ecosystem Reference Architecture (PAERA)', 1270, []],
  ],
  trainingActivities: [
    {
      id: 'technical-fundamentals-of-open-source',
      number: 21,
      name: 'Fundamentals of Open Source',
      line: 1277,
      userGroup: 'Strategy / Management',
      frameworkPath: 'Technical > Technology Basics',
      licensing: 'Open Source',
      titles: [
        { title: 'Fundamentals of Open Source IT and Cloud Computing (LFS200)' },
        { title: 'Tools for Managing Open Source Programs' },
        { title: 'Open Source Management Fundamentals - FOSSA' },
        { title: 'Building an Open Source Program Office (OSPO) - FOSSA' },
        { title: 'How to create an open source program office' },
        { title: 'Introduction to Open Source for Nonprofits and Social Sector Organizations' },
        {
          title:
            'Report: Public Sector Open Source Program Offices - Archetypes for how to Grow (Common) Institutional Capabilities - Virtual Home of Johan Linåker',
        },
      ],
    },
  ],
  readings: [
    ['technical-open-cloud-infrastructure', 'Open cloud infrastructure', 1284],
    ['technical-data-lifecycle', 'Data lifecycle', 1285],
    ['technical-data-quality', 'Data quality', 1286],
    ['technical-encryption', 'Encryption', 1287],
    ['technical-data-hosting', 'Data hosting', 1288],
    ['technical-anonymization', 'Anonymization', 1289],
    ['technical-privacy', 'Privacy', 1290],
    ['technical-security', 'Security', 1291],
    ['technical-devops', 'DevOps', 1292],
    ['technical-sandbox-demo-environments', 'Sandbox / demo environments', 1293],
    ['technical-analytics', 'Analytics', 1294],
    ['technical-code-quality', 'Code quality', 1295],
    ['technical-code-re-use', 'Code re-use', 1296],
    ['technical-staff-upskilling', 'Staff upskilling', 1297],
    ['technical-documentation-and-user-manuals', 'Documentation and user manuals', 1298],
    ['technical-implementation', 'Implementation', 1299],
    ['technical-maintenance', 'Maintenance', 1300],
    ['technical-change-management', 'Change management', 1301],
  ],
  considerations: [
    'system interoperability',
    'development workflows',
    'deployment environments',
    'secure data handling',
  ],
};

export const matrixFacts: {
  readonly name: string;
  readonly phases: readonly (readonly [id: string, name: string])[];
  readonly rows: readonly Named[];
  readonly items: readonly (readonly [
    id: string,
    rowId: string,
    name: string,
    line: number,
    start: string,
    phases: readonly string[],
    confidence: string,
  ])[];
  readonly countryAssessment: readonly [id: string, name: string];
  readonly parts: readonly Named[];
} = {
  name: 'Open Source Ecosystem Development Matrix',
  phases: [
    ['assess', 'Assess'],
    ['plan', 'Plan'],
    ['implement', 'Implement'],
    ['evaluate', 'Evaluate'],
    ['improve', 'Improve'],
  ],
  rows: [
    ['technical', 'Technical', 80],
    ['organizational', 'Organizational', 84],
    ['ecosystemic', 'Ecosystemic', 87],
  ],
  items: [
    [
      'os-requirements-specifications',
      'technical',
      'OS Requirements & Specifications',
      80,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'os-code-security-quality-reuse',
      'technical',
      'OS Code Security, Quality & Reuse',
      81,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'os-code-hosting-deployment-scaleup',
      'technical',
      'OS Code Hosting, Deployment & Scaleup',
      82,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'os-technical-specific-training',
      'technical',
      'OS Technical/Specific Training',
      83,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'dpg-os-management-program',
      'organizational',
      'DPG / OS Management Program',
      84,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    ['ospo-setup', 'organizational', 'OSPO Setup', 85, 'plan', ['plan', 'implement'], 'medium'],
    [
      'os-community-management',
      'organizational',
      'OS Community Management',
      85,
      'evaluate',
      ['evaluate', 'improve'],
      'medium',
    ],
    [
      'procurement-legal-compliance',
      'organizational',
      'Procurement & Legal Compliance',
      86,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'capacity-building',
      'ecosystemic',
      'Capacity Building',
      87,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'resource-mobilization',
      'ecosystemic',
      'Resource Mobilization',
      88,
      'plan',
      ['plan', 'implement', 'evaluate', 'improve'],
      'low',
    ],
    [
      'digital-governance-sovereignty',
      'ecosystemic',
      'Digital Governance & Sovereignty',
      89,
      'plan',
      ['plan', 'implement'],
      'medium',
    ],
    [
      'digital-inclusion',
      'ecosystemic',
      'Digital Inclusion',
      89,
      'evaluate',
      ['evaluate', 'improve'],
      'medium',
    ],
  ],
  countryAssessment: ['country-assessment', 'Country Assessment'],
  parts: [
    ['dpg-use-case-analysis', 'DPG/use-case analysis', 84],
    ['development-maturity-assessment', 'Development maturity assessment', 84],
    ['ecosystem-maturity-assessment', 'Ecosystem maturity assessment', 84],
    ['risks-assessment', 'Risks assessment', 87],
    ['osm-program-personalization', 'OSM program personalization', 87],
  ],
};
