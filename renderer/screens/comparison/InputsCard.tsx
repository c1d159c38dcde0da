import { useMemo } from 'react';
import { inputsThatDiffer } from '../../../shared/comparison/inputsThatDiffer.ts';
import { differingInputName, differingInputValue } from '../../../shared/words/differingInput.ts';
import { Card } from '../../components/Card.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import css from './ComparisonScreen.module.css';
import type { Column } from './columns.ts';
import { Letter } from './Letter.tsx';

interface Props {
  readonly columns: readonly Column[];
  readonly base: number;
}

/** Only the inputs that differ from the base, in words and numbers: what was set differently. */
export function InputsCard({ columns, base }: Props) {
  const words = useWords();
  const { t } = words;
  const scenarios = useMemo(() => columns.map(({ scenario }) => scenario), [columns]);
  const inputs = useMemo(() => inputsThatDiffer(scenarios, base), [scenarios, base]);
  const title = t('comparison.inputs');
  return (
    <Card title={title} subtitle={t('comparison.inputsCount', { count: inputs.length })}>
      {inputs.length === 0 ? null : (
        <ScrollRegion className={css.scroll} label={title}>
          <table className={css.inputs}>
            <thead>
              <tr>
                <th scope="col">{t('comparison.input')}</th>
                {columns.map(({ letter }) => (
                  <th key={letter} scope="col">
                    <Letter letter={letter} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inputs.map((input) => (
                <tr key={input.path}>
                  <th scope="row">{differingInputName(words, scenarios, input)}</th>
                  {columns.map(({ letter, scenario }, at) => {
                    const text = differingInputValue(words, scenario, input.path, input.values[at]);
                    const ofBase = columns[base];
                    const isSame =
                      at === base ||
                      (ofBase !== undefined &&
                        text === differingInputValue(words, ofBase.scenario, input.path, input.values[base]));
                    return (
                      <td key={letter} data-differs={!isSame}>
                        {text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Card>
  );
}
