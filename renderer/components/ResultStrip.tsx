import type { ReactNode } from 'react';
import { missingFor } from '../../shared/document/missing.ts';
import type { Figure } from '../../shared/ledger/figures.ts';
import type { Headline } from '../../shared/model/headlines.ts';
import { chanceText } from '../../shared/summary/moneySentences.ts';
import type { Quantiles } from '../../shared/uncertainty/quantiles.ts';
import { moneyRange } from '../../shared/words/moneyRange.ts';
import type { Words } from '../../shared/words/words.ts';
import { useAppStore } from '../state/appStore.ts';
import { useResultStore } from '../state/resultStore.ts';
import { type UncertaintyOnScreen, useUncertainty } from '../state/useUncertainty.ts';
import { useWords } from '../words.ts';
import { FigureButton } from './FigureButton.tsx';
import { IntervalBar } from './IntervalBar.tsx';
import { MissingLink, missingText } from './MissingLink.tsx';
import css from './ResultStrip.module.css';
import { TwentyDots } from './TwentyDots.tsx';
import { useSettled } from './useSettled.ts';

/** The four headlines with their ranges, on every screen of a scenario: every edit moves them. */
export function ResultStrip() {
  const words = useWords();
  const shown = useResultStore((result) => result.shown);
  const ranges = useUncertainty();
  const isScenarioScreen = useAppStore(({ screen }) => screen !== 'overview' && screen !== 'settings');
  if (!shown || !isScenarioScreen) return null;
  const { projection, scenario } = shown;
  const { t } = words;
  const { headline } = projection;
  const months = words.number(projection.months);
  const people = missingFor(scenario, 'people');
  const money = missingFor(scenario, 'money');
  const wait = (paths: readonly string[]) =>
    paths.length > 0 ? { instead: <MissingLink scenario={scenario} paths={paths} /> } : {};
  const draws = ranges.uncertainty?.headline;
  const shared = { isStale: ranges.isStale };
  return (
    <section
      className={css.strip}
      aria-label={t('strip.label')}
      data-testid="result-strip"
      data-drawn={ranges.draws > 0 && ranges.draws === ranges.of && !ranges.isStale}
    >
      <Item
        {...shared}
        name="extraInEducationOrJob"
        figure="extraInEducationOrJob"
        label={t('strip.extra', { months })}
        value={words.number(headline.extraInEducationOrJob, { signed: true })}
        note={rangeNote(words, draws?.extraInEducationOrJob, (low, high) => ({
          low: words.number(low, { signed: true }),
          high: words.number(high, { signed: true }),
        }))}
        {...wait(people)}
      />
      <Item
        {...shared}
        name="netMunicipality"
        figure="municipality"
        label={t('strip.net', { months })}
        value={words.money(headline.net.municipality, { signed: true })}
        note={rangeNote(words, draws?.net.municipality, (low, high) => netRange(words, low, high))}
        isLoss={headline.net.municipality < 0}
        {...wait(money)}
      />
      <Item
        {...shared}
        name="breakEvenMonth"
        figure="breakEvenMonth"
        label={t('strip.breakEven')}
        {...breakEven(words, headline, projection.months, scenario.startMonth, draws?.breakEvenMonth)}
        {...wait(money)}
      />
      <Chance words={words} ranges={ranges} {...wait(money)} />
      <Meta words={words} ranges={ranges} />
      <Announcement
        text={money.length > 0 ? missingText(words, scenario, money) : announcement(words, headline, months)}
      />
    </section>
  );
}

type RangeTexts = { readonly low: string; readonly high: string };

function rangeNote(
  { t }: Words,
  quantiles: Quantiles | undefined,
  said: (low: number, high: number) => RangeTexts,
): ReactNode {
  if (!quantiles) return t('strip.rangeMissing');
  return (
    <>
      {t('strip.range', said(quantiles.p10, quantiles.p90))}
      <IntervalBar quantiles={quantiles} />
    </>
  );
}

/** Beside a result in millions its range needs no unit; a smaller one has it. */
function netRange(words: Words, low: number, high: number): RangeTexts {
  const { low: first, high: last } = moneyRange(words, low, high, { signed: true });
  const isLarge = first === words.millions(low, { signed: true });
  return { low: first, high: isLarge ? words.millions(high, { signed: true }) : last };
}

