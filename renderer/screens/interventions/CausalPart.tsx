import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { editCausalShare } from '../../../shared/document/edits/editCausalShare.ts';
import { fieldNameIn } from '../../../shared/words/fieldName.ts';
import type { Words } from '../../../shared/words/words.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { NoteField } from '../fields/NoteField.tsx';
import css from './CausalPart.module.css';
import { useCard } from './cardContext.ts';
import { InterventionField } from './InterventionField.tsx';
import { Note, Part } from './Part.tsx';

/** How much of the documented effect the planner dares to count, and why. MODEL §2, κ. */
export function CausalPart() {
  const words = useWords();
  const { t } = words;
  const { scenario, intervention } = useCard();
  const { causalShare } = intervention;
  const isReadOnly = useReadOnly() !== null;
  const path = `interventions/${intervention.id}/causalShare`;
  const name = fieldNameIn(words, scenario, path);
  const slide = (share: number) => {
    const edited = editCausalShare(scenario, path, Number(share.toFixed(2)), 'assumption');
    if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label: name, group: path });
  };
  return (
    <Part title={t('interventions.causalTitle')}>
      <div className={css.row}>
        <Slider
          aria-label={name}
          minValue={0}
          maxValue={1}
          step={0.05}
          isDisabled={isReadOnly}
          formatOptions={{ style: 'percent' }}
          value={causalShare}
          onChange={slide}
          onChangeEnd={() => useDocumentStore.getState().endEditGroup()}
        >
          <SliderTrack className={css.track ?? ''}>
            <span className={css.rail} />
            <span className={css.filled} style={{ width: `${causalShare * 100}%` }} />
            <SliderThumb className={css.thumb ?? ''} />
          </SliderTrack>
        </Slider>
        <InterventionField field="causalShare" label={t('interventions.causalShare')} write={editCausalShare} />
      </div>
      <Note isOwn={causalShare < 1}>{causalSentence(words, causalShare)}</Note>
      {causalShare < 1 ? (
        <NoteField
          scenario={scenario}
          path={path}
          name={name}
          label={t('interventions.causalWhy')}
          hint={t('interventions.causalWhyHint')}
        />
      ) : null}
    </Part>
  );
}

function causalSentence({ t, percent }: Words, share: number): string {
  if (share === 1) return t('interventions.causalAll');
  return share === 0 ? t('interventions.causalNone') : t('interventions.causalSome', { share: percent(share, 1) });
}
