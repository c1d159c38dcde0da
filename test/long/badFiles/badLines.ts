import fc from 'fast-check';
import { parseScenario } from '../../../shared/document/parse.ts';
import { aLocalInitiative } from '../../shared/evidence/aLocalInitiative.ts';
import { aComment } from '../../shared/file/aComment.ts';
import { brokenLines, lineChange } from '../../shared/file/brokenLines.ts';
import { aFileScenario, linesOf, readLines } from '../../shared/file/fileText.ts';
import { aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { mustHold, nothingPolluted } from './mustHold.ts';

const whole = linesOf(
  [aFileScenario({ comments: [aComment()], followUp: aFollowUp() }), aFileScenario({ id: 'anden' })],
  [aLocalInitiative()],
);

/** A `.ungeplan` file: what is read keeps every rule, and what is not read is told of. */
export const badLines = fc.property(fc.array(lineChange, { minLength: 1, maxLength: 4 }), (changes) => {
  const read = readLines(changes.reduce<string[]>(brokenLines, whole));
  nothingPolluted();
  if (read === null) return;
  for (const { scenario } of read.scenarios) mustHold(parseScenario(scenario).ok, 'A scenario that breaks a rule.');
  const isWhole = read.scenarios.length === 2 && read.initiatives.length === 1;
  mustHold(isWhole || read.unreadCount > 0, 'Something is missing and nothing is said of it.');
});
