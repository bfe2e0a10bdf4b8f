import type { Assessment, SavedSession } from '@osee/scoring/maturity';

/** Why a text is no document of an assessment. */
export type DocumentFault = 'faultTooLarge' | 'faultNotJson' | 'faultNotOurs' | 'faultNewer' | 'faultDamaged';

type Opened =
  | { readonly ok: true; readonly content: Assessment | SavedSession }
  | { readonly ok: false; readonly fault: DocumentFault; readonly detail: string };

/** The kinds that the page reads, and how a thing without an envelope is told to be one of them. */
const kinds = { 'osee-assessment': 'answers', 'osee-assessment-session': 'changes' } as const;
type Kind = keyof typeof kinds;

const mostCharacters = 8_000_000;

const fault = (name: DocumentFault, detail = ''): Opened => ({ ok: false, fault: name, detail });

const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(kinds, kind);

/** The document that a value is or is the content of; `null` where it is neither. */
const documentOf = (value: object): { readonly kind: Kind; readonly document: object } | null => {
  if ('content' in value) {
    return 'kind' in value && isKind(value.kind) ? { kind: value.kind, document: value } : null;
  }
  const kind = (Object.keys(kinds) as Kind[]).find((each) => kinds[each] in value);
  return kind === undefined
    ? null
    : { kind, document: { kind, schemaVersion: '1.0.0', id: 'opened', content: value } };
};

/** Takes the answers out of a text, whoever wrote it. The schemas are loaded when the first file is opened. */
export const openDocument = async (text: string): Promise<Opened> => {
  if (text.length > mostCharacters) return fault('faultTooLarge');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault('faultNotJson');
  }
  const found = typeof value === 'object' && value !== null ? documentOf(value) : null;
  if (found === null) return fault('faultNotOurs');
  const { parseScoringDocument } = await import('./schemas.ts');
  const parsed =
    found.kind === 'osee-assessment'
      ? parseScoringDocument('osee-assessment', found.document)
      : parseScoringDocument('osee-assessment-session', found.document);
  if (parsed.ok) return { ok: true, content: parsed.document.content };
  const [issue] = parsed.issues;
  if (issue?.code === 'newer-version') return fault('faultNewer');
  return fault('faultDamaged', [issue?.code ?? '', ...(issue?.path ?? [])].join(' '));
};
