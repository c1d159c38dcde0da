import { Pencil, Trash2 } from 'lucide-react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { certaintySteps } from '../../../shared/evidence/certainty.ts';
import {
  gradeNames,
  type LocalInitiative,
  promisingElements,
  promisingElementsSource,
} from '../../../shared/evidence/localInitiative.ts';
import { certaintyOfDesign, offerOfInitiative } from '../../../shared/evidence/offerOfInitiative.ts';
import { summariseGrading } from '../../../shared/evidence/summariseGrading.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useWords } from '../../words.ts';
import { DotsPart } from './DotsPart.tsx';
import pane from './EntryPane.module.css';
import { EstimatePart } from './EstimatePart.tsx';
import { Fact, Facts } from './Facts.tsx';
import { ForestPart } from './ForestPart.tsx';
import { GradeMarks } from './GradeMarks.tsx';
import { gradeCounts } from './gradeCounts.ts';
import css from './LocalPane.module.css';
import { localForestRows } from './localForestRows.ts';
import { Pane } from './Pane.tsx';
import { Section } from './Section.tsx';
import { type OpenSource, SourceLink } from './SourceLink.tsx';
import { TargetGroups } from './TargetGroups.tsx';
import { UseButton } from './UseButton.tsx';
import { UsedInFact } from './UsedInFact.tsx';

interface Props {
  readonly local: LocalInitiative;
  readonly scenario: Scenario | null;
  readonly onOpenSource: OpenSource;
  readonly onUse: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** An initiative of one's own: what it is, its 11 marks, and its own figures if it has any. */
export function LocalPane({ local, scenario, onOpenSource, onUse, onEdit, onRemove }: Props) {
  const words = useWords();
  const { t } = words;
  const isComparison = certaintyOfDesign[local.design] !== 'judgement' && local.design !== 'resultsOnly';
  return (
    <Pane
      title={local.name}
      meta={
        <>
          <SourceBadge kind="ownMunicipality" />
          <b>{t(`evidence.study.${local.design}`)}</b>
        </>
      }
      tools={
        <div className={css.tools}>
          <IconButton label={t('evidence.edit')} onPress={onEdit}>
            <Pencil />
          </IconButton>
          <IconButton label={t('evidence.remove')} onPress={onRemove}>
            <Trash2 />
          </IconButton>
          <UseButton isPossible={scenario !== null} onUse={onUse} />
        </div>
      }
      facts={<LocalFacts local={local} scenario={scenario} />}
    >
      {local.description === '' ? null : <p className={pane.summary}>{local.description}</p>}
      <GradingPart local={local} onOpenSource={onOpenSource} />
      <EstimatePart effect={local.effect} />
      <ForestPart rows={localForestRows(words, local)} subject={local.name} />
      <DotsPart
        documented={{
          effect: local.effect,
          isOwnStudy: isComparison,
          isBeforeAfter: local.design === 'beforeAfter',
        }}
        subject={local.name}
      />
    </Pane>
  );
}

function GradingPart({ local, onOpenSource }: Pick<Props, 'local' | 'onOpenSource'>) {
  const words = useWords();
  const { t, language } = words;
  const { marks, counts } = summariseGrading(local.grading);
  return (
    <Section title={t('evidence.elements')} subtitle={gradeCounts(words, counts)}>
      <dl className={css.elements}>
        {marks.map(({ element, grade, note }) => (
          <div key={element}>
            <dt>
              <GradeMarks grades={[grade]} />
              {promisingElements[element][language]}
            </dt>
            <dd>
              <b>{gradeNames[grade][language]}</b>
              {note === '' ? null : <span className={css.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.source}>
        {t('evidence.elementsSource')}{' '}
        <SourceLink source={promisingElementsSource} what={t('evidence.elements')} onOpen={onOpenSource} />
      </p>
    </Section>
  );
}

function LocalFacts({ local, scenario }: Pick<Props, 'local' | 'scenario'>) {
  const { t, language, number, percent } = useWords();
  const { caseloadNorm: norm, durationMonths } = local;
  const share = offerOfInitiative(local).fields.causalShare.value;
  return (
    <Facts>
      <Fact title={t('evidence.forWhom')}>
        {local.targetGroups.length === 0 ? <p>{t('evidence.noGroups')}</p> : <TargetGroups ids={local.targetGroups} />}
      </Fact>
      <Fact title={t('evidence.howStudied')}>
        <p>{certaintySteps[certaintyOfDesign[local.design]].explanation[language]}</p>
      </Fact>
      <Fact title={t('evidence.norms')}>
        {norm ? (
          <p>
            {norm.min === 0
              ? t('evidence.normCaseloadMost', { max: number(norm.max) })
              : t('evidence.normCaseload', {
                  range: t('evidence.range', { from: number(norm.min), to: number(norm.max) }),
                })}
          </p>
        ) : (
          <p>{t('evidence.noOwnNorm')}</p>
        )}
        {durationMonths === undefined ? null : (
          <p>{t('evidence.typicalDuration', { months: t('evidence.months', { count: durationMonths }) })}</p>
        )}
      </Fact>
      <Fact title={t('evidence.counted')}>
        <p>
          {local.effect.kind === 'none'
            ? t('evidence.useNoEffect')
            : share === 0
              ? t('evidence.useNotCounted')
              : t('evidence.useCounted', { share: percent(share, 0) })}
        </p>
      </Fact>
      <UsedInFact id={local.id} version={String(local.version)} scenario={scenario} />
    </Facts>
  );
}
