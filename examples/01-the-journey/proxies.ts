/** What the published indicators can say about a criterion of the call, and why they are taken for it. */
export interface Proxy {
  readonly criterion: string;
  readonly columns: readonly string[];
  /** The highest value that the columns can add up to. */
  readonly highest: number;
  readonly why: string;
}

/**
 * Each criterion of the call that some published indicator comes near. What is not listed here has no public
 * indicator and stays unknown: how far a country is a champion of its region, and nearly all that concerns the host.
 */
export const proxies: readonly Proxy[] = [
  {
    criterion: 'political-commitment',
    columns: ['opensource'],
    highest: 3,
    why: 'A policy or plan for open source in government, with its reach, is the closest published sign.',
  },
  {
    criterion: 'local-ecosystem',
    columns: ['digitalskills', 'pubsecinv'],
    highest: 12,
    why: 'Skills programmes and innovation in the public sector feed an ecosystem; they do not count its communities.',
  },
  {
    criterion: 'strategic-priority',
    columns: ['govtech'],
    highest: 8,
    why: 'A strategy for government technology tells how high digital change stands, not open source alone.',
  },
  {
    criterion: 'willing-to-share-and-learn',
    columns: ['opendata', 'opengov'],
    highest: 6,
    why: 'A government that opens its data and its doings has shown that it shares.',
  },
];

/** Columns that each tell of a digital service that the public can use. */
export const serviceColumns = ['portal', 'epayments', 'taxportal'] as const;
