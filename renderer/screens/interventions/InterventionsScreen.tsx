import { useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { SourcePanel } from '../fields/SourcePanel.tsx';
import { InterventionCard } from './InterventionCard.tsx';
import css from './InterventionsScreen.module.css';

/** The interventions, in the order in which they are given places; one open at a time. */
export function InterventionsScreen({ scenario, shown }: { scenario: Scenario; shown: ShownResult | null }) {
  const { t } = useWords();
  const [openId, setOpenId] = useState(scenario.interventions[0]?.id ?? null);
  const [chosen, setChosen] = useState<{ path: string; name: string } | null>(null);
  return (
    <>
      <h1>{t('interventions.title')}</h1>
      <p className={css.subtitle}>{t('interventions.subtitle')}</p>
      {scenario.interventions.length === 0 ? <p>{t('interventions.nobody')}</p> : <Heads />}
      <div className={css.cards}>
        {scenario.interventions.map((intervention) => (
          <InterventionCard
            key={intervention.id}
            scenario={scenario}
            intervention={intervention}
            series={shown?.projection.scenario.interventions.find(({ id }) => id === intervention.id) ?? null}
            checks={shown?.projection.checks.filter((check) => check.interventionId === intervention.id) ?? []}
            isOpen={intervention.id === openId}
            onToggle={() => setOpenId(intervention.id === openId ? null : intervention.id)}
            onChoose={setChosen}
          />
        ))}
      </div>
      <SourcePanel scenario={scenario} chosen={chosen} />
    </>
  );
}

function Heads() {
  const { t } = useWords();
  return (
    <div className={css.heads} aria-hidden="true">
      <span>{t('interventions.intervention')}</span>
      <span>{t('interventions.capacity')}</span>
      <span className={css.wide}>{t('interventions.rollOut')}</span>
      <span className={css.right}>{t('interventions.counted')}</span>
      <span className={css.right}>{t('interventions.cost')}</span>
      <span className={css.right}>{t('interventions.enrolled')}</span>
      <span />
    </div>
  );
}
