import { useMemo, useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { ratesInScenario } from '../../../shared/evidence/ratesInScenario.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { fieldName } from '../../../shared/words/fieldName.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useStart } from '../../state/startStore.ts';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { AssumptionTable } from './AssumptionLine.tsx';
import { AssumptionRow } from './AssumptionRow.tsx';
import css from './AssumptionsScreen.module.css';
import { type AssumptionFilter, AssumptionTools } from './AssumptionTools.tsx';
import { assumptionGroups } from './assumptionFields.ts';
import { FactorRow } from './FactorRow.tsx';
import { PartCard } from './PartCard.tsx';
import { interventionNumbers, ordinaryNumbers, type PartNumbers, segmentNumbers } from './partNumbers.ts';
import { isShown } from './shownFields.ts';
import { ThresholdRow } from './ThresholdRow.tsx';
import { useChangedPaths } from './useChangedPaths.ts';

const everything: AssumptionFilter = { search: '', isChangedOnly: false };

/** Every number that the model uses, with its default, where it comes from, and a way back. */
export function AssumptionsScreen({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { t, day } = words;
  const [filter, setFilter] = useState(everything);
  const start = useStart();
  const factors = useAppStore(({ settings }) => settings.cautious) ?? defaultCautiousFactors;
  const uses = useMemo(() => ratesInScenario(scenario, today()), [scenario]);
  const parts = useMemo(() => partsOf(scenario), [scenario]);
  const changed = useChangedPaths(scenario, parts.paths);

  const benefits = scenario.segments.map(({ id, name }) => ({
    path: `segments/${id}/benefitPerMonth`,
    title: name,
    name: t('segments.cell', { field: t('fields.benefitPerMonth'), segment: name }),
  }));
  const groups = assumptionGroups.map(({ id, fields }) => {
    const group = t(`assumptions.${id}`);
    return {
      id,
      group,
      fields: fields.filter(({ path, name }) => {
        const texts = [group, t(`assumptions.${name}`), t(`assumptions.${name}Why`)];
        return isShown({ texts, isChanged: changed.has(path) }, filter);
      }),
    };
  });
  const factorRows = (['cost', 'causalShare'] as const).filter((factor) => {
    const name = factor === 'cost' ? 'cautiousCost' : 'cautiousEffect';
    const texts = [t('assumptions.cautious'), t(`assumptions.${name}`), t(`assumptions.${name}Why`)];
    return isShown({ texts, isChanged: factors[factor] !== defaultCautiousFactors[factor] }, filter);
  });
  const thresholdRows = (['persons', 'kroner'] as const).filter((threshold) => {
    const name = t(threshold === 'kroner' ? 'assumptions.thresholdKroner' : 'assumptions.thresholdPersons');
    return isShown({ texts: [t('assumptions.thresholds'), name], isChanged: false }, filter);
  });
  const benefitRows = benefits.filter(({ path, title }) =>
    isShown({ texts: [t('assumptions.benefits'), title], isChanged: changed.has(path) }, filter),
  );
  const shownParts = (list: readonly PartNumbers[], group: string) =>
    list.flatMap((part) => {
      const paths = part.paths.filter((path) =>
        isShown({ texts: [group, part.name ?? '', fieldName(words, path)], isChanged: changed.has(path) }, filter),
      );
      return paths.length > 0 ? [{ ...part, paths }] : [];
    });
  const partCards = (['segmentNumbers', 'interventionNumbers', 'ordinaryNumbers'] as const).map((id) => ({
    id,
    parts: shownParts(parts[id], t(`assumptions.${id}`)),
  }));
  const found =
    [...groups.map(({ fields }) => fields), factorRows, thresholdRows, benefitRows].flat().length +
    partCards.flatMap((card) => card.parts.flatMap(({ paths }) => paths)).length;
  const changedFactors = (['cost', 'causalShare'] as const).filter(
    (factor) => factors[factor] !== defaultCautiousFactors[factor],
  );
  const isLimited = filter.search.trim() !== '' || filter.isChangedOnly;

  return (
    <>
      <h1>{t('assumptions.title')}</h1>
      <p className={css.subtitle}>
        {t('assumptions.subtitle')}{' '}
        {start ? t('assumptions.againstDay', { day: day(start.at) }) : t('assumptions.against')}
      </p>
      <AssumptionTools
        filter={filter}
        found={found}
        changed={changed.size + changedFactors.length}
        onFilter={setFilter}
      />
      {found === 0 ? (
        <div className={css.nothing}>
          <p>{filter.isChangedOnly && filter.search.trim() === '' ? t('assumptions.noneChanged') : null}</p>
          <Button onPress={() => setFilter(everything)}>{t('assumptions.clear')}</Button>
        </div>
      ) : null}
      <div className={css.groups}>
        {groups.map(({ id, group, fields }) =>
          fields.length === 0 ? null : (
            <Card key={id} title={group}>
              <AssumptionTable>
                {fields.map(({ path, name, scale, unit }) => (
                  <AssumptionRow
                    key={path}
                    scenario={scenario}
                    uses={uses}
                    path={path}
                    title={t(`assumptions.${name}`)}
                    why={t(`assumptions.${name}Why`)}
                    name={t(`assumptions.${name}`)}
                    scale={scale}
                    unit={unit === 'kroner' ? t('assumptions.kroner') : undefined}
                  />
                ))}
              </AssumptionTable>
            </Card>
          ),
        )}
        {factorRows.length === 0 ? null : (
          <Card title={t('assumptions.cautious')} subtitle={t('assumptions.cautiousWhy')}>
            <AssumptionTable>
              {factorRows.map((factor) => (
                <FactorRow key={factor} factor={factor} />
              ))}
            </AssumptionTable>
          </Card>
        )}
        {thresholdRows.length === 0 ? null : (
          <Card title={t('assumptions.thresholds')} subtitle={t('assumptions.thresholdsWhy')}>
            <AssumptionTable>
              {thresholdRows.map((threshold) => (
                <ThresholdRow key={threshold} scenario={scenario} threshold={threshold} />
              ))}
            </AssumptionTable>
          </Card>
        )}
        {benefitRows.length === 0 ? null : (
          <Card title={t('assumptions.benefits')}>
            <AssumptionTable>
              {benefitRows.map((row) => (
                <AssumptionRow key={row.path} scenario={scenario} uses={uses} unit={t('assumptions.kroner')} {...row} />
              ))}
            </AssumptionTable>
          </Card>
        )}
        {partCards.map((card) => (
          <PartCard
            key={card.id}
            scenario={scenario}
            title={t(`assumptions.${card.id}`)}
            why={t(`assumptions.${card.id}Why`)}
            parts={card.parts}
            changed={changed}
            isOpen={isLimited}
          />
        ))}
      </div>
    </>
  );
}

/** The numbers of the other screens, and the paths of all numbers that this one shows. */
function partsOf(scenario: Scenario) {
  const lists = {
    segmentNumbers: segmentNumbers(scenario),
    interventionNumbers: interventionNumbers(scenario),
    ordinaryNumbers: ordinaryNumbers(scenario),
  };
  const own = assumptionGroups.flatMap(({ fields }) => fields.map(({ path }) => path));
  const others = Object.values(lists).flatMap((list) => list.flatMap(({ paths }) => paths));
  return { ...lists, paths: [...own, ...others] };
}
