import { idsOf } from '../table/column.ts';
import { versionChains } from '../table/compatible.ts';
import { gnuLicence } from '../table/terms.ts';
import { idOfAddress } from './licence-address.ts';
import { type LicenceIssue, licenceIssue } from './licence-issue.ts';
import { findName, namesNear, standingOf } from './licence-names.ts';
import { orLaterLength } from './or-later.ts';

/** What an operand was read as: SPDX text of one licence or, for names of a choice, of several. */
export interface ReadOperand {
  /** `null` for what is no licence. */
  readonly text: string | null;
  readonly issues: readonly LicenceIssue[];
}

const withoutSuccessor: readonly string[] = ['bzip2-1.0.5', 'wxWindows'];

/** Reads what stands between operators: an id, an address, or a name as people write it. */
export const readOperand = (written: string): ReadOperand => {
  const plain = laterAsPlus(written.replace(/^SPDX-License-Identifier:\s*/iu, '').trim());
  const address = idOfAddress(plain);
  if (address !== undefined) return readName(address, written);
  if (isOwn(plain)) {
    const known = standingOf(plain) === 'held';
    return { text: plain, issues: known ? [] : [licenceIssue('known-by-text-only', { licence: plain })] };
  }
  const whole = findName(plain);
  if (whole === undefined && /[^\s+]\s?\+$/u.test(plain)) return readPlus(plain, written);
  return readName(plain, written);
};

const isOwn = (text: string): boolean =>
  standingOf(text) === 'own' || (text.startsWith('LicenseRef-') && standingOf(text) === 'held');

/** `EUPL-1.2 or later` is `EUPL-1.2+`; names that the table has with these words are left alone. */
const laterAsPlus = (text: string): string => {
  const words = text.split(' ');
  const from = findName(text)
    ? -1
    : words.findIndex((_, place) => orLaterLength(words, place) === words.length - place);
  return from > 0 ? `${words.slice(0, from).join(' ')}+` : text;
};

const readName = (name: string, written: string): ReadOperand => {
  const found = findName(name);
  if (found?.kind === 'ambiguous')
    return { text: null, issues: [licenceIssue('ambiguous-name', { found: written })] };
  if (found === undefined) return unknownName(name, written);
  const { text, isDeprecated } = found;
  const issues = [
    ...(isDeprecated ? [licenceIssue('deprecated-id', { found: written, licence: text })] : []),
    ...(!isDeprecated && written !== text
      ? [licenceIssue('read-as', { found: written, licence: text })]
      : []),
    ...(withoutSuccessor.includes(text)
      ? [licenceIssue('deprecated-without-successor', { licence: text })]
      : []),
  ];
  return { text, issues };
};

const unknownName = (name: string, written: string): ReadOperand => {
  const isWord = /^[A-Za-z0-9.-]+$/u.test(name);
  const near = namesNear(name);
  const details = near.length > 0 ? { found: written, near } : { found: written };
  return isWord
    ? { text: name, issues: [licenceIssue('unknown-licence', details)] }
    : { text: null, issues: [licenceIssue('unreadable-expression', details)] };
};

/** A `+` makes "or later" of a GNU id; elsewhere it stays, and says nothing where there is no clause on versions. */
const readPlus = (plain: string, written: string): ReadOperand => {
  const base = readName(plain.replace(/\s?\+$/u, ''), plain.replace(/\s?\+$/u, ''));
  const { text } = base;
  if (text === null || text.includes(' ')) return { ...base, text: null };
  const others = base.issues.filter(({ code }) => code !== 'deprecated-id');
  if (gnuLicence(text) || /^GFDL-\d\.\d-only$/u.test(text)) {
    const licence = text.replace(/-only$/u, '-or-later');
    return { text: licence, issues: [...others, licenceIssue('deprecated-id', { found: written, licence })] };
  }
  const hasClause = versionChains.some((chain) => idsOf(chain).includes(text));
  const isHeld = standingOf(text) === 'held';
  const isRewritten = isHeld && !written.endsWith('+');
  return {
    text: `${text}+`,
    issues: [
      ...(isRewritten ? [licenceIssue('read-as', { found: written, licence: `${text}+` })] : base.issues),
      ...(isHeld && !hasClause ? [licenceIssue('no-later-version-clause', { licence: text })] : []),
    ],
  };
};
