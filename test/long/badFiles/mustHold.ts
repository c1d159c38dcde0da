/** Fails with what was expected. Without the test runner, since the long run is a plain script. */
export function mustHold(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** What every reading of a bad file leaves as it was. */
export function nothingPolluted(): void {
  mustHold(Object.keys(Object.prototype).length === 0, 'Something was put on the prototype of all objects.');
  mustHold(Reflect.get({}, 'polluted') === undefined, 'Every object has got a property.');
}
