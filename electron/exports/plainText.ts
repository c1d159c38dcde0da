/**
 * A text as the XML of an office file may hold it: without characters that XML has none for, and with strokes that a
 * workbook would read as a character's number marked as what they are.
 */
export function plainText(text: string): string {
  return (
    text
      .toWellFormed()
      // Every control character but tab and line feeds, and what Unicode calls no character.
      .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
}
