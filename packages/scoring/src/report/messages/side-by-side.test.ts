import { describe, expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

describe('sideBySide', () => {
  it('takes the semicolon of Arabic, which keeps Latin names from running into one another', () => {
    expect(sideBySide(['متوسط', 'outage', '(flood)'], 'ar')).toBe('متوسط؛ outage؛ (flood)');
    expect(sideBySide(['أ', 'ب'], 'ar-EG')).toBe('أ؛ ب');
  });

  it('takes the common one elsewhere', () => {
    expect(sideBySide(['médio', 'outage'], 'pt')).toBe('médio; outage');
    expect(sideBySide(['a', 'b'], 'arn')).toBe('a; b');
    expect(sideBySide([], 'ar')).toBe('');
  });
});
