import type { ModuleContent } from '../content.ts';

/** The module Digital Governance and Sovereignty: lines refer to the text edition of the framework. */
export const digitalGovernanceAndSovereignty = {
  id: 'digital-governance-and-sovereignty',
  name: 'Digital Governance and Sovereignty',
  description:
    'How a state keeps control of its data and its digital infrastructure in the public interest, and what open source adds to that: less dependence, visible processes, shared rules. It takes into account that countries differ widely in how they govern.',
  lines: [[720, 776]],
  note: 'The module prints no bullets about its scope, so its topics were taken from running text.',
  categoryId: 'ecosystemic-and-societal',
  headingAsPrinted: 'DIGITAL GOVERNANCE AND SOVEREIGNTY',
  audienceColumnHeading: 'Role',
  topics: [
    {
      id: 'digital-governance-and-sovereignty-state-control-of-data-and-goods',
      name: 'State control of data and goods',
      description:
        'Applies the idea of sovereignty to data and digital goods: the state has the final say, for the good of the public.',
      lines: [[724, 724]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-who-governs-data-and-oversight',
      name: 'Who governs data and oversight',
      description: 'Asks which data and technology should be governed, by whom, and who watches over it.',
      lines: [[726, 726]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-differing-national-governance-models',
      name: 'Differing national governance models',
      description:
        'Recognises that countries understand sovereignty differently and that no single model fits them all.',
      lines: [[728, 728]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy',
      name: 'Competing agendas: citizens, security, economy',
      description:
        'Weighs the rights of citizens, national security and economic gain where they pull in different directions.',
      lines: [[728, 728]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-fragile-international-transfer-agreements',
      name: 'Fragile international transfer agreements',
      description:
        'Deals with agreements on moving data and technology abroad that are hard to keep up and leave gaps in protection.',
      lines: [[728, 728]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-oss-reducing-national-dependencies',
      name: 'OSS reducing national dependencies',
      description:
        "Uses open source to loosen ties to single suppliers and keep hold of one's own processes.",
      lines: [[730, 730]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure',
      name: 'Decisions on critical digital infrastructure',
      description: 'Brings those concerned to one table when the future of vital digital systems is decided.',
      lines: [[732, 732]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow',
      name: 'Protected and traceable national data flow',
      description:
        'Makes visible where the data of people, firms and health services flows, and keeps it safe on the way.',
      lines: [[732, 732]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-consistent-rules-on-technology-trade',
      name: 'Consistent rules on technology trade',
      description:
        'Works for rules on technology transfer that are the same at home and abroad and can be checked.',
      lines: [[732, 732]],
      group: 'prose',
    },
    {
      id: 'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms',
      name: 'OSS-enabled governance mechanisms (purpose)',
      description:
        'Collects the mechanisms of governance that open-source solutions make possible or stronger.',
      lines: [[734, 734]],
      group: 'prose',
    },
  ],
  audiences: [
    {
      id: 'digital-governance-and-sovereignty-policy-makers',
      name: 'Policy Makers',
      description:
        'Those who write national policy and need to know how open source affects control of digital infrastructure.',
      lines: [[739, 742]],
    },
    {
      id: 'digital-governance-and-sovereignty-national-cybersecurity-council',
      name: 'National Cybersecurity Council',
      description:
        "The body that guards the country's networks and wants open technology to be part of its risk and crisis work.",
      lines: [[743, 743]],
      note: 'The printed description speaks of national security frameworks; it looks swapped with that of the National Security Council.',
    },
    {
      id: 'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce',
      name: 'State Departments of Technology / Innovation and / or Commerce',
      description:
        'Ministries for technology, innovation or trade that can create good conditions and partnerships for open source.',
      lines: [[744, 744]],
    },
    {
      id: 'digital-governance-and-sovereignty-national-security-council',
      name: 'National Security Council',
      description:
        'The body that coordinates national security and wants open security tools and better cooperation among its partners.',
      lines: [[745, 745]],
      note: 'The printed description speaks of cyber security tools; it looks swapped with that of the National Cybersecurity Council.',
    },
    {
      id: 'digital-governance-and-sovereignty-government-it-departments',
      name: 'Government IT Departments',
      description: 'Technical staff of the state who run open-source systems day by day and keep them safe.',
      lines: [[746, 746]],
    },
    {
      id: 'digital-governance-and-sovereignty-academic-and-research-institutions',
      name: 'Academic and Research Institutions',
      description:
        'Researchers and teachers who study sovereignty and can develop solutions for the country.',
      lines: [[747, 747]],
    },
    {
      id: 'digital-governance-and-sovereignty-civil-society-organizations',
      name: 'Civil Society Organizations (CSOs)',
      description:
        "Citizens' groups that speak up for digital self-determination and work with the state and business on it.",
      lines: [[748, 748]],
    },
  ],
  competencies: [
    {
      id: 'digital-sovereignty-and-policy-formulation',
      name: 'Digital Sovereignty and Policy Formulation',
      description:
        'Drafts policy that keeps national control of data and vital systems while data still crosses borders, and finds where present policy has holes.',
      lines: [[753, 753]],
    },
    {
      id: 'oversight-and-accountability-in-open-source-digital-governance',
      name: 'Oversight and Accountability in Open-Source Digital Governance',
      description:
        'Sets up checks on open-source systems of the state: it is known who decides what, who reviews it, and how citizens can see it.',
      lines: [[754, 754]],
    },
    {
      id: 'legal-and-regulatory-frameworks-for-sovereign-open-source-software',
      name: 'Legal and Regulatory Frameworks for Sovereign Open-Source Software',
      description:
        'Reviews and shapes laws so that they allow open source, protect national interests, and still fit with international agreements.',
      lines: [[755, 755]],
    },
    {
      id: 'international-cooperation-and-digital-sovereignty',
      name: 'International Cooperation and Digital Sovereignty',
      description:
        "Works with other states and international bodies on data and technology, and judges what each agreement would do to the country's control.",
      lines: [[756, 759]],
    },
    {
      id: 'public-private-partnerships-and-national-digital-ecosystems',
      name: 'Public-Private Partnerships and National Digital Ecosystems',
      description:
        'Builds partnerships with private firms in which the public aims, the data and the openness stay protected.',
      lines: [[760, 760]],
    },
  ],
  dependencies: [
    {
      id: 'digital-governance-and-sovereignty-strategy',
      name: 'Strategy',
      description:
        'The strategy of a single institution has to fit the way the country as a whole wants to reach digital sovereignty.',
      lines: [[765, 765]],
      target: { kind: 'module', id: 'strategy' },
    },
    {
      id: 'digital-governance-and-sovereignty-procurement-and-legal',
      name: 'Procurement and legal',
      description:
        'A review of law and uniform buying rules are the ground on which oversight of data and systems stands.',
      lines: [[766, 766]],
      target: { kind: 'module', id: 'procurement-and-legal' },
    },
    {
      id: 'digital-governance-and-sovereignty-requirements-and-specifications',
      name: 'Requirement and specifications',
      description:
        'Compliance clauses in a specification carry the rules of governance into the design of systems.',
      lines: [[767, 767]],
      target: { kind: 'module', id: 'requirements-and-specifications' },
    },
    {
      id: 'digital-governance-and-sovereignty-digital-inclusion',
      name: 'Digital inclusion',
      description:
        'Whether people are included is a practical test of governance: where oversight fails, the digital divide grows.',
      lines: [[768, 770]],
      target: { kind: 'module', id: 'digital-inclusion' },
    },
    {
      id: 'digital-governance-and-sovereignty-capacity-building',
      name: 'Capacity building',
      description:
        'Bodies that make policy need lasting open-source expertise of their own to act for the citizens.',
      lines: [[771, 771]],
      target: { kind: 'module', id: 'capacity-building' },
    },
  ],
  trainingActivities: [
    {
      id: 'digital-governance-and-sovereignty-digital-governance-and-sovereignty',
      name: 'Digital Governance and Sovereignty',
      description:
        'Takes part in executive courses and seminars on governing digital change and on who controls data across borders.',
      lines: [[776, 776]],
      number: 19,
      frameworkPath: 'Ecosystem and Societal > Digital Governance and Sovereignty',
      userGroup: 'Strategy / Management',
      licensing: 'Paid Programs from various Govt / Academic sources',
      resources: [
        { title: 'DPI-660: Digital Governance and Leadership in the Public Sector', splitConfidence: 'high' },
        {
          title: 'Data Sovereignty',
          splitConfidence: 'low',
          note: 'Looked up, the beginning of the next title: both are one seminar, whose recording the catalogue has.',
        },
        {
          title: 'Seminar #2: Digital sovereignty in the new era of Internet Governance | BSoG',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here. Looked up, one work with the title before.',
        },
        {
          title:
            'Digital Governance and Sovereignty in a Fractured World: Competing States and Circulating Norms (DIGISOV) - Center for Internet and Society',
          splitConfidence: 'high',
        },
        { title: "Digital Government Senior Leaders' Programme – Welcome to NeGD", splitConfidence: 'high' },
      ],
    },
  ],
  readings: [],
} as const satisfies ModuleContent<'digital-governance-and-sovereignty'>;
