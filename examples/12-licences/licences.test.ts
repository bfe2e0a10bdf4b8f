import { checkCombination } from '@osee/core/licences';
import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';
import { components } from './components.ts';

const printed = await printedBy(() => import('./index.ts'));

it('reads the licences as people wrote them, and says what it changed', () => {
  expect(printed).toContain('workflow kernel: Apache-2.0 (read-as)');
  expect(printed).toContain('PDF signer: LGPL-2.1-or-later (read-as)');
  expect(printed).toContain('form engine: MIT\n');
});

it('finds the licences under which the parts of one work may go out', () => {
  const oneWork = components.filter(({ use }) => use === 'combine').map(({ licence }) => licence);
  const { outbound } = checkCombination(oneWork);
  expect(outbound.length).toBeGreaterThan(3);
  for (const { licence, verdict } of outbound) expect(printed).toContain(`  under ${licence}: ${verdict}\n`);
  expect(printed).not.toContain('under MIT:');
  expect(printed).toContain('pairs that do not go together: 0 of 10');
});

it('proposes one with reasons and costs, and judges each component into it', () => {
  const choice = /Each component into a work under (\S+):/u.exec(printed)?.[1];
  expect(choice).toBe('GPL-3.0-or-later');
  expect(printed).toContain('search server: yes, taken under GPL-2.0-or-later (later-version)');
  expect(printed).toContain('reporting server: yes (separate-works)');
  expect(printed).toMatch(/GPL-3\.0-or-later \(yes\): for .*dpg-listed.*; costs .*give-source/u);
});

it('shows a dispute and writes the sentence for the file in French, with the caveat once in each', () => {
  expect(printed).toContain('Les sources ne concordent pas.');
  expect(printed).toContain('Assistant de licence de Joinup');
  expect(printed).toContain('L’ensemble est publié sous GPL-3.0-or-later (copyleft sur l’œuvre entière).');
  expect(printed.match(/ne constituent pas un avis juridique/gu)).toHaveLength(2);
});
