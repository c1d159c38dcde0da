/** A sentence that ends in an abbreviation, as "mio. kr.", has one full stop. */
export function oneStop(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}
