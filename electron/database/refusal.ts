import type { StoreProblem } from '../../shared/contract/stored.ts';
import { APPLICATION_ID } from './layout.ts';
import type { Peek } from './peek.ts';

/** Why a file must be left as it is, or null when it may be opened. An absent file is not refused here. */
export function refusalOf(found: Peek, newest: number): StoreProblem | null {
  switch (found.kind) {
    case 'absent':
      return null;
    case 'empty':
      return { code: 'damaged', reason: 'empty', detail: 'The file holds 0 bytes.' };
    case 'notADatabase':
      return { code: 'damaged', reason: 'notADatabase', detail: 'The file does not begin as a SQLite file does.' };
    case 'database':
      // A first start that was cut short leaves a file with a header and nothing else.
      if (found.blank && found.applicationId === 0) return null;
      if (found.applicationId !== APPLICATION_ID) {
        return { code: 'anotherProgram', applicationId: found.applicationId };
      }
      return found.version > newest ? { code: 'fromFuture', found: found.version, newest } : null;
  }
}
