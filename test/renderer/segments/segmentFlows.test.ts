import { describe, expect, test } from 'vitest';
import { flowText, outOfHundred } from '../../../renderer/screens/segments/flowText.ts';
import { segmentFlows } from '../../../renderer/screens/segments/segmentFlows.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument, segmentOf } from '../../shared/document/exampleDocument.ts';

const words = wordsIn('da');
const flowOf = (segmentId: string, id: string) => {
  const flow = segmentFlows(segmentOf(exampleDocument, segmentId)).find((one) => one.id === id);
  if (!flow) throw new Error(`There is no flow ${id}`);
  return flow;
};

describe('MODEL §2: the flows of a segment', () => {
  test('over twelve months are what the document says', () => {
    expect(flowOf('aktivitetsparate', 'toEducation')).toMatchObject({ share: 0.12, months: 12, inYear: 0.12 });
  });

  test('observed over another time run on at the same pace, in the same proportion', () => {
    const education = flowOf('uddannelsesparate', 'toEducation');
    const job = flowOf('uddannelsesparate', 'toJob');
    expect(education.inYear + job.inYear).toBeCloseTo(1 - (1 - 0.379) ** 2, 12);
    expect(education.inYear / job.inYear).toBeCloseTo(0.302 / 0.077, 12);
  });

  test('back in later years are those of the first where nothing is given', () => {
    const { returnInLaterYears: _, ...first } = segmentOf(exampleDocument, 'aktivitetsparate');
    expect(segmentFlows(first).find(({ id }) => id === 'backFromJob')).toMatchObject({ share: 0.3, later: 0.3 });
  });
});

describe('a rate as people say it', () => {
  test.each([
    [0.12, '12 ud af 100'],
    [0.077, 'ca. 8 ud af 100'],
    [0.004, 'færre end 1 ud af 100'],
    [0, 'ingen'],
    [0.998, 'næsten alle'],
  ])('%s', (share, said) => {
    expect(outOfHundred(share, words)).toBe(said);
  });

  test('with the time it takes', () => {
    expect(flowText(flowOf('aktivitetsparate', 'toEducation'), words)).toBe('12 ud af 100 inden for 12 måneder');
  });
});
