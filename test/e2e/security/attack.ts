import type { Page } from 'playwright-core';

/** Milliseconds in which what was not stopped would have come about. */
const IN_TIME = 300;

/**
 * Runs hostile code in the page, with `done(what)` to say what came of it, and the address of a listener from
 * `at(scheme)` and `port`. The code runs later than the call, so that the debugger's own freedoms are not its.
 *
 * @returns what it said; "blocked by …" where the content security policy stopped it; "nothing" when time has passed
 */
export function attack(page: Page, code: string, port = 0): Promise<string> {
  return page.evaluate(`new Promise((resolve) => {
    const port = ${port};
    const done = (seen) => {
      document.removeEventListener('securitypolicyviolation', hear);
      resolve(String(seen));
    };
    const hear = (event) => done('blocked by ' + event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', hear);
    const at = (scheme) => scheme + '://127.0.0.1:' + port + '/secret?' + Math.random();
    setTimeout(() => done('nothing'), ${IN_TIME});
    setTimeout(() => {
      try {
        ${code}
      } catch (error) {
        done('refused ' + error.name);
      }
    });
  })`);
}
