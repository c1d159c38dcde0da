import { describe, expect, test } from 'vitest';
import { listedParts, placePart, togglePart } from '../../../shared/report/arrangeParts.ts';
import { audiences, reportChoicesSchema, reportPartIds } from '../../../shared/report/choices.ts';
import { presetChoices } from '../../../shared/report/presets.ts';
import { readReportChoices, withReportChoices } from '../../../shared/report/storedChoices.ts';
import { exampleDocument } from '../document/exampleDocument.ts';

const committee = presetChoices('committee', 'da');

describe('the parts of a report', () => {
  test.each(audiences)('of a preset are chosen once each: %s', (audience) => {
    expect(reportChoicesSchema.safeParse(presetChoices(audience, 'en')).success).toBe(true);
  });

  test('are all listed, the chosen ones first and in their order', () => {
    const listed = listedParts(committee);
    expect(listed.slice(0, committee.parts.length)).toEqual(committee.parts);
    expect(listed.toSorted()).toEqual([...reportPartIds].toSorted());
  });

  test('a part that is taken in stands after those that usually come before it', () => {
    const { parts } = togglePart(committee, 'reference');
    expect(parts[parts.indexOf('reference') - 1]).toBe('uncertainty');
    expect(togglePart(togglePart(committee, 'summary'), 'summary').parts).toEqual(committee.parts);
  });

  test('a part can be put anywhere among the chosen ones, and nowhere else', () => {
    expect(placePart(committee, 'money', 0).parts[0]).toBe('money');
    expect(placePart(committee, 'money', 99).parts.at(-1)).toBe('money');
    expect(placePart(committee, 'money', committee.parts.indexOf('money'))).toBe(committee);
    expect(placePart(committee, 'notes', 0)).toBe(committee);
  });

  test('are kept with the scenario; what cannot be read is the preset of a committee', () => {
    const chosen = { ...presetChoices('management', 'en'), showSmallNumbers: true };
    expect(readReportChoices(withReportChoices(exampleDocument, chosen), 'da')).toEqual(chosen);
    expect(readReportChoices(exampleDocument, 'en')).toEqual(presetChoices('committee', 'en'));
    const spoiled = { ...exampleDocument, planner: { report: { parts: ['summary', 'summary'] } } };
    expect(readReportChoices(spoiled, 'da')).toEqual(committee);
  });
});
