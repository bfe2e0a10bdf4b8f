import { describe, expect, it } from 'vitest';
import { namespace } from './own-identity.ts';
import { isCaseUuid, uuidV5 } from './uuid-v5.ts';

describe('uuidV5', () => {
  it('gives the published value', () => {
    // RFC 9562, appendix A.4: the name "www.example.com" in the namespace of domain names.
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('gives the namespace of the project from its address', () => {
    expect(uuidV5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://github.com/osee/osee#case')).toBe(
      namespace,
    );
  });

  it.each([
    ['2ed6657d-e927-568b-95e1-2665a8aea6a2', true],
    ['2ED6657D-e927-568b-95e1-2665a8aea6a2', false],
    ['018f4d3c-7c1a-7b3a-8a1e-2b3c4d5e6f70', false],
    ['2ed6657d-e927-568b-e5e1-2665a8aea6a2', false],
    ['', false],
  ])('knows whether CASE takes %s', (text, expected) => {
    expect(isCaseUuid(text)).toBe(expected);
  });
});
