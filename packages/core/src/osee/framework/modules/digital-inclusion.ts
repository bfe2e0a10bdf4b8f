import type { ModuleContent } from '../content.ts';

/** The module Digital Inclusion: lines refer to the text edition of the framework. */
export const digitalInclusion = {
  id: 'digital-inclusion',
  name: 'Digital Inclusion',
  description:
    'How digital services reach everyone, above all people who are poor, far away, disabled or not used to computers. A country measures where it stands, acts, and measures again; open-source goods are the tools of choice.',
  lines: [[676, 718]],
  note: 'The source has no list of topics here; the topics were cut out of its prose.',
  categoryId: 'ecosystemic-and-societal',
  headingAsPrinted: 'DIGITAL INCLUSION',
  audienceColumnHeading: 'Role',
  termLists: [
    {
      id: 'digital-inclusion-kinds-of-digital-public-good',
      name: 'Kinds of digital public good',
      description: 'What counts as a digital public good.',
      lines: [[686, 686]],
      terms: ['open-source software', 'open data', 'open AI models', 'open standards', 'open content'],
    },
    {
      id: 'digital-inclusion-parts-of-a-deployment',
      name: 'Parts of a deployment',
      description: 'What has to be brought to people together with the software.',
      lines: [[686, 686]],
      terms: ['knowledge', 'skills', 'tools', 'content', 'platforms', 'community spaces'],
    },
    {
      id: 'digital-inclusion-vulnerable-groups',
      name: 'Vulnerable groups',
      description: 'People whom an assessment has to look at one group at a time.',
      lines: [
        [682, 682],
        [688, 688],
        [705, 705],
      ],
      note: 'Gathered from three sentences; the wording of some entries is shortened.',
      terms: [
        'elderly',
        'persons with disability',
        'people in poverty',
        'rural dwellers',
        'urban dwellers',
        'migrants',
        'refugees',
        'youth',
        'women',
        'children',
        'people in low-connectivity areas',
        'people with varying literacy levels',
      ],
    },
    {
      id: 'digital-inclusion-evaluation-tools',
      name: 'Evaluation tools',
      description:
        'Published instruments for measuring digital readiness, gender bias, effect on the goals, and inclusion.',
      lines: [[688, 688]],
      terms: [
        "UNDP's Digital Readiness Assessments",
        'GenderMag',
        'SDG Impact Assessment Toolkits',
        'Digital Inclusion Evaluation Toolkits',
      ],
    },
    {
      id: 'digital-inclusion-audiences-in-prose',
      name: 'Audiences named in the text',
      description: 'Groups that the module addresses in its introduction and not in its table.',
      lines: [[692, 692]],
      terms: [
        'policy makers',
        'regulators',
        'open-source solutions designers',
        'code contributors',
        'community volunteers',
        'project implementation teams',
        'other developers and users',
      ],
    },
  ],
  topics: [
    {
      id: 'digital-inclusion-serving-the-poorest-and-unconnected',
      name: 'Serving the poorest and unconnected',
      description: 'Plans services from the needs of people with the least money and no connection.',
      lines: [[684, 684]],
      group: 'inclusive-transformation-trait',
    },
    {
      id: 'digital-inclusion-countering-deeper-inequality-from-digitalisation',
      name: 'Countering deeper inequality from digitalisation',
      description: 'Watches that a new digital service does not widen the gaps that exist already.',
      lines: [[684, 684]],
      group: 'inclusive-transformation-trait',
    },
    {
      id: 'digital-inclusion-empowering-under-represented-groups',
      name: 'Empowering under-represented groups',
      description: 'Gives groups that are seldom heard a real part in shaping what is built.',
      lines: [[684, 684]],
      group: 'inclusive-transformation-trait',
    },
    {
      id: 'digital-inclusion-shielding-people-from-digital-harm',
      name: 'Shielding people from digital harm',
      description:
        'Protects people from the damage that technology can do, such as fraud, exposure or exclusion.',
      lines: [[684, 684]],
      group: 'inclusive-transformation-trait',
    },
    {
      id: 'digital-inclusion-country-assessment-as-inclusion-baseline',
      name: 'Country assessment as inclusion baseline',
      description:
        'Opens with a study of the country that records chances and barriers, to compare with later.',
      lines: [[688, 688]],
      group: 'process-step',
    },
    {
      id: 'digital-inclusion-monitoring-interventions-against-the-baseline',
      name: 'Monitoring interventions against the baseline',
      description: 'Compares what policies and projects achieved with the first picture of the country.',
      lines: [[688, 688]],
      group: 'process-step',
    },
    {
      id: 'digital-inclusion-continuous-inclusion-of-vulnerable-people',
      name: 'Continuous inclusion of vulnerable people',
      description:
        'Repeats the check for as long as services run, since the groups at risk and their needs change.',
      lines: [[688, 688]],
      group: 'process-step',
    },
    {
      id: 'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems',
      name: 'Measuring inclusiveness of projects and ecosystems',
      description: 'Uses agreed criteria and tools to say how inclusive a project or a whole ecosystem is.',
      lines: [[686, 686]],
      group: 'principle',
    },
    {
      id: 'digital-inclusion-dpgs-serving-the-sdgs',
      name: 'DPGs serving the SDGs',
      description:
        'Uses open software, data, models, standards and content to move the global development goals forward.',
      lines: [[686, 686]],
      group: 'principle',
    },
    {
      id: 'digital-inclusion-human-first-whole-of-society-approach',
      name: 'Human-first, whole-of-society approach',
      description: 'Puts people before technology and asks all parts of society to take part.',
      lines: [[680, 680]],
      group: 'principle',
    },
  ],
  audiences: [
    {
      id: 'digital-inclusion-community-leaders',
      name: 'Community Leaders',
      description:
        'People trusted in their village or district who can see local barriers, gather help and bring neighbours along.',
      lines: [[695, 695]],
    },
    {
      id: 'digital-inclusion-vulnerable-groups-representatives',
      name: 'Vulnerable Groups Representatives',
      description:
        'Speakers of groups at risk of exclusion who should sit at the table where inclusion policy is made.',
      lines: [[696, 696]],
    },
    {
      id: 'digital-inclusion-policy-makers',
      name: 'Policy Makers',
      description: 'Government staff who write digital policy and want it to leave nobody out.',
      lines: [[697, 697]],
    },
    {
      id: 'digital-inclusion-non-governmental-organisations',
      name: 'Non-Governmental Organisations (NGOs)',
      description:
        'Organisations that support marginalised people and want their projects to fit the national inclusion plan.',
      lines: [[698, 698]],
    },
    {
      id: 'digital-inclusion-civil-society-organizations',
      name: 'Civil Society Organizations (CSOs)',
      description:
        'Watchdog and advocacy groups that can test services for inclusion and press for better ones.',
      lines: [[699, 699]],
    },
    {
      id: 'digital-inclusion-educational-institutions',
      name: 'Educational Institutions',
      description:
        'Schools and universities that can teach inclusion and give learners the skills to take part.',
      lines: [[700, 700]],
    },
  ],
  competencies: [
    {
      id: 'conducting-digital-inclusion-assessments',
      name: 'Conducting Digital Inclusion Assessments',
      description:
        'Carries out a national study of who is left out of digital life and why, with recognised tools, and with special care for groups at risk.',
      lines: [[705, 705]],
    },
    {
      id: 'strategy-and-policy-development-for-digital-inclusion',
      name: 'Strategy and Policy Development for Digital Inclusion',
      description:
        'Writes and carries out an inclusion policy that fits national aims and international commitments, and that can be adapted as technology moves.',
      lines: [[706, 706]],
    },
    {
      id: 'designing-inclusive-open-source-software-solutions',
      name: 'Designing Inclusive Open-Source Software Solutions',
      description:
        'Designs open-source software from the barriers that people face, and tests it with the people concerned.',
      lines: [[707, 707]],
    },
    {
      id: 'developing-multidisciplinary-approaches-for-digital-inclusion',
      name: 'Developing Multidisciplinary Approaches for Digital Inclusion',
      description:
        'Brings engineers, policy makers, lawyers and social researchers to one table to work on exclusion as a whole.',
      lines: [[708, 708]],
    },
  ],
  dependencies: [
    {
      id: 'digital-inclusion-all-modules',
      name: 'All other modules',
      description:
        'Inclusion is a question to ask in every other module, from design and strategy to buying, funding and training.',
      lines: [[712, 712]],
      note: "Printed as a sentence: the module 'overlaps with all other modules'.",
      target: { kind: 'all-modules' },
    },
  ],
  trainingActivities: [
    {
      id: 'digital-inclusion-digital-inclusion-accessibility',
      name: 'Digital Inclusion - Accessibility',
      description:
        'Looks at what makes digital services usable for people with disabilities and in other difficult conditions.',
      lines: [[717, 717]],
      number: 17,
      frameworkPath: 'Ecosystem and Societal > Digital Inclusion',
      userGroup: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [{ title: 'DIGITAL INCLUSION IN A DYNAMIC WORLD', splitConfidence: 'high' }],
    },
    {
      id: 'digital-inclusion-digital-inclusion-relevance-and-digital-skills',
      name: 'Digital Inclusion - Relevance and Digital Skills',
      description:
        'Looks at whether services matter to people and whether people have the skills to use them, on the basis of a research article.',
      lines: [[718, 718]],
      number: 18,
      frameworkPath: 'Ecosystem and Societal > Digital Inclusion',
      userGroup: 'Service Design',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        {
          title:
            'Full article: Strengthening digital inclusion through e-government: cohesive ICT training programs to intensify digital competency',
          splitConfidence: 'high',
        },
      ],
    },
  ],
  readings: [],
} as const satisfies ModuleContent<'digital-inclusion'>;
