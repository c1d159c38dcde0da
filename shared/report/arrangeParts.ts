import { type ReportChoices, type ReportPartId, reportPartIds } from './choices.ts';

/** All parts as they are listed: the chosen ones in their order, then the others. */
export function listedParts({ parts }: ReportChoices): ReportPartId[] {
  return [...parts, ...reportPartIds.filter((id) => !parts.includes(id))];
}

/** The choices with a part taken in, after the parts that usually come before it; or left out where it was in. */
export function togglePart(choices: ReportChoices, id: ReportPartId): ReportChoices {
  const { parts } = choices;
  if (parts.includes(id)) return { ...choices, parts: parts.filter((one) => one !== id) };
  const usual = reportPartIds.indexOf(id);
  const before = parts.findLastIndex((one) => reportPartIds.indexOf(one) < usual);
  return { ...choices, parts: parts.toSpliced(before + 1, 0, id) };
}

/** The choices with a chosen part at another place among the chosen ones; the same where it cannot go there. */
export function placePart(choices: ReportChoices, id: ReportPartId, to: number): ReportChoices {
  const { parts } = choices;
  const from = parts.indexOf(id);
  const place = Math.max(0, Math.min(parts.length - 1, to));
  if (from < 0 || from === place) return choices;
  const others = parts.filter((one) => one !== id);
  return { ...choices, parts: others.toSpliced(place, 0, id) };
}
