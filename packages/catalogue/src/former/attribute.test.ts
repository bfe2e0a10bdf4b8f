import { describe, expect, it } from 'vitest';
import { fr } from '../locales/fr/index.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { attribute } from './attribute.ts';
import { creditMessages } from './credit-messages.ts';

describe('attribute by the tag of a language', () => {
  it.each(oseeCatalogue.resources.slice(0, 20))('writes what the bundle writes: $id', (resource) => {
    const byBundle = attribute(resource, { format: 'html', locale: fr });
    expect(attribute(resource, { format: 'html', locale: 'fr-SN' })).toEqual(byBundle);
    const own = { format: 'html', locale: 'en', messages: creditMessages.fr } as const;
    expect(attribute(resource, own)).toEqual(byBundle);
  });

  it('refuses a language without texts', () => {
    const [resource] = oseeCatalogue.resources;
    expect(resource).toBeDefined();
    expect(() => resource && attribute(resource, { format: 'text', locale: 'sw' })).toThrow(
      expect.objectContaining({ code: 'unknown-locale' }),
    );
  });
});
