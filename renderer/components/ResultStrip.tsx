import type { Headline } from '../../shared/model/headlines.ts';
import type { Words } from '../../shared/words/words.ts';
import { useAppStore } from '../state/appStore.ts';
import { useResultStore } from '../state/resultStore.ts';
import { useWords } from '../words.ts';
import css from './ResultStrip.module.css';
import { useSettled } from './useSettled.ts';

/** The four headlines, on every screen of a scenario: every edit moves them. */
export function ResultStrip() {
  const words = useWords();
  const shown = useResultStore((result) => result.shown);
  const isScenarioScreen = useAppStore(({ screen }) => screen !== 'overview' && screen !== 'settings');
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  if (!shown || !isScenarioScreen) return null;
  const { projection, scenario } = shown;
  const { t } = words;
  const { headline } = projection;
  const months = words.number(projection.months);
  return (
    <section className={css.strip} aria-label={t('strip.label')} data-testid="result-strip">
      <Item
        name="extraInEducationOrJob"
        label={t('strip.extra', { months })}
        value={words.number(headline.extraInEducationOrJob, { signed: true })}
        note={t('strip.rangeMissing')}
      />
      <Item
        name="netMunicipality"
        label={t('strip.net', { months })}
        value={words.money(headline.net.municipality, { signed: true })}
        note={t('strip.rangeMissing')}
        isLoss={headline.net.municipality < 0}
      />
      <Item
        name="breakEvenMonth"
        label={t('strip.breakEven')}
        {...breakEven(words, headline, months, scenario.startMonth)}
      />
      <Item name="chanceOfGain" label={t('strip.chance')} value="–" note={t('strip.chanceMissing')} />
      <p className={css.meta}>
        {t('strip.against')}
        <br />
        {versions ? t('strip.versions', { model: versions.model, app: versions.app }) : null}
      </p>
      <Announcement text={announcement(words, headline, months)} />
    </section>
  );
}

function breakEven(words: Words, { breakEvenMonth, deepestDeficit }: Headline, months: string, startMonth: string) {
  const { t } = words;
  if (breakEvenMonth === null) {
    return {
      value: t('strip.notWithin', { months }),
      note: t('strip.deepest', { amount: words.money(deepestDeficit.amount) }),
      isText: true,
    };
  }
  if (breakEvenMonth === 1) return { value: '1', note: t('strip.never') };
  return { value: words.number(breakEvenMonth), note: words.month(startMonth, breakEvenMonth - 1) };
}

interface ItemProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly isLoss?: boolean;
  readonly isText?: boolean;
}

function Item({ name, label, value, note, isLoss = false, isText = false }: ItemProps) {
  return (
    <div className={css.item} data-headline={name}>
      <span className={css.label}>{label}</span>
      <span className={css.line}>
        <span className={css.value} data-loss={isLoss} data-text={isText}>
          {value}
        </span>
        <span className={css.note}>{note}</span>
      </span>
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
