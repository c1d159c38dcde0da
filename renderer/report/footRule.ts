import type { Report } from '../../shared/report/block.ts';
import { joined } from '../../shared/report/joined.ts';
import { wordsIn } from '../../shared/words/words.ts';

/**
 * The rule that puts a foot on every printed page: whose report it is and what computed it, and which page of how many.
 * The margins are those of the paper; the pages on the screen have the same.
 */
export function footRule({ language, facts }: Report): string {
  const { t, day } = wordsIn(language);
  const versions = { app: facts.appVersion, model: facts.modelVersion, seed: String(facts.seed) };
  const who = joined([
    facts.municipality,
    shortened(facts.scenario),
    facts.isIllustrative ? t('report.illustrativeShort') : '',
    day(facts.day),
    t('report.footVersions', versions),
  ]);
  const looks = "font: 8pt / 11pt 'IBM Plex Sans'; color: #63666b; vertical-align: top; padding-top: 4mm";
  return [
    '@page { size: A4; margin: 18mm 18mm 22mm;',
    `@bottom-left { content: ${quoted(who)}; width: 150mm; text-align: left; ${looks} }`,
    `@bottom-right { content: ${quoted(`${t('report.page')} `)} counter(page) ${quoted(` ${t('report.of')} `)} counter(pages);`,
    `width: 24mm; text-align: right; ${looks} } }`,
  ].join(' ');
}

/** As much of a name as a foot of two lines has room for; the title page has it whole. */
function shortened(name: string): string {
  const MOST = 80;
  return name.length > MOST ? `${name.slice(0, MOST - 1).trimEnd()}…` : name;
}

/** A text as CSS writes one. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
}
