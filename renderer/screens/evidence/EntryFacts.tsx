import type { Scenario } from '../../../shared/document/scenario.ts';
import { certaintySteps } from '../../../shared/evidence/certainty.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { useWords } from '../../words.ts';
import { Fact, Facts } from './Facts.tsx';
import { normTexts } from './normTexts.ts';
import { type OpenSource, SourceLink } from './SourceLink.tsx';
import { TargetGroups } from './TargetGroups.tsx';
import { UsedInFact } from './UsedInFact.tsx';

interface Props {
  readonly entry: EvidenceEntry;
  readonly scenario: Scenario | null;
  readonly onOpenSource: OpenSource;
}

/** For whom, where, how studied, with which norms, how much is counted, and what to beware of. */
export function EntryFacts({ entry, scenario, onOpenSource }: Props) {
  const words = useWords();
  const { t, language } = words;
  const norms = normTexts(words, entry.norms);
  return (
    <Facts>
      <Fact title={t('evidence.forWhom')}>
        <TargetGroups ids={entry.targetGroups} />
      </Fact>
      <Fact title={t('evidence.setting')}>
        <p>{entry.setting[language]}</p>
      </Fact>
      <Fact title={t('evidence.howStudied')}>
        <p>{entry.study.description[language]}</p>
        <p>{certaintySteps[entry.certainty].explanation[language]}</p>
      </Fact>
      <Fact title={t('evidence.norms')}>
        <ul>
          {norms.map(({ text, source }) => (
            <li key={text}>
              {text}. <SourceLink source={source} what={text} onOpen={onOpenSource} isShort />
            </li>
          ))}
        </ul>
        {norms.length === 0 ? <p>{t('evidence.noNorm')}</p> : null}
        <Duration entry={entry} />
      </Fact>
      <CountedFact entry={entry} />
      <Fact title={t('evidence.cautions')}>
        <ul>
          {entry.cautions.map((caution) => (
            <li key={caution.da}>
              {caution[language]}{' '}
              {caution.source ? (
                <SourceLink source={caution.source} what={caution[language]} onOpen={onOpenSource} isShort />
              ) : null}
            </li>
          ))}
        </ul>
      </Fact>
      <UsedInFact id={entry.id} version={entry.version} scenario={scenario} />
    </Facts>
  );
}

function Duration({ entry: { typicalDurationMonths, durationAssumption } }: { entry: EvidenceEntry }) {
  const { t, language } = useWords();
  if (typicalDurationMonths === undefined) return null;
  const months = t('evidence.months', { count: typicalDurationMonths });
  return (
    <p>
      {t('evidence.typicalDuration', { months })} {durationAssumption?.[language]}
    </p>
  );
}

function CountedFact({ entry }: { entry: EvidenceEntry }) {
  const { t, language, percent } = useWords();
  const { defaultCausalShare, causalShareReason, effect, effectBasis } = entry;
  const isNone = effect.kind === 'none';
  return (
    <Fact title={t('evidence.counted')}>
      {isNone ? null : (
        <p>
          <b>{percent(defaultCausalShare, 0)}</b>. {causalShareReason?.[language]}
        </p>
      )}
      <p>{effectBasis.explanation[language]}</p>
    </Fact>
  );
}
