import type { ModuleContent } from '../content.ts';

/** The module Procurement and Legal: lines refer to the text edition of the framework. */
export const procurementAndLegal = {
  id: 'procurement-and-legal',
  name: 'Procurement and Legal',
  description:
    'How a public body acquires open-source software or has it built, and which legal questions come with it. It adds to the general rules of good procurement what is special about open source: licences, suppliers without lock-in, contracts, and personal data.',
  lines: [
    [420, 479],
    [576, 585],
  ],
  note: 'The source has no list of topics here. Twelve topics were cut out of one sentence of prose, the other three are headed considerations.',
  categoryId: 'organisational-and-programmatic',
  headingAsPrinted: 'PROCUREMENT AND LEGAL',
  audienceColumnHeading: 'Role',
  considerations: [
    {
      id: 'procurement-and-legal-procurement-software',
      name: 'Procurement Software',
      description:
        'Buying can itself be run on open-source software, so a government may show with its own tender system what it expects of others.',
      lines: [[443, 445]],
    },
    {
      id: 'procurement-and-legal-licence-related',
      name: 'Licence Related',
      description:
        'An open-source licence binds as firmly as any other contract, and a breach may end in court. Every component has to be checked alone and together with the others it is shipped with.',
      lines: [[447, 451]],
    },
    {
      id: 'procurement-and-legal-compliance-with-data-privacy-laws',
      name: 'Compliance with Data Privacy Laws',
      description:
        'Software and services must respect the privacy law of the country, and sometimes of other places too: the European rules follow European citizens wherever they live.',
      lines: [[453, 455]],
    },
  ],
  topics: [
    {
      id: 'procurement-and-legal-procurement-risk-assessment',
      name: 'Procurement risk assessment',
      description:
        'Names what could go wrong with a purchase, and how likely it is, before any offer is asked for.',
      lines: [[424, 424]],
      group: 'process-stage-from-prose',
    },
    {
      id: 'procurement-and-legal-seeking-and-comparing-alternatives',
      name: 'Seeking and comparing alternatives',
      description:
        'Looks for more than one way to meet the need, reuse of existing open-source software included, and compares them fairly.',
      lines: [[424, 424]],
      group: 'process-stage-from-prose',
    },
    {
      id: 'procurement-and-legal-awarding-the-contract',
      name: 'Awarding the contract',
      description: 'Chooses a supplier by published rules and closes the contract.',
      lines: [[424, 424]],
      group: 'process-stage-from-prose',
    },
    {
      id: 'procurement-and-legal-delivery-and-payment-of-services',
      name: 'Delivery and payment of services',
      description: 'Receives what was ordered, checks it against the order, and pays for it.',
      lines: [[424, 424]],
      group: 'process-stage-from-prose',
    },
    {
      id: 'procurement-and-legal-managing-the-running-contract',
      name: 'Managing the running contract',
      description: 'Follows a contract while it runs: results, changes, problems and deadlines.',
      lines: [[424, 424]],
      group: 'process-stage-from-prose',
    },
    {
      id: 'procurement-and-legal-weighing-later-contract-options',
      name: 'Weighing later contract options',
      description:
        'Decides in good time whether to extend, change or end a contract, without being forced by lock-in.',
      lines: [[424, 424]],
      group: 'process-stage-from-prose',
    },
    {
      id: 'procurement-and-legal-value-for-money',
      name: 'Value for money (core principle)',
      description:
        'Judges an offer by what it gives for all it costs; the other principles of public buying support this one.',
      lines: [[424, 424]],
      group: 'principle-from-prose',
    },
    {
      id: 'procurement-and-legal-efficient-and-effective-spending',
      name: 'Efficient and effective spending',
      description: 'Reaches the aim of a purchase with no more effort, time and money than is needed.',
      lines: [[424, 424]],
      group: 'principle-from-prose',
    },
    {
      id: 'procurement-and-legal-fair-and-open-competition',
      name: 'Fair and open competition',
      description: 'Gives every capable supplier the same chance, small local firms among them.',
      lines: [[424, 424]],
      group: 'principle-from-prose',
    },
    {
      id: 'procurement-and-legal-accountable-transparent-purchasing',
      name: 'Accountable, transparent purchasing',
      description: 'Keeps a public record of decisions so that anyone can see who bought what, and why.',
      lines: [[424, 424]],
      group: 'principle-from-prose',
    },
    {
      id: 'procurement-and-legal-ethics-in-public-buying',
      name: 'Ethics in public buying',
      description: 'Keeps private interests out of public purchases and treats suppliers honestly.',
      lines: [[424, 424]],
      group: 'principle-from-prose',
    },
    {
      id: 'procurement-and-legal-developing-local-industry',
      name: 'Developing local industry',
      description:
        'Uses public demand to let firms in the country grow, for instance as suppliers of support for open-source systems.',
      lines: [[424, 424]],
      group: 'principle-from-prose',
    },
    {
      id: 'procurement-and-legal-open-source-tools-for-procurement-itself',
      name: 'Open-source tools for procurement itself',
      description: 'Considers running the tender process on an open-source system.',
      lines: [[443, 445]],
      group: 'consideration',
      headingAsPrinted: 'Procurement Software',
    },
    {
      id: 'procurement-and-legal-licence-duties-and-licence-compatibility',
      name: 'Licence duties and licence compatibility',
      description:
        'Checks the duties of each licence in use and whether the licences may be combined in one product.',
      lines: [[447, 451]],
      group: 'consideration',
      headingAsPrinted: 'Licence Related',
    },
    {
      id: 'procurement-and-legal-national-and-foreign-data-privacy-law',
      name: 'National and foreign data privacy law',
      description: 'Finds out which privacy laws apply to a service, those of other countries among them.',
      lines: [[453, 455]],
      group: 'consideration',
      headingAsPrinted: 'Compliance with Data Privacy Laws',
    },
  ],
  audiences: [
    {
      id: 'procurement-and-legal-project-or-product-managers',
      name: 'Project or Product Managers',
      description:
        'People who shape a project and must keep what they plan to use or build inside the law. They leave knowing where open source widens their choices and where the limits are.',
      lines: [[433, 433]],
    },
    {
      id: 'procurement-and-legal-legal-and-policy-professionals',
      name: 'Legal and Policy Professionals',
      description:
        'Advisers who say what the law allows and help to bring rules into line with open development. They leave better able to give that advice.',
      lines: [[434, 434]],
    },
    {
      id: 'procurement-and-legal-procurement-managers',
      name: 'Procurement Managers',
      description:
        'Buyers who plan the purchase of open-source systems, networks and equipment. They leave knowing the solutions on offer and how to acquire them properly.',
      lines: [[435, 438]],
    },
    {
      id: 'procurement-and-legal-accounting-team',
      name: 'Accounting Team',
      description:
        'Finance staff who keep the budgets and accounts of open-source projects. They leave better able to plan, follow and report the costs.',
      lines: [[439, 439]],
    },
  ],
  competencies: [
    {
      id: 'value-for-money-assessment',
      name: 'Value-for-money assessment',
      description:
        'Judges an offer by everything it will cost and give over its life. A missing licence fee is only the first line of that sum.',
      lines: [[462, 465]],
      parts: [
        {
          id: 'understanding-total-cost-of-ownership-tco',
          name: 'Understanding Total Cost of Ownership (TCO)',
          description:
            'Adds up set-up, adaptation, upkeep, updates and support over the years of use, and compares the totals.',
          lines: [[462, 465]],
        },
      ],
    },
    {
      id: 'capacity-to-run-integrate-open-source-in-public-procurement',
      name: 'Capacity to Run/Integrate Open-Source in Public Procurement',
      description:
        'Makes open-source solutions a normal option of public tenders: buyers know the licences, write fair tender documents, and can tell a capable supplier from a weak one.',
      lines: [[466, 466]],
      parts: [
        {
          id: 'understanding-open-source-licensing',
          name: 'Understanding Open-Source Licensing',
          description:
            'Knows the common families of open-source licences, what each permits, and what it asks for in return.',
          lines: [[466, 466]],
        },
        {
          id: 'procurement-process-integration',
          name: 'Procurement Process Integration',
          description:
            'Writes requests for proposals and evaluation rules in which open-source offers can compete on equal terms.',
          lines: [[466, 466]],
        },
        {
          id: 'vendor-evaluation',
          name: 'Vendor Evaluation',
          description:
            'Judges suppliers by their proven skill with open-source systems and by how they behave towards the projects they use.',
          lines: [[466, 466]],
        },
      ],
    },
    {
      id: 'capacity-to-recognize-and-address-legal-challenges',
      name: 'Capacity to Recognize and Address Legal Challenges',
      description:
        'Recognises legal trouble early, whether about ownership, contracts or personal data, and knows how to settle or avoid it.',
      lines: [[467, 467]],
      parts: [
        {
          id: 'ip-and-legal-compliance',
          name: 'IP and Legal Compliance',
          description:
            'Finds out who owns which rights in a piece of software and keeps its use within the law.',
          lines: [[467, 467]],
        },
        {
          id: 'contractual-considerations',
          name: 'Contractual Considerations',
          description:
            'Drafts and negotiates clauses on warranty, liability and support that fit software which nobody owns alone.',
          lines: [[467, 467]],
        },
        {
          id: 'data-privacy-and-security',
          name: 'Data Privacy and Security',
          description:
            'Sees what an open-source solution means for personal data and for the security of public systems, and arranges the safeguards.',
          lines: [[467, 467]],
        },
      ],
    },
  ],
  dependencies: [
    {
      id: 'procurement-and-legal-capacity-building',
      name: 'Capacity Building',
      description:
        'Buyers can act on this module only after they have learnt how open-source projects and their licences work.',
      lines: [[471, 471]],
      target: { kind: 'module', id: 'capacity-building' },
    },
    {
      id: 'procurement-and-legal-ecosystemic-and-societal',
      name: 'Ecosystemic',
      description:
        'Auditors, funders and others around a purchase need the same basic ideas, or they will stop what the buyers have understood.',
      lines: [[472, 472]],
      note: "Printed as 'Ecosystemic'; read as the category, because no module has that name.",
      target: { kind: 'category', id: 'ecosystemic-and-societal' },
    },
    {
      id: 'procurement-and-legal-requirements-and-specifications',
      name: 'Requirements and specifications',
      description:
        'What is bought follows from what was asked for, so a tender is only as good as its list of needs.',
      lines: [[473, 473]],
      target: { kind: 'module', id: 'requirements-and-specifications' },
    },
  ],
  trainingActivities: [
    {
      id: 'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability',
      name: 'Policy, Contractual Obligations, Transparency and Accountability',
      description:
        'Studies laws and public examples of open-source buying, with a look at policy, contract duties, openness and accountability.',
      lines: [[478, 478]],
      number: 9,
      frameworkPath: 'Organisational and Programmatic > Procurement and Legal',
      userGroup: 'Procurement and Legal',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        {
          title: 'New Open Source law in Switzerland | Joinup',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
        {
          title: 'Open Source in the Public Sector (Germany/Europe)- some spotlights',
          splitConfidence: 'medium',
        },
      ],
    },
    {
      id: 'procurement-and-legal-licensing-compliance',
      name: 'Licensing Compliance, Source Code Disclosure, Intellectual Property Considerations, Regulatory Compliance, Risk Management',
      description:
        'Works through licence compliance, publication of source code, ownership of rights, regulation and risk, on the basis of a book chapter about the public sector.',
      lines: [[479, 479]],
      number: 10,
      frameworkPath: 'Organisational and Programmatic > Procurement and Legal',
      userGroup: null,
      userGroupIfMergedCell: 'Procurement and Legal',
      licensing: 'Content freely available, need to provide attributions',
      resources: [{ title: 'Public Sector and Open Source', splitConfidence: 'high' }],
    },
  ],
  readings: [
    {
      id: 'procurement-and-legal-consent-building-block-description',
      name: '2 Description | bb-consent',
      description: 'A page of a specification for handling consent in digital services.',
      lines: [[578, 578]],
      note: 'Most likely a page of the GovStack specification of the consent building block; the source does not say so.',
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-oxfam-responsible-data-management-training-pack',
      name: 'Responsible Data Management training pack - Oxfam Policy & Practice',
      description: 'Training material by Oxfam for teams that collect and keep data about people.',
      lines: [[579, 579]],
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters',
      name: 'Summary of Data Responsibility and Protection Principles for Clusters',
      description:
        'A summary of the principles by which humanitarian coordination groups handle and protect data.',
      lines: [[580, 580]],
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-responsible-data-management',
      name: 'Responsible Data Management',
      description:
        'Guidance on treating the data of people with care through its whole life; the exact work is not named.',
      lines: [[581, 581]],
      note: 'Also the beginning of the title of the Oxfam training pack in the same list; the two stand as separate entries.',
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-openprocurement',
      name: 'OpenProcurement',
      description:
        'An open-source toolkit for electronic public procurement, named also in the considerations of the module.',
      lines: [[582, 582]],
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-floss-license-slide',
      name: 'The Free-Libre / Open Source Software (FLOSS) License Slide',
      description:
        'A one-page diagram that shows which free and open-source licences can be combined in which direction.',
      lines: [[583, 583]],
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-gdpr-and-open-source-software-communities',
      name: 'The General Data Protection Regulation and Open Source Software Communities',
      description:
        'A law article on what the European data protection regulation means for open-source communities.',
      lines: [[584, 584]],
      kind: 'title',
    },
    {
      id: 'procurement-and-legal-floss-for-sustainable-development',
      name: 'Free and open source software and technology for sustainable development /',
      description: 'A book on what free and open-source software can do for sustainable development.',
      lines: [[585, 585]],
      note: 'The printed title ends in a slash: the rest was cut off.',
      kind: 'title',
    },
  ],
} as const satisfies ModuleContent<'procurement-and-legal'>;
