import type { Scenario } from '../../../shared/document/scenario.ts';
import { certaintySteps } from '../../../shared/evidence/certainty.ts';
import { canBeUsed } from '../../../shared/evidence/offer.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { CertaintyMark } from '../../components/CertaintyMark.tsx';
import { useWords } from '../../words.ts';
import { CatalogueSection } from './CatalogueSection.tsx';
import { DotsPart } from './DotsPart.tsx';
import { documentedEffect } from './documentedEffect.ts';
import { EntryFacts } from './EntryFacts.tsx';
import css from './EntryPane.module.css';
import { FiguresPart } from './FiguresPart.tsx';
import { ForestPart } from './ForestPart.tsx';
import { forestRows } from './forestRows.ts';
import { ModelCheckPart } from './ModelCheckPart.tsx';
import { mainQuote } from './mainQuote.ts';
import { NormPart } from './NormPart.tsx';
import { Pane } from './Pane.tsx';
import { PointsPart } from './PointsPart.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import { SavingPart } from './SavingPart.tsx';
import type { OpenSource } from './SourceLink.tsx';
import { isNoPart } from './savingRows.ts';
import { UseButton } from './UseButton.tsx';

interface Props {
  readonly entry: EvidenceEntry;
  /** The open one, if any. */
  readonly scenario: Scenario | null;
  readonly onOpenSource: OpenSource;
  readonly onUse: () => void;
}

/** An entry of the library: what it is, what was found, how sure it is, and where all of it stands. */
export function EntryPane({ entry, scenario, onOpenSource, onUse }: Props) {
  const words = useWords();
  const { language } = words;
  const quote = mainQuote(entry);
  const isSaving = entry.group === 'saving';
  const points = entry.points.filter(({ source }) => source !== quote);
  return (
    <Pane
      title={entry.name[language]}
      meta={<Meta entry={entry} />}
      tools={canBeUsed(entry) ? <UseButton isPossible={scenario !== null} onUse={onUse} /> : null}
      facts={<EntryFacts entry={entry} scenario={scenario} onOpenSource={onOpenSource} />}
    >
      <p className={css.summary}>{entry.summary[language]}</p>
      {quote ? <QuoteBlock source={quote} what={entry.name[language]} onOpen={onOpenSource} /> : null}
      {isSaving ? <SavingPart onOpenSource={onOpenSource} /> : null}
      <ForestPart rows={forestRows(words, entry)} subject={entry.name[language]} />
      <DotsPart documented={documentedEffect(entry)} subject={entry.name[language]} />
      <NormPart entry={entry} />
      <ModelCheckPart entry={entry} scenario={scenario} />
      <FiguresPart figures={isSaving ? entry.figures.filter(isNoPart) : entry.figures} onOpenSource={onOpenSource} />
      <PointsPart points={points} onOpenSource={onOpenSource} />
      {entry.catalogue ? <CatalogueSection row={entry.catalogue} /> : null}
    </Pane>
  );
}

/** How sure it is and how it was studied, where, when and on how many. */
function Meta({ entry: { certainty, study, setting } }: { entry: EvidenceEntry }) {
  const { t, language } = useWords();
  const step = certaintySteps[certainty];
  const design = t(`evidence.study.${study.design}`);
  const about = [
    setting[language],
    study.years?.[language],
    study.n === undefined ? undefined : t('evidence.participants', { count: study.n }),
  ].filter((part) => part !== undefined);
  return (
    <>
      <CertaintyMark filled={step.filled} />
      <span className={css.certainty}>{step.name[language]}</span>
      {design.toLowerCase() === step.name[language] ? null : <b>{design}</b>}
      <span>{about.join(', ')}</span>
    </>
  );
}
