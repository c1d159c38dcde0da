import { expect, test } from 'vitest';
import { differences } from '../../../shared/document/differences.ts';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { withTags } from '../../../shared/document/tags.ts';
import { differenceText } from '../../../shared/words/differenceText.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument as example } from '../document/exampleDocument.ts';

const words = wordsIn('da');
const persons = 'segments/aktivitetsparate/persons';

const said = (before: Scenario, after: Scenario) =>
  differences(before, after).map((one) => differenceText(words, before, after, one));

test('a number is said with its name, its group and its unit, and where it is from beside it', () => {
  const edited = editNumber(example, 'segments/aktivitetsparate/benefitPerMonth', 8500, 'ownMunicipality');
  if (!edited.ok) throw new Error('refused');
  const [number, source] = said(example, edited.scenario);
  expect(number).toMatchObject({ what: expect.stringMatching(/^ydelse pr. måned, /), after: '8.500\u00a0kr.' });
  expect(source).toMatchObject({ what: expect.stringMatching(/^kilde til ydelse/), after: 'egen kommune' });
});

test('a number that was still to be given is never said as zero', () => {
  const [number] = said(setMissing({ ...example }, [persons]), example).filter(({ what }) =>
    what.startsWith('personer'),
  );
  expect(number).toBeUndefined();
  const asked = setMissing(example, [persons]);
  const given = editNumber(asked, persons, 12, 'ownMunicipality');
  if (!given.ok) throw new Error('refused');
  expect(said(asked, given.scenario)).toContainEqual(expect.objectContaining({ before: 'mangler', after: '12' }));
});

test('names, tags and whole interventions are said in words', () => {
  const other = withTags({ ...example, name: 'Et andet', interventions: example.interventions.slice(1) }, ['Budget']);
  const texts = said(example, other);
  expect(texts).toContainEqual({ what: 'navn', before: example.name, after: 'Et andet' });
  expect(texts.find(({ what }) => what.includes(example.interventions[0]?.name ?? '?'))).toBeDefined();
  expect(texts.find(({ after }) => after.includes('Budget') || after === 'sat')).toBeDefined();
});

test('whatever differs between the example and another document can be said in both languages', () => {
  const other: Scenario = {
    ...example,
    startMonth: '2028-02',
    horizonMonths: 24,
    segments: example.segments.map((segment) => ({ ...segment, name: `${segment.name} x`, startsIn: 'education' })),
    interventions: [...example.interventions].reverse().map((one) => ({
      ...one,
      effect: { kind: 'none' },
      capacity: { kind: 'places', places: 3 },
      evidenceVersion: '9',
    })),
    planner: { missing: [persons], anything: { x: 1 } },
  };
  const { provenance: _none, ...bare } = other;
  for (const language of languages) {
    for (const [one, two] of [
      [example, other],
      [other, example],
      [example, bare],
      [bare, example],
    ] as const) {
      for (const found of differences(one, two)) {
        const { what, before, after } = differenceText(wordsIn(language), one, two, found);
        expect([what, before, after].every((text) => text !== '' && !/undefined|object|differences\./.test(text))).toBe(
          true,
        );
      }
    }
  }
});
