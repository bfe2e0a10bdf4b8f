import type { ModuleContent } from '../content.ts';

/** The module Capacity Building: lines refer to the text edition of the framework. */
export const capacityBuilding = {
  id: 'capacity-building',
  name: 'Capacity Building',
  description:
    'How a country comes to have enough people who can use, maintain and govern open-source systems: in government, business, universities and civil society. It names five causes of failure, from missing specialists to agencies that cannot cooperate, and answers them with technical, organisational and legal training.',
  lines: [[591, 674]],
  note: 'The five competencies printed here all concern the mobilisation of resources. They keep their printed place, each with a note.',
  categoryId: 'ecosystemic-and-societal',
  headingAsPrinted: 'CAPACITY BUILDING',
  audienceColumnHeading: 'Role',
  termLists: [
    {
      id: 'capacity-building-open-source-values',
      name: 'Values of open source',
      description:
        'What open source stands for, beyond the code, according to the companies that the module cites.',
      lines: [[595, 595]],
      terms: [
        'peer-review',
        'transparency',
        'reliability',
        'flexibility',
        'lower cost',
        'no vendor lock-in',
        'open collaboration',
      ],
    },
    {
      id: 'capacity-building-ecosystem-parts',
      name: 'Parts of an open-source ecosystem',
      description: 'What an ecosystem consists of, so that none is forgotten in a plan.',
      lines: [[597, 597]],
      terms: [
        'people',
        'policies & strategies',
        'processes',
        'knowledge',
        'technologies & solutions',
        'stakeholders including civil society',
      ],
    },
    {
      id: 'capacity-building-ecosystem-sectors',
      name: 'Sectors of an open-source ecosystem',
      description: 'Where in society the ecosystem is found.',
      lines: [[597, 597]],
      terms: ['government', 'private sector', 'academia', 'open-source communities', 'society at large'],
    },
  ],
  topics: [
    {
      id: 'capacity-building-shortage-of-technology-professionals',
      name: 'Shortage of technology professionals',
      description:
        'Analysts, designers and implementers are few and expensive, and schools seldom train them, so prototypes never become services.',
      lines: [[609, 611]],
      group: 'issue',
    },
    {
      id: 'capacity-building-decision-makers-unaware-of-dpg-gains',
      name: 'Decision makers unaware of DPG gains',
      description:
        'Those who sign the contracts rarely know what digital public goods offer and choose what is easiest to buy.',
      lines: [[613, 613]],
      group: 'issue',
    },
    {
      id: 'capacity-building-missing-rules-for-open-source-buying',
      name: 'Missing rules for open-source buying',
      description:
        'Buying rules written for commercial products leave officials unsure how to buy open source.',
      lines: [[614, 614]],
      group: 'issue',
    },
    {
      id: 'capacity-building-weak-grasp-of-data-and-computing-ethics',
      name: 'Weak grasp of data and computing ethics',
      description:
        'Where law on privacy and security is young, staff may not see the ethical side of computing, nor the value of open data.',
      lines: [[615, 615]],
      group: 'issue',
    },
    {
      id: 'capacity-building-no-practice-for-inter-agency-cooperation',
      name: 'No practice for inter-agency cooperation',
      description:
        'A single agency seldom has the standing to lead ministries above it, and there is little habit of working across them.',
      lines: [[616, 616]],
      group: 'issue',
    },
    {
      id: 'capacity-building-whole-ecosystem-build-up-for-dpg-support',
      name: 'Whole-ecosystem build-up for DPG support',
      description:
        'Strengthens schools, communities and public recruitment together, bringing in talent from abroad only until local people are ready.',
      lines: [[620, 620]],
      group: 'response',
    },
    {
      id: 'capacity-building-sensitising-decision-makers-and-buyers',
      name: 'Sensitising decision makers and buyers',
      description:
        'Shows officials and buyers what digital public goods do, what they cost to run, and how their risks are managed.',
      lines: [[621, 621]],
      group: 'response',
    },
    {
      id: 'capacity-building-new-data-cyber-and-open-data-rules',
      name: 'New data, cyber and open-data rules',
      description:
        'Prepares rules on data protection, cyber security and open data, with citizens invited to the debate on ethics.',
      lines: [[622, 624]],
      group: 'response',
    },
    {
      id: 'capacity-building-defined-roles-in-collaborative-governance',
      name: 'Defined roles in collaborative governance',
      description:
        'Writes down what each ministry and agency does and decides, and how that will change as the initiative grows.',
      lines: [[626, 626]],
      group: 'response',
    },
    {
      id: 'capacity-building-technical-training',
      name: 'Technical training (Linux, programming)',
      description: 'Teaches hands-on skills, such as administering Linux systems and writing software.',
      lines: [[628, 628]],
      group: 'training-kind',
    },
    {
      id: 'capacity-building-organisational-training',
      name: 'Organisational training (requirements, specification)',
      description: 'Teaches how to gather needs and how to describe the software that should meet them.',
      lines: [[628, 628]],
      group: 'training-kind',
    },
    {
      id: 'capacity-building-legal-training',
      name: 'Legal training (licences, procurement, IP, privacy)',
      description:
        'Teaches what the law says about licences, procurement, intellectual property and personal data.',
      lines: [[628, 628]],
      group: 'training-kind',
    },
    {
      id: 'capacity-building-beginners-without-open-source-knowledge',
      name: 'Beginners without open-source knowledge',
      description: 'Gives people who have never heard of open source a first footing.',
      lines: [[601, 601]],
      group: 'learner-level',
    },
    {
      id: 'capacity-building-re-skilling-and-up-skilling-experienced-learners',
      name: 'Re-skilling and up-skilling experienced learners',
      description: 'Moves people who already have skills into new tasks or to a higher level.',
      lines: [[601, 601]],
      group: 'learner-level',
    },
    {
      id: 'capacity-building-reusing-proven-dpg-repositories',
      name: 'Reusing proven DPG repositories',
      description:
        'Starts from proven solutions in public registries, which also teach the skills that are needed to run them.',
      lines: [[605, 605]],
      group: 'principle',
    },
  ],
  audiences: [
    {
      id: 'capacity-building-technology-professionals',
      name: 'Technology Professionals (Systems Analysts, Designers, Implementers)',
      description:
        'The specialists who analyse, design and build systems, and who need recognised training to run and scale open source in government.',
      lines: [[633, 633]],
    },
    {
      id: 'capacity-building-decision-makers',
      name: 'Decision Makers (Government Officials, Policy Makers)',
      description:
        'Officials and policy makers who decide on technology, and who need examples and methods for hearing users and experts first.',
      lines: [[634, 634]],
    },
    {
      id: 'capacity-building-procurement-officers',
      name: 'Procurement Officers',
      description:
        'Public buyers who need to know the changed rules and how an open-source supplier is judged.',
      lines: [[635, 635]],
    },
    {
      id: 'capacity-building-legal-and-regulatory-experts',
      name: 'Legal and Regulatory Experts',
      description:
        'Lawyers and regulators who write or apply rules on privacy, data protection and the security of infrastructure.',
      lines: [[636, 636]],
    },
    {
      id: 'capacity-building-academic-and-training-institutions',
      name: 'Academic and Training Institutions',
      description:
        'Universities and training centres that could put open source into their courses, certify learners and link with firms and ministries.',
      lines: [[637, 640]],
    },
    {
      id: 'capacity-building-governance-bodies-and-collaborative-agencies',
      name: 'Governance Bodies and Collaborative Agencies',
      description: 'Boards and agencies that have to steer shared digital systems across several ministries.',
      lines: [[641, 641]],
    },
  ],
  competencies: [
    {
      id: 'leveraging-partnerships-for-resource-mobilization',
      name: 'Leveraging Partnerships for Resource Mobilization',
      description:
        'Builds lasting ties with firms, civil society and universities that bring expertise, research and infrastructure instead of cash.',
      lines: [[646, 646]],
      note: 'Printed under Capacity Building, although it speaks of resource mobilisation; that module prints no competency table of its own, so the table may stand in the wrong place.',
    },
    {
      id: 'strategic-funding',
      name: 'Strategic Funding',
      description:
        'Finds, wins and looks after money from several kinds of source, with proposals that show what an open-source initiative returns over time.',
      lines: [[647, 647]],
      note: 'Printed under Capacity Building, although it speaks of resource mobilisation; that module prints no competency table of its own, so the table may stand in the wrong place.',
    },
    {
      id: 'human-resource-planning-and-allocation',
      name: 'Human Resource Planning and Allocation',
      description:
        'Works out which people a project needs and when, then finds, trains and keeps them, in government and outside.',
      lines: [[648, 648]],
      note: 'Printed under Capacity Building, although it speaks of resource mobilisation; that module prints no competency table of its own, so the table may stand in the wrong place.',
    },
    {
      id: 'mobilizing-in-kind-contributions-and-technical-expertise',
      name: 'Mobilizing In-Kind Contributions and Technical Expertise',
      description:
        'Brings in help that is not money, such as volunteers, specialist advice, cloud credits, licences or data.',
      lines: [[651, 651]],
      note: 'Printed under Capacity Building, although it speaks of resource mobilisation; that module prints no competency table of its own, so the table may stand in the wrong place.',
    },
    {
      id: 'maximizing-open-source-resource-networks',
      name: 'Maximizing Open-Source Resource Networks',
      description:
        'Draws on developers, foundations and platforms around the world for mentoring, tools and advice that no single country has.',
      lines: [[652, 652]],
      note: 'Printed under Capacity Building, although it speaks of resource mobilisation; that module prints no competency table of its own, so the table may stand in the wrong place.',
    },
  ],
  dependencies: [
    {
      id: 'capacity-building-community-management',
      name: 'Community Management',
      description:
        'Even a small open-source community can supply the first trainees, and trainees later make the community stronger.',
      lines: [[657, 657]],
      target: { kind: 'module', id: 'community-management' },
    },
    {
      id: 'capacity-building-digital-inclusion',
      name: 'Digital Inclusion',
      description: 'People who were trained can pass basic digital skills on to their neighbours.',
      lines: [[658, 658]],
      target: { kind: 'module', id: 'digital-inclusion' },
    },
    {
      id: 'capacity-building-requirements-and-specifications',
      name: 'Requirement and Specifications',
      description: 'Civil servants learn here how needs are collected and how a solution is described.',
      lines: [[659, 659]],
      target: { kind: 'module', id: 'requirements-and-specifications' },
    },
    {
      id: 'capacity-building-procurement-and-legal',
      name: 'Procurement and Legal',
      description: 'Buyers learn here how open source is bought and which rules have to change for it.',
      lines: [[660, 660]],
      target: { kind: 'module', id: 'procurement-and-legal' },
    },
    {
      id: 'capacity-building-digital-governance-and-sovereignty',
      name: 'Digital Governance and Sovereignty',
      description:
        'A country that can build and keep its own open infrastructure depends less on others and recovers faster.',
      lines: [[661, 664]],
      target: { kind: 'module', id: 'digital-governance-and-sovereignty' },
    },
    {
      id: 'capacity-building-strategy',
      name: 'Strategy',
      description:
        'Having many people who can solve problems with open source is itself a strategic aim of a country.',
      lines: [[665, 665]],
      target: { kind: 'module', id: 'strategy' },
    },
  ],
  trainingActivities: [
    {
      id: 'capacity-building-capacity-building',
      name: 'Capacity Building',
      description:
        'Studies how governments build technical skill in public service, with reports on digital infrastructure, civil servants and conditions for open source.',
      lines: [[670, 670]],
      note: 'The separator of the path was lost in the text edition; the category and the module stand side by side.',
      number: 15,
      frameworkPath: 'Ecosystem and Societal Capacity Building',
      userGroup: 'Capacity Building',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        {
          title:
            'Building the Foundations: Strengthening Technical Capacity for Digital Public Infrastructure in Government – Artha Global',
          splitConfidence: 'high',
        },
        {
          title:
            'UN/DESA Policy Brief #117: Building the capacities of public servants to implement the 2030 Agenda | Department of Economic and Social Affairs',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
        { title: 'Open source in government: creating the conditions for success', splitConfidence: 'high' },
      ],
    },
    {
      id: 'capacity-building-monitoring-and-evaluation',
      name: 'Monitoring and Evaluation',
      description:
        'Learns to plan, measure and judge a programme by its results, with a handbook, surveys and a general course.',
      lines: [[671, 674]],
      number: 16,
      frameworkPath: 'Ecosystem and Societal Capacity Building',
      frameworkPathIsInferred: true,
      userGroup: 'Monitoring and Evaluation',
      licensing: null,
      licensingIfMergedCell: 'Content freely available, need to provide attributions',
      resources: [
        { title: 'Ten Steps to a Results-Based Monitoring and Evaluation System', splitConfidence: 'high' },
        {
          title:
            'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
          splitConfidence: 'high',
          note: 'The separators were lost and are restored from the reading list at line 1216.',
        },
        {
          title: 'Monitoring and Evaluation in the Development Sector - KPMG International',
          splitConfidence: 'high',
        },
        {
          title: 'Monitoring and Evaluation in Health Sector | NIHF',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
        {
          title: 'Fundamentals of Monitoring, Evaluation and Learning',
          splitConfidence: 'high',
          note: 'Printed in a continuation row at line 674.',
        },
      ],
    },
  ],
  readings: [],
} as const satisfies ModuleContent<'capacity-building'>;
