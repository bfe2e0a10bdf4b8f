import { describe, expect, it } from 'vitest';
import { oseeCompetencyIds } from './ids.ts';
import { practices } from './practices.ts';

const entries = oseeCompetencyIds.map((id) => ({ id, practice: practices[id] }));
const sentence = /^[A-Z].{12,}[.?]$/u;
const title = /^[A-Z].*[^.]$/u;

const sentencesOf = ({ practice }: (typeof entries)[number]) => [
  ...practice.pitfalls,
  ...practice.firstThirtyDays.map(({ step }) => step),
  ...practice.roles.map(({ task }) => task),
  practice.effort.basis,
];

describe('what the pages say of practice', () => {
  it('is there for every competency', () => {
    expect(Object.keys(practices).sort()).toEqual([...oseeCompetencyIds].sort());
    expect(entries).toHaveLength(40);
  });

  it('never says the same thing twice, in a page or in two', () => {
    const texts = entries.flatMap((entry) => [
      ...entry.practice.pitfalls,
      ...entry.practice.firstThirtyDays.map(({ step }) => step),
      ...entry.practice.indicators.flatMap(({ name, numerator }) => [name, numerator]),
      ...(entry.practice.example ? [entry.practice.example.fact] : []),
    ]);
    const seen = texts.map((text) => text.toLowerCase());
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  });
});

describe.each(entries)('the practice of $id', (entry) => {
  const { pitfalls, indicators, firstThirtyDays, roles, effort, example } = entry.practice;

  it('is written in sentences that can be translated', () => {
    for (const text of sentencesOf(entry)) {
      expect(text).toMatch(sentence);
      expect(text.split(/\s/u).length, text).toBeLessThanOrEqual(25);
    }
  });

  it('warns of two to four pitfalls', () => {
    expect(pitfalls.length).toBeGreaterThanOrEqual(2);
    expect(pitfalls.length).toBeLessThanOrEqual(4);
  });

  it('gives indicators that say what is divided by what', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(2);
    for (const { name, numerator, denominator, unit, frequency } of indicators) {
      expect(name).toMatch(title);
      for (const words of [numerator, unit, frequency]) expect(words).toMatch(/^[a-z].*[^.]$/u);
      if (denominator === null) expect(unit).not.toMatch(/per cent|ratio/u);
      else expect(denominator).not.toBe(numerator);
      if (/^per cent/u.test(unit)) expect(denominator).not.toBeNull();
    }
  });

  it('fills thirty days in order', () => {
    const days = firstThirtyDays.map(({ byDay }) => byDay);
    expect(days).toHaveLength(5);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(new Set(days).size).toBe(days.length);
    expect(days.at(-1)).toBe(30);
    expect(days[0]).toBeLessThanOrEqual(7);
  });

  it('names who does what, each role once', () => {
    const names = roles.map(({ role }) => role);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(title);
  });

  it('gives effort as ranges that are marked as an estimate', () => {
    expect(effort.isEstimate).toBe(true);
    expect(effort.ranges.length).toBeGreaterThanOrEqual(2);
    for (const { work, low, high } of effort.ranges) {
      expect(work).toMatch(title);
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThan(low);
    }
  });

  it('names a place, a fact, a source and its address, or no example', () => {
    if (!example) return;
    expect(example.fact).toMatch(/^[A-Z].{60,}\.$/u);
    expect(example.source.length).toBeGreaterThan(3);
    expect(new URL(example.url).protocol).toBe('https:');
  });
});
