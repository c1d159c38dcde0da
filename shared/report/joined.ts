/** Facts on one line, with a point between them; what is empty is left out. */
export function joined(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ');
}