function breakEven(
  words: Words,
  { breakEvenMonth, deepestDeficit }: Headline,
  months: number,
  startMonth: string,
  quantiles: Quantiles<number | null> | undefined,
) {
  const { t, number } = words;
  const said = (month: number | null) => (month === null ? t('strip.neverReached') : number(month));
  const isSame = quantiles?.p10 === quantiles?.p90;
  const range =
    quantiles && !isSame ? t('strip.months', { low: said(quantiles.p10), high: said(quantiles.p90) }) : null;
  const note = (first: string) => (
    <>
      {first}
      {range ? <span className={css.second}>{range}</span> : null}
    </>
  );
  if (breakEvenMonth === null) {
    return {
      value: t('strip.notWithin', { count: months }),
      note: note(t('strip.deepest', { amount: words.money(deepestDeficit.amount) })),
      isText: true,
    };
  }
  if (breakEvenMonth === 1) return { value: '1', note: note(t('strip.never')) };
  return { value: number(breakEvenMonth), note: note(words.month(startMonth, breakEvenMonth - 1)) };
}

/** In how many of the draws the municipality's budget gains: never a word for it without its number. */
function Chance({ words, ranges, instead }: { words: Words; ranges: UncertaintyOnScreen; instead?: ReactNode }) {
  const { t } = words;
  const share = ranges.uncertainty?.shareMunicipalGain;
  return (
    <Item
      name="chanceOfGain"
      label={ranges.isStale ? `${t('strip.chance')} · ${t('app.computing')}` : t('strip.chance')}
      value={share === undefined ? '–' : chanceText(words, share)}
      note={share === undefined ? t('strip.chanceMissing') : <TwentyDots share={share} />}
      isStale={ranges.isStale}
      isOfDraws
      {...(instead ? { instead } : {})}
    />
  );
}

function Meta({ words: { t, number }, ranges }: { words: Words; ranges: UncertaintyOnScreen }) {
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  return (
    <p className={css.meta}>
      {t('strip.against')}
      <br />
      {ranges.uncertainty
        ? ranges.isStale
          ? t('app.computing')
          : t('strip.draws', { count: ranges.draws, shown: number(ranges.draws) })
        : versions
          ? t('strip.versions', { model: versions.model, app: versions.app })
          : null}
    </p>
  );
}

interface ItemProps {
  readonly name: string;
  /** What opens when the value is pressed. */
  readonly figure?: Figure;
  readonly label: string;
  readonly value: string;
  readonly note: ReactNode;
  readonly isLoss?: boolean;
  readonly isText?: boolean;
  /** Whether the draws shown are those of an earlier edit. */
  readonly isStale: boolean;
  /** Whether the value itself comes from the draws. */
  readonly isOfDraws?: boolean;
  /** Stands in the place of a headline that rests on numbers still to be given. */
  readonly instead?: ReactNode;
}

function Item(props: ItemProps) {
  const { name, figure, label, value, note, isLoss = false, isText = false, isStale, isOfDraws = false } = props;
  return (
    <div className={css.item} data-headline={name}>
      <span className={css.label}>{label}</span>
      {props.instead ?? (
        <span className={css.line}>
          <span className={css.value} data-loss={isLoss} data-text={isText} data-stale={isStale && isOfDraws}>
            {figure ? <FigureButton figure={figure}>{value}</FigureButton> : value}
          </span>
          <span className={css.note} data-stale={isStale}>
            {note}
          </span>
        </span>
      )}
    </div>
  );
}

function announcement({ t, number, money }: Words, headline: Headline, months: string): string {
  const extra = number(headline.extraInEducationOrJob, { signed: true });
  const net = money(headline.net.municipality, { signed: true });
  return `${t('strip.extra', { months })}: ${extra}. ${t('strip.net', { months })}: ${net}.`;
}

/** Read out to those who do not see the strip, when the edits have come to rest. */
function Announcement({ text }: { text: string }) {
  return (
    <span className="visually-hidden" role="status">
      {useSettled(text, 1000)}
    </span>
  );
}
