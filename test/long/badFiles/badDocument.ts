import fc from 'fast-check';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { faultCodes } from '../../../shared/document/fault.ts';
import { parseScenario, readScenario } from '../../../shared/document/parse.ts';
import { project } from '../../../shared/model/project.ts';
import { brokenJson, valueChange } from '../../shared/file/brokenLines.ts';
import { mustHold, nothingPolluted } from './mustHold.ts';

const whole = JSON.stringify(example);

/** Beside values that are changed: lists in each other, and text that is cut or is no JSON at all. */
const text = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(valueChange, { minLength: 1, maxLength: 4 })
      .map((changes) => changes.reduce(brokenJson, whole)),
  },
  { weight: 1, arbitrary: fc.nat(whole.length).map((length) => whole.slice(0, length)) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 2000 })
      .map((depth) => `{"segments":${'['.repeat(depth)}${']'.repeat(depth)}}`),
  },
);

/** A document is read, or refused with faults by code; what is read can be projected and is read the same again. */
export const badDocument = fc.property(text, (given) => {
  const read = readScenario(given);
  nothingPolluted();
  if (!read.ok) {
    mustHold(read.faults.length > 0, 'Refused without a fault.');
    for (const { code } of read.faults) mustHold(faultCodes.includes(code), `An unknown fault: ${code}`);
    return;
  }
  const again = parseScenario(JSON.parse(JSON.stringify(read.scenario)));
  mustHold(again.ok && JSON.stringify(again.scenario) === JSON.stringify(read.scenario), 'Not read the same again.');
  const { extraInEducationOrJob, net } = project(read.scenario).headline;
  mustHold(Number.isFinite(extraInEducationOrJob) && Number.isFinite(net.municipality), 'A headline is no number.');
});
