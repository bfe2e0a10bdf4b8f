import type { ProgrammeResource } from './programme-resource.ts';

/**
 * The ten kinds of infrastructure and platform that the training framework lists for the roll-out of digital public goods.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { infrastructuralResources } from '@osee/core';
 *
 * infrastructuralResources.length; // => 10
 * infrastructuralResources[0]?.name; // => 'Connectivity Infrastructure'
 * ```
 */
export const infrastructuralResources: readonly ProgrammeResource[] = [
  {
    id: 'connectivity-infrastructure',
    kind: 'infrastructural',
    number: 1,
    name: 'Connectivity Infrastructure',
    description: 'Networks that reach everyone.',
    source: [{ document: 'training-framework-1.0', lines: [211, 213] }],
    points: [
      {
        id: 'connectivity-infrastructure-a',
        text: 'Broadband by cable and by mobile network in every part of the country.',
        source: [{ document: 'training-framework-1.0', lines: [212, 212] }],
      },
      {
        id: 'connectivity-infrastructure-b',
        text: 'Solid telecommunications infrastructure: fibre, radio masts and satellites.',
        source: [{ document: 'training-framework-1.0', lines: [213, 213] }],
      },
    ],
  },
  {
    id: 'data-centres-and-cloud-computing',
    kind: 'infrastructural',
    number: 2,
    name: 'Data Centres and Cloud Computing',
    description: 'Places where services run, owned by the state or rented.',
    source: [{ document: 'training-framework-1.0', lines: [214, 218] }],
    points: [
      {
        id: 'data-centres-and-cloud-computing-a',
        text: 'Dependable and safe data centres, of the state or bought from commercial cloud providers.',
        source: [{ document: 'training-framework-1.0', lines: [216, 216] }],
      },
      {
        id: 'data-centres-and-cloud-computing-b',
        text: 'Cloud capacity that grows with the services hosted on it.',
        source: [{ document: 'training-framework-1.0', lines: [217, 217] }],
      },
      {
        id: 'data-centres-and-cloud-computing-c',
        text: 'Cloud credits and subscriptions that give access.',
        source: [{ document: 'training-framework-1.0', lines: [218, 218] }],
      },
    ],
  },
  {
    id: 'digital-identification-systems',
    kind: 'infrastructural',
    number: 3,
    name: 'Digital Identification Systems',
    description: 'Ways for people to prove who they are online.',
    source: [{ document: 'training-framework-1.0', lines: [219, 221] }],
    points: [
      {
        id: 'digital-identification-systems-a',
        text: 'A safe identity platform that works with other systems, such as a national ID or a login service.',
        source: [{ document: 'training-framework-1.0', lines: [220, 220] }],
      },
      {
        id: 'digital-identification-systems-b',
        text: 'Lets people in safely and shows each of them their own services.',
        source: [{ document: 'training-framework-1.0', lines: [221, 221] }],
      },
    ],
  },
  {
    id: 'shared-digital-platforms',
    kind: 'infrastructural',
    number: 4,
    name: 'Shared Digital Platforms',
    description: 'Common parts that many agencies build on.',
    source: [{ document: 'training-framework-1.0', lines: [222, 224] }],
    points: [
      {
        id: 'shared-digital-platforms-a',
        text: 'Common platforms and APIs on which agencies build and connect their services.',
        source: [{ document: 'training-framework-1.0', lines: [223, 223] }],
      },
      {
        id: 'shared-digital-platforms-b',
        text: 'Licences and access rights for the agencies and users of these platforms.',
        source: [{ document: 'training-framework-1.0', lines: [224, 224] }],
      },
    ],
  },
  {
    id: 'cybersecurity-and-data-protection-infrastructure',
    kind: 'infrastructural',
    number: 5,
    name: 'Cybersecurity and Data Protection Infrastructure',
    description: 'Equipment and tools that defend systems and data.',
    source: [{ document: 'training-framework-1.0', lines: [225, 228] }],
    points: [
      {
        id: 'cybersecurity-and-data-protection-infrastructure-a',
        text: 'Strong defence: firewalls, intrusion detection and a security operations centre.',
        source: [{ document: 'training-framework-1.0', lines: [226, 226] }],
      },
      {
        id: 'cybersecurity-and-data-protection-infrastructure-b',
        text: 'Means to encrypt, to store safely and to protect privacy.',
        source: [{ document: 'training-framework-1.0', lines: [227, 227] }],
      },
      {
        id: 'cybersecurity-and-data-protection-infrastructure-c',
        text: 'Programs, tools and licences for security.',
        source: [{ document: 'training-framework-1.0', lines: [228, 228] }],
      },
    ],
  },
  {
    id: 'interoperability-and-integration-frameworks',
    kind: 'infrastructural',
    number: 6,
    name: 'Interoperability and Integration Frameworks',
    description: 'Rules and tools that let new and old systems talk to each other.',
    source: [{ document: 'training-framework-1.0', lines: [229, 231] }],
    points: [
      {
        id: 'interoperability-and-integration-frameworks-a',
        text: 'Technical standards and protocols that join digital public goods to each other and to older systems.',
        source: [{ document: 'training-framework-1.0', lines: [230, 230] }],
      },
      {
        id: 'interoperability-and-integration-frameworks-b',
        text: 'Licences for middleware and other connecting tools.',
        source: [{ document: 'training-framework-1.0', lines: [231, 231] }],
      },
    ],
  },
  {
    id: 'digital-service-delivery-channels',
    kind: 'infrastructural',
    number: 7,
    name: 'Digital Service Delivery Channels',
    description: 'The ways by which a service reaches people.',
    source: [{ document: 'training-framework-1.0', lines: [232, 235] }],
    points: [
      {
        id: 'digital-service-delivery-channels-a',
        text: 'Several channels at once: websites, phone apps and kiosks.',
        source: [{ document: 'training-framework-1.0', lines: [233, 233] }],
      },
      {
        id: 'digital-service-delivery-channels-b',
        text: 'Every channel usable by people with little or much digital skill.',
        source: [{ document: 'training-framework-1.0', lines: [234, 234] }],
      },
      {
        id: 'digital-service-delivery-channels-c',
        text: 'Licences and user rights for the delivery platforms.',
        source: [{ document: 'training-framework-1.0', lines: [235, 235] }],
      },
    ],
  },
  {
    id: 'geographic-information-systems',
    kind: 'infrastructural',
    number: 8,
    name: 'Geographic Information Systems (GIS)',
    description: 'Maps and place data for services and decisions.',
    source: [{ document: 'training-framework-1.0', lines: [236, 238] }],
    points: [
      {
        id: 'geographic-information-systems-a',
        text: 'Geospatial data and a GIS platform, for services by place and for decisions on evidence.',
        source: [{ document: 'training-framework-1.0', lines: [237, 237] }],
      },
      {
        id: 'geographic-information-systems-b',
        text: 'GIS licences, or GIS as a cloud service.',
        source: [{ document: 'training-framework-1.0', lines: [238, 238] }],
      },
    ],
  },
  {
    id: 'digital-payment-systems',
    kind: 'infrastructural',
    number: 9,
    name: 'Digital Payment Systems',
    description: 'Safe ways to pay and be paid.',
    source: [{ document: 'training-framework-1.0', lines: [239, 242] }],
    points: [
      {
        id: 'digital-payment-systems-a',
        text: 'Payment infrastructure that is safe and quick: e-wallets, online banking and gateways that work together.',
        source: [{ document: 'training-framework-1.0', lines: [240, 240] }],
      },
      {
        id: 'digital-payment-systems-b',
        text: 'Payments that flow smoothly inside a public service.',
        source: [{ document: 'training-framework-1.0', lines: [241, 241] }],
      },
      {
        id: 'digital-payment-systems-c',
        text: 'Licences for processing payments, and merchant accounts.',
        source: [{ document: 'training-framework-1.0', lines: [242, 242] }],
      },
    ],
  },
  {
    id: 'data-management-and-analytics-infrastructure',
    kind: 'infrastructural',
    number: 10,
    name: 'Data Management and Analytics Infrastructure',
    description: 'Where data of the services is kept and studied.',
    source: [{ document: 'training-framework-1.0', lines: [243, 245] }],
    points: [
      {
        id: 'data-management-and-analytics-infrastructure-a',
        text: 'Platforms, data lakes and analysis tools that gather what services produce and learn from it.',
        source: [{ document: 'training-framework-1.0', lines: [244, 244] }],
      },
      {
        id: 'data-management-and-analytics-infrastructure-b',
        text: 'Licences, or cloud services, for handling and analysing data.',
        source: [{ document: 'training-framework-1.0', lines: [245, 245] }],
      },
    ],
  },
];
