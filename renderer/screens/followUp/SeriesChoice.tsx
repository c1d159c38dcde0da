import type { Scenario } from '../../../shared/document/scenario.ts';
import { placeKey } from '../../../shared/followUp/place.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { placeName } from '../../../shared/words/seriesText.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useWords } from '../../words.ts';
import { LabelledSelect } from '../../components/LabelledSelect.tsx';
import css from './FollowUpScreen.module.css';
import { setFollowUpView, useFollowUpView } from './followUpView.ts';
import { measuresIn, placesOf } from './seriesOf.ts';

interface Props {
  readonly scenario: Scenario;
  readonly series: Series;
  /** Whether the chart can show fewer periods than all. */
  readonly isCut: boolean;
}

/** Which measure is shown, where, by month or by quarter, and how much of the plan. */
export function SeriesChoice({ scenario, series, isCut }: Props) {
  const words = useWords();
  const { t } = words;
  const { kind, isWhole } = useFollowUpView();
  const places = placesOf(series.measure, scenario);
  return (
    <div className={css.choice}>
      <LabelledSelect
        label={t('followUp.measure')}
        options={measuresIn(scenario).map((id) => ({ id, text: t(`followUp.measures.${id}`) }))}
        chosen={series.measure}
        onChoose={(measure) => setFollowUpView({ measure })}
      />
      <LabelledSelect
        label={t('followUp.place')}
        options={places.map((place) => ({ id: placeKey(place), text: placeName(words, place, scenario) }))}
        chosen={placeKey(series.place)}
        onChoose={(key) => {
          const place = places.find((one) => placeKey(one) === key);
          if (place) setFollowUpView({ place });
        }}
      />
      <Segmented
        label={t('followUp.monthsOrQuarters')}
        options={[
          { id: 'month', label: t('followUp.months') },
          { id: 'quarter', label: t('followUp.quarters') },
        ]}
        chosen={kind}
        onChoose={(chosen) => setFollowUpView({ kind: chosen })}
      />
      {isCut ? (
        <Segmented
          label={t('followUp.window')}
          options={[
            { id: 'near', label: t('followUp.windowNear') },
            { id: 'whole', label: t('followUp.windowWhole') },
          ]}
          chosen={isWhole ? 'whole' : 'near'}
          onChoose={(chosen) => setFollowUpView({ isWhole: chosen === 'whole' })}
        />
      ) : null}
    </div>
  );
}
