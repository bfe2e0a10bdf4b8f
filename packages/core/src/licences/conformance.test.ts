import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkCombination,
  checkCompatibility,
  dpgAcceptance,
  isSameLicenceExpression,
  type LicenceUse,
  licencesToTake,
  readLicenceExpression,
  type TakingSituation,
  widestBranch,
} from './index.ts';

/** Verdicts that others published, kept outside this repository; runs where the folder is given. */
const folder = process.env['OSEE_REFERENCE_CASES'] ?? '';
const file = join(folder, 'licences', 'pairs.json');

interface Group {
  readonly id: string;
  readonly section: string;
  readonly use?: string;
  readonly items: readonly (readonly unknown[])[];
}

const uses: Readonly<Record<string, LicenceUse>> = {
  modify: 'modify',
  'combine in one work': 'combine',
  'link statically': 'link-statically',
  'link dynamically': 'link-dynamically',
};
const voices: Readonly<Record<string, string>> = {
  gnuguide: 'gnu-guide',
  dwheeler: 'wheeler',
  'libraries.io': 'libraries-io',
};
const ofCreativeCommons = [
  '0-1.0',
  '-BY-4.0',
  '-BY-SA-4.0',
  '-BY-NC-4.0',
  '-BY-ND-4.0',
  '-BY-NC-ND-4.0',
  '-BY-NC-SA-4.0',
];

const sections: Readonly<Record<string, (item: readonly unknown[], use: LicenceUse) => void>> = {
  // A `conditional` of the European checker may be a `no` of ours, with its own reason.
  pairs: ([inbound, outbound, verdict], use) => {
    const found = checkCompatibility({ inbound: String(inbound), outbound: String(outbound), use }).verdict;
    expect(verdict === 'conditional' ? ['conditional', 'no'] : [verdict]).toContain(found);
  },
  expressions: ([inbound, outbound, verdict], use) => {
    const asked = { inbound: String(inbound), outbound: String(outbound), use };
    expect(checkCompatibility(asked).verdict).toBe(verdict);
  },
  disputed: ([inbound, outbound, says], use) => {
    const found = checkCompatibility({ inbound: String(inbound), outbound: String(outbound), use });
    expect(['conditional', 'unknown']).toContain(found.verdict);
    for (const [name, verdict] of Object.entries(says as Record<string, string>)) {
      const said = found.statements.find(({ source }) => source === (voices[name] ?? name));
      expect(said?.verdict, name).toBe(verdict);
    }
  },
  // The opinion of one project: `conditional` passes where the text of the licence does not speak of linking.
  proprietary: ([inbound, verdict], use) => {
    const found = checkCompatibility({ inbound: String(inbound), outbound: 'proprietary', use });
    const isOpen = found.verdict === 'conditional' && found.reason === 'linking-not-said';
    expect(isOpen ? verdict : found.verdict).toBe(verdict);
  },
  combinations: ([inbound, outbound], use) => {
    const among = ofCreativeCommons.map((end) => `CC${end}`);
    const found = checkCombination(inbound as string[], { use, among }).outbound;
    const works = found.filter(({ verdict }) => verdict === 'yes').map(({ licence }) => licence);
    expect(works.sort()).toEqual([...(outbound as string[])].sort());
  },
  outbound: ([expression, outbound], use) => {
    const named = String(expression).match(/[\w.-]+/gu) ?? [];
    const works = checkCombination([String(expression)], { use })
      .outbound.filter(({ verdict, licence }) => verdict === 'yes' && named.some((name) => name === licence))
      .map(({ licence }) => licence);
    expect(works.sort()).toEqual([...(outbound as string[])].sort());
  },
  choice: ([branches, best]) => {
    expect(widestBranch((branches as string[]).join(' OR '))).toBe(best);
  },
  aliases: ([written, text]) => expect(readLicenceExpression(String(written)).text).toBe(text),
  ambiguous: ([written]) => {
    const { expression, issues } = readLicenceExpression(String(written));
    expect(expression).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('ambiguous-name');
  },
  refused: ([written]) => {
    const { issues } = readLicenceExpression(String(written));
    expect(issues.some(({ severity }) => severity !== 'info')).toBe(true);
    const asked = { inbound: String(written), outbound: 'MIT', use: 'combine' } as const;
    expect(checkCompatibility(asked).verdict).toBe('unknown');
  },
  equivalence: ([left, right, isSame]) =>
    expect(isSameLicenceExpression(String(left), String(right))).toBe(isSame),
  dpg: ([id, kind, accepted]) => {
    const answer = dpgAcceptance(String(id), kind as 'software');
    expect(answer.accepted).toBe(accepted === null ? 'unknown' : accepted ? 'yes' : 'no');
    expect(answer.asOf).toBe('2024-08-19');
  },
  suggestions: ([situation, allowed]) => {
    const { choice } = licencesToTake(situation as TakingSituation);
    expect(choice).toBe(allowed === 'only permissive' ? 'permissive-only' : 'any-approved');
  },
};

describe.skipIf(!existsSync(file))('licences of the reference cases', () => {
  const { groups } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { groups: readonly Group[] })
    : { groups: [] };

  it.each(groups.map((group) => [group.id, group] as const))('%s', (_, { section, use, items }) => {
    const check = sections[section];
    if (!check) throw new Error(`Expected a known section, got "${section}".`);
    for (const item of items) check(item, uses[use ?? ''] ?? 'combine');
    expect(items.length).toBeGreaterThan(0);
  });

  it('holds as many items as before', () => {
    expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBeGreaterThanOrEqual(287);
  });
});
