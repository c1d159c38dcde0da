import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { measures } from '../../../shared/followUp/measure.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { placeKey } from '../../../shared/followUp/place.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { seriesName } from '../../../shared/words/seriesText.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../words.ts';
import { Author } from './Author.tsx';
import type { ExpectedOf } from './expectedOf.ts';
import { FigureHistory } from './FigureHistory.tsx';
import css from './FiguresCard.module.css';
import { FigureTable } from './FigureTable.tsx';
import { setFollowUpView, useFollowUpView } from './followUpView.ts';
import { placesOf } from './seriesOf.ts';
import { useFigureGrid } from './useFigureGrid.ts';
import { useWantedFigure } from './useWantedFigure.ts';

interface Props {
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly periods: readonly Period[];
  readonly series: Series;
  readonly expectedOf: ExpectedOf | null;
}

/** The actual figures, to be typed and pasted; beside them how they are counted, and what stood there before. */
export function FiguresCard({ scenario, followUp, periods, series, expectedOf }: Props) {
  const words = useWords();
  const { t } = words;
  const isWide = useFollowUpView((view) => view.isWide);
  const columns = isWide ? columnsAt(series, scenario) : [series];
  const history = useRef<HTMLDivElement>(null);
  const { grid, notes, closeNotes } = useFigureGrid({
    scenario,
    followUp,
    periods,
    columns,
    onSource: () => history.current?.focus(),
  });
  useWantedFigure({ scenario, periods, columns, grid });
  const { row, column } = grid.state.active;
  const chosen = columns[column] ?? series;
  const period = periods[row];
  /** F2 in a cell leads here, and Escape back. */
  const reached = {
    tabIndex: -1,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') grid.choose(grid.state.active);
    },
  };
  return (
    <Card
      title={t('followUp.figures')}
      subtitle={isWide ? t('followUp.allOf') : seriesName(words, series, scenario)}
      tools={
        <Button kind="quiet" onPress={() => setFollowUpView({ isWide: !isWide })}>
          {t(isWide ? 'followUp.oneMeasure' : 'followUp.allMeasures')}
        </Button>
      }
    >
      <FigureTable {...{ scenario, followUp, periods, columns, grid }} expectedOf={isWide ? null : expectedOf} />
      {notes.length > 0 ? (
        <div className={css.notes} role="status">
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <IconButton label={t('segments.closeNote')} onPress={closeNotes}>
            <X />
          </IconButton>
        </div>
      ) : null}
      <div ref={history} className={css.facts} {...reached}>
        {period === undefined ? null : (
          <FigureHistory scenario={scenario} followUp={followUp} series={chosen} period={period} />
        )}
        {isWide ? (
          <p>
            <b>{t('followUp.definition')}:</b> {t(`followUp.definitions.${chosen.measure}`)}
          </p>
        ) : null}
        <p>{t('followUp.pasteHint')}</p>
        <Author />
      </div>
    </Card>
  );
}

/** Everything that can be counted where the chosen series is. */
function columnsAt({ place }: Series, scenario: Scenario): Series[] {
  return measures
    .filter((measure) => placesOf(measure, scenario).some((one) => placeKey(one) === placeKey(place)))
    .map((measure) => ({ measure, place }));
}
