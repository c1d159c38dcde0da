import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { modelCheckFits } from '../../../shared/model/modelCheck.ts';
import { useWords } from '../../words.ts';
import { entryModelChecks } from './entryModelChecks.ts';
import css from './ModelCheckPart.module.css';
import { Section } from './Section.tsx';

const sentences = { fits: 'evidence.checkFits', tooMany: 'evidence.checkHigh', tooFew: 'evidence.checkLow' } as const;

interface Props {
  readonly entry: EvidenceEntry;
  readonly scenario: Scenario | null;
}

/** Whether the model gives the time in education or job that the study measured, with each segment's own return rates. */
export function ModelCheckPart({ entry, scenario }: Props) {
  const { t, number } = useWords();
  const { effect } = entry;
  if (!('measured' in effect) || !effect.measured) return null;
  const weeks = (value: number) => number(value, { decimals: 1 });
  if (!scenario) {
    return (
      <Section title={t('evidence.checkTitle')}>
        <p>{t('evidence.checkNoScenario', { measured: weeks(effect.measured.weeksGained) })}</p>
      </Section>
    );
  }
  const { least, most } = modelCheckFits;
  return (
    <Section title={t('evidence.checkTitle')} subtitle={t('evidence.checkSubtitle')}>
      <dl className={css.checks}>
        {entryModelChecks(scenario, entry).map(({ segmentId, segmentName, measuredWeeks, modelledWeeks, verdict }) => (
          <div key={segmentId} className={css.check} data-verdict={verdict}>
            <dt>{segmentName}</dt>
            <dd>
              {t.rich(sentences[verdict], {
                measured: weeks(measuredWeeks),
                modelled: weeks(modelledWeeks),
                b: (chunks: ReactNode) => <b>{chunks}</b>,
              })}
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.rule}>
        {t('evidence.checkRule', {
          least: number(least, { decimals: 2 }),
          most: number(most, { decimals: 2 }),
        })}
      </p>
    </Section>
  );
}
