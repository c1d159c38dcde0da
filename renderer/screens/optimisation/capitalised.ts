/** A text of the catalogue that stands by itself, where elsewhere it is part of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
