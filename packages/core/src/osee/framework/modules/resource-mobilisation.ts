import type { ModuleContent } from '../content.ts';

/** The module Resource Mobilisation: lines refer to the text edition of the framework. */
export const resourceMobilisation = {
  id: 'resource-mobilisation',
  name: 'Resource Mobilisation',
  description:
    'How an open-source project gets what it needs to start and to last: money, people, expertise, tools and infrastructure. The advice differs by how much funding there is, by who owns the project and by how it is governed, and it ends with plans for bad times.',
  lines: [[778, 1219]],
  note: 'The source prints guidance chapters where other modules print a table of competencies. Five competencies about mobilisation are printed under Capacity Building and are kept there.',
  categoryId: 'ecosystemic-and-societal',
  headingAsPrinted: 'RESOURCE MOBILISATION',
  audienceColumnHeading: 'Role',
  termLists: [
    {
      id: 'resource-mobilisation-kinds-of-resource',
      name: 'Kinds of resource',
      description: 'What a project may have to raise.',
      lines: [
        [782, 782],
        [786, 786],
      ],
      terms: [
        'funding',
        'human capital',
        'technical expertise',
        'supportive infrastructure',
        'licences',
        'tools',
        'cloud credits',
      ],
    },
    {
      id: 'resource-mobilisation-section-headings',
      name: 'Section headings',
      description: 'The headings of the guidance that stands in place of a competency table, in order.',
      lines: [[805, 1163]],
      terms: [
        'What is Resource Mobilisation',
        'Resource Mobilization Strategies',
        'Partnering with Tech Giants',
        'Public-Private Partnerships',
        'Things to consider when partnering with private sectors',
        'Community Outreach',
        'Resource Mobilisation considerations by funding levels',
        'No or Low funding',
        'Partial Funding',
        'Fully funded',
        'Resource mobilisation considerations by Ownership',
        'Owned by Government',
        'Owned by an organisation',
        'Informally Owned by an Organization',
        'Resource Mobilisation considerations by Governance structure',
        'Contingency management guidelines',
      ],
    },
  ],
  topics: [
    {
      id: 'resource-mobilisation-meaning-of-resource-mobilisation',
      name: 'Meaning of resource mobilisation',
      description:
        'Explains the term: everything that is done so that a project has the means to be rolled out, kept up and improved.',
      lines: [[805, 807]],
      group: 'section',
      headingAsPrinted: 'What is Resource Mobilisation',
    },
    {
      id: 'resource-mobilisation-partnering-with-large-technology-firms',
      name: 'Partnering with large technology firms',
      description:
        'Considers support from large technology companies, which bring tools, cloud services and visibility.',
      lines: [[811, 818]],
      group: 'strategy',
      headingAsPrinted: 'Partnering with Tech Giants',
    },
    {
      id: 'resource-mobilisation-partnerships-of-public-and-private-bodies',
      name: 'Partnerships of public and private bodies',
      description:
        'Considers joint projects with private partners, and the five things to settle before signing: aims, terms, exit, stakeholders and review.',
      lines: [[820, 854]],
      group: 'strategy',
      headingAsPrinted: 'Public-Private Partnerships',
    },
    {
      id: 'resource-mobilisation-raising-resources-from-communities',
      name: 'Raising resources from communities',
      description: 'Lists ten ways in which the people who benefit can give money, time, places or data.',
      lines: [[856, 894]],
      group: 'strategy',
      headingAsPrinted: 'Community Outreach',
    },
    {
      id: 'resource-mobilisation-working-with-no-or-low-funds',
      name: 'Working with no or low funds',
      description:
        'Gives ten points for projects with almost no money: gifts in kind, volunteers, tools that cost nothing and small steps.',
      lines: [[898, 935]],
      group: 'by-funding-level',
      headingAsPrinted: 'No or Low funding',
    },
    {
      id: 'resource-mobilisation-working-with-part-of-the-funds',
      name: 'Working with part of the funds',
      description:
        'Gives ten points for projects with part of the money: priorities, co-funding, thrift and good accounts.',
      lines: [[937, 974]],
      group: 'by-funding-level',
      headingAsPrinted: 'Partial Funding',
    },
    {
      id: 'resource-mobilisation-working-with-full-funds',
      name: 'Working with full funds',
      description:
        'Gives ten points for projects with enough money: planning, talent, infrastructure and plans for the long run.',
      lines: [[976, 1012]],
      group: 'by-funding-level',
      headingAsPrinted: 'Fully funded',
    },
    {
      id: 'resource-mobilisation-projects-the-government-owns',
      name: 'Projects the government owns',
      description:
        'Gives ten points for projects that belong to the state, starting with their place in the national plan and budget.',
      lines: [[1016, 1052]],
      group: 'by-ownership',
      headingAsPrinted: 'Owned by Government',
    },
    {
      id: 'resource-mobilisation-projects-a-private-organisation-owns',
      name: 'Projects a private organisation owns',
      description:
        'Gives eight points for projects that belong to a private organisation, which has to earn money without closing people out.',
      lines: [[1054, 1084]],
      group: 'by-ownership',
      headingAsPrinted: 'Owned by an organisation',
    },
    {
      id: 'resource-mobilisation-projects-held-informally-by-an-organisation',
      name: 'Projects held informally by an organisation',
      description: 'Gives eight points for projects without a formal owner, which first have to earn trust.',
      lines: [[1086, 1116]],
      group: 'by-ownership',
      headingAsPrinted: 'Informally Owned by an Organization',
    },
    {
      id: 'resource-mobilisation-governance-and-budgeting-steps',
      name: 'Governance and budgeting steps',
      description:
        'Describes nine steps of budgeting, from the analysis of needs to approval and later correction.',
      lines: [[1118, 1161]],
      note: 'The introduction announces advice for external, internal and informal governance; one common list of nine steps follows.',
      group: 'by-governance',
      headingAsPrinted: 'Resource Mobilisation considerations by Governance structure',
    },
    {
      id: 'resource-mobilisation-managing-contingencies-of-resources',
      name: 'Managing contingencies of resources',
      description: 'Gives ten guidelines for the day when money, people or political support falls away.',
      lines: [[1163, 1202]],
      group: 'contingency',
      headingAsPrinted: 'Contingency management guidelines',
    },
  ],
  audiences: [
    {
      id: 'resource-mobilisation-procurement-officers-in-government-agencies',
      name: 'Procurement Officers in Government Agencies',
      description:
        'Buyers in government agencies who look for sound, adaptable open-source solutions within the rules they are bound to.',
      lines: [[791, 791]],
    },
    {
      id: 'resource-mobilisation-donor-agencies',
      name: 'Donor Agencies',
      description:
        'Givers of grants and donations who want to know what their money does for open source and how best to give it.',
      lines: [[792, 792]],
    },
    {
      id: 'resource-mobilisation-international-development-institutions',
      name: 'International Development Institutions',
      description:
        'Teams of international institutions that lead or coordinate open-source projects across countries.',
      lines: [[793, 793]],
    },
    {
      id: 'resource-mobilisation-billing-managers-in-open-source-communities',
      name: 'Billing Managers in Open-Source Communities',
      description:
        'Those who handle the money of an open-source community and see that it goes to upkeep and development.',
      lines: [[794, 797]],
      note: 'A page break splits the name over lines 794 and 797.',
    },
    {
      id: 'resource-mobilisation-fundraisers-in-technology-innovation-agencies',
      name: 'Fundraisers in Technology Innovation Agencies',
      description:
        'Staff of innovation agencies who look for companies and people willing to pay for open public services.',
      lines: [[798, 798]],
    },
    {
      id: 'resource-mobilisation-budgetary-policy-makers',
      name: 'Budgetary Policy Makers',
      description:
        'Policy makers for the budget who decide whether open source receives a steady share of public money.',
      lines: [[799, 799]],
    },
  ],
  competencies: [],
  dependencies: [
    {
      id: 'resource-mobilisation-capacity-building',
      name: 'Capacity Building category',
      description:
        'The people and the technical skills that a project has to raise are treated under Capacity Building.',
      lines: [[1206, 1206]],
      note: 'Printed as a category, although Capacity Building is a module.',
      target: { kind: 'module', id: 'capacity-building' },
    },
  ],
  trainingActivities: [
    {
      id: 'resource-mobilisation-resource-mobilisation-funding',
      name: 'Resource Mobilisation / Funding',
      description:
        'Takes courses of the UN system on partnerships, financing and raising resources for development work.',
      lines: [[1211, 1211]],
      number: 20,
      frameworkPath: 'Ecosystem and Societal > Resource Mobilisation',
      userGroup: 'Fundraising',
      licensing: 'Paid Courses from UN Ecosystem',
      resources: [
        { title: 'Summary of Resource Mobilization e-Course', splitConfidence: 'high' },
        {
          title: 'PARTNERSHIPS AND RESOURCE MOBILIZATION FOR DEVELOPMENT PROFESSIONALS',
          splitConfidence: 'high',
        },
        {
          title:
            'Partnerships, Financing and Resource Mobilization for Sustainable Development | UNSSC | United Nations System Staff College',
          splitConfidence: 'medium',
          note: 'The separators between the words were lost and are restored here.',
        },
      ],
    },
  ],
  readings: [
    {
      id: 'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities',
      name: 'Guidelines for creating sustainable open source communities | Interoperable Europe Portal',
      description: 'European guidelines on what keeps an open-source community of public bodies alive.',
      lines: [[1215, 1215]],
      note: 'The list closes both the module and its category; by subject it serves the whole category.',
      kind: 'title',
    },
    {
      id: 'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies',
      name: 'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
      description:
        'A chapter of an OECD statistics volume on how countries follow up their open government strategies; listed also in the training table of Capacity Building.',
      lines: [[1216, 1216]],
      note: 'The list closes both the module and its category; by subject it serves the whole category.',
      kind: 'title',
    },
    {
      id: 'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity',
      name: 'Key Insights from "The European Public Sector Open Source Opportunity"',
      description:
        "The main findings of a study on open source in Europe's public sector; listed also in the training table of Requirements and Specifications.",
      lines: [[1217, 1217]],
      note: 'The list closes both the module and its category; by subject it serves the whole category.',
      kind: 'title',
    },
    {
      id: 'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology',
      name: 'How Cities can benefit from the Use of Open Source Technology? | United Nations Development Programme',
      description: 'A UNDP article on what city governments gain from open-source technology.',
      lines: [[1218, 1218]],
      note: 'The list closes both the module and its category; by subject it serves the whole category.',
      kind: 'title',
    },
    {
      id: 'resource-mobilisation-national-cybersecurity-strategy-good-practice',
      name: '5. National Cybersecurity Strategy Good Practice - NCS guide',
      description: 'The chapter on good practice of a guide to writing a national cyber security strategy.',
      lines: [[1219, 1219]],
      note: "The leading '5.' of the title is the number of the chapter in the guide. The list closes both the module and its category; by subject it serves the whole category.",
      kind: 'title',
    },
  ],
} as const satisfies ModuleContent<'resource-mobilisation'>;
