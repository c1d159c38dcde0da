import { Plus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isEstimate } from '../../../shared/document/estimate.ts';
import { hasRoomForIntervention } from '../../../shared/document/edits/interventionList.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { Button } from '../../components/Button.tsx';
import { type Drag, useReorder } from '../../components/useReorder.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { SourcePanel } from '../fields/SourcePanel.tsx';
import { AddDialog } from './AddDialog.tsx';
import { CapCard } from './CapCard.tsx';
import { CardBody } from './CardBody.tsx';
import { InterventionCard } from './InterventionCard.tsx';
import css from './InterventionsScreen.module.css';
import { useMove, useSaid } from './useMove.ts';

/** The interventions, in the order in which they are given places; one open at a time. */
export function InterventionsScreen({ scenario, shown }: { scenario: Scenario; shown: ShownResult | null }) {
  const { t, number } = useWords();
  const { openId, setOpenId, toggle } = useOpenCard(scenario);
  const [chosen, setChosen] = useState<{ path: string; name: string } | null>(null);
  const [isAdding, setAdding] = useState(false);
  const isReadOnly = useReadOnly() !== null;
  const list = useRef<HTMLDivElement>(null);
  const drag = useReorder(list, useMove());
  const { segments, startMonth, horizonMonths, interventions } = scenario;
  const time = useMemo(() => ({ startMonth, horizonMonths }), [startMonth, horizonMonths]);
  const projection = shown?.projection ?? null;
  const enrolledText = (id: string) => {
    const series = projection?.scenario.interventions.find((one) => one.id === id);
    if (!series || !projection) return null;
    const all = series.enrolled.reduce((sum, persons) => sum + persons, 0);
    return number((all * 12) / projection.months, { decimals: 1 });
  };
  return (
    <>
      <div className={css.title}>
        <div>
          <h1>{t('interventions.title')}</h1>
          <p className={css.subtitle}>
            {t('interventions.subtitle')} {isReadOnly ? null : t('interventions.howToMove')}
          </p>
        </div>
        {isReadOnly ? null : (
          <Button kind="primary" isDisabled={!hasRoomForIntervention(scenario)} onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" />
            {t('interventions.addButton')}
          </Button>
        )}
      </div>
      <div className={css.list}>
        {interventions.length === 0 ? <p>{t('interventions.nobody')}</p> : <Heads />}
        <div className={css.cards} ref={list}>
          {interventions.map((intervention, at) => {
            const { id } = intervention;
            const isOpen = id === openId;
            return (
              <InterventionCard
                key={id}
                intervention={intervention}
                segments={segments}
                time={time}
                isOwnEstimate={isEstimate(scenario, id)}
                enrolled={enrolledText(id)}
                isOpen={isOpen}
                drop={dropOf(drag, interventions, at)}
                onToggle={toggle}
              >
                {isOpen ? (
                  <CardBody
                    scenario={scenario}
                    intervention={intervention}
                    projection={projection}
                    series={projection?.scenario.interventions.find((one) => one.id === id) ?? null}
                    checks={projection?.checks.filter(({ interventionId }) => interventionId === id) ?? []}
                    onChoose={setChosen}
                  />
                ) : null}
              </InterventionCard>
            );
          })}
        </div>
        <Announcement />
        <div className={css.below}>
          <SourcePanel scenario={scenario} chosen={chosen} />
          {interventions.length === 0 ? null : (
            <div className={css.cap}>
              <CapCard scenario={scenario} projection={projection} />
            </div>
          )}
        </div>
      </div>
      {isAdding ? (
        <AddDialog scenario={scenario} onClose={() => setAdding(false)} onAdded={(id) => setOpenId(id)} />
      ) : null}
    </>
  );
}

/** Which card is open: the first, until another is opened by hand or by a link to a field in it. */
function useOpenCard({ interventions }: Scenario) {
  const wanted = useAppStore(({ wantedField }) => wantedInterventionOf(wantedField));
  const [openId, setOpenId] = useState(wanted ?? interventions[0]?.id ?? null);
  useEffect(() => {
    if (wanted !== null) setOpenId(wanted);
  }, [wanted]);
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? null : id)), []);
  return { openId, setOpenId, toggle };
}

function wantedInterventionOf(path: string | null): string | null {
  const [list, id] = path?.split('/') ?? [];
  return list === 'interventions' && id !== undefined ? id : null;
}

/** On which side of a card the one that is dragged would be put. */
function dropOf(drag: Drag | null, interventions: Scenario['interventions'], at: number): 'before' | 'after' | null {
  if (!drag || drag.to !== at) return null;
  const from = interventions.findIndex(({ id }) => id === drag.id);
  if (from === at) return null;
  return from < at ? 'after' : 'before';
}

/** Where an intervention was moved to, for those who do not see it. */
function Announcement() {
  const text = useSaid((said) => said.text);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}

function Heads() {
  const { t } = useWords();
  return (
    <div className={css.heads} aria-hidden="true">
      <span>{t('interventions.intervention')}</span>
      <span>{t('interventions.evidence')}</span>
      <span className={css.wide}>{t('interventions.capacity')}</span>
      <span className={css.wide}>{t('interventions.rollOut')}</span>
      <span className={css.right}>{t('interventions.counted')}</span>
      <span className={css.right}>{t('interventions.cost')}</span>
      <span className={css.right}>{t('interventions.enrolled')}</span>
      <span />
    </div>
  );
}
