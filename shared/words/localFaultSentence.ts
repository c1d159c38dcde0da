import type { FaultCode } from '../document/fault.ts';
import { type LocalFault, type LocalFaultCode, localFaultCodes } from '../evidence/localFaults.ts';
import { faultSentence } from './sentences.ts';
import type { Words } from './words.ts';

/** What is wrong at a field of a local initiative, and what is allowed there; without the path. */
export function localFaultSentence(words: Words, fault: LocalFault): string {
  const { code, facts } = fault;
  if (!isOwnCode(code)) return faultSentence(words, { ...fault, code });
  const value = Number(facts.value);
  switch (code) {
    case 'shareTooLarge':
      return words.t('localInitiative.faults.shareTooLarge', { value: words.percent(value) });
    case 'groupTooSmall':
      return words.t('localInitiative.faults.groupTooSmall', { value: words.number(value, { decimals: 2 }) });
    default:
      return words.t(`localInitiative.faults.${code}`);
  }
}

function isOwnCode(code: FaultCode | LocalFaultCode): code is LocalFaultCode {
  return (localFaultCodes as readonly string[]).includes(code);
}
