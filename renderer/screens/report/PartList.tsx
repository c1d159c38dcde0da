import { GripVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import { listedParts, placePart, togglePart } from '../../../shared/report/arrangeParts.ts';
import type { ReportChoices, ReportPartId } from '../../../shared/report/choices.ts';
import { useReorder } from '../../components/useReorder.ts';
import { useWords } from '../../words.ts';
import css from './ReportScreen.module.css';
import type { Choose } from './useReportChoices.ts';

/** The parts of the report: which of them, and in which order, by dragging or by Alt with the arrow keys. */
export function PartList({ choices, choose }: { choices: ReportChoices; choose: Choose }) {
  const { t, number } = useWords();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const parts = listedParts(choices);
  const move = (id: string, to: number) => {
    const part = parts.find((one) => one === id);
    const moved = part ? placePart(choices, part, to) : choices;
    if (!part || moved === choices) return;
    choose(moved, t('report.partsEdit'));
    const place = number(moved.parts.indexOf(part) + 1);
    setSaid(t('report.moved', { part: t(`report.parts.${part}`), place, all: number(moved.parts.length) }));
  };
  const drag = useReorder(list, move);
  return (
    <>
      <ul className={css.parts} ref={list} aria-label={t('report.partsLabel')}>
        {parts.map((id, at) => (
          <PartRow
            key={id}
            id={id}
            isChosen={choices.parts.includes(id)}
            isTarget={drag !== null && drag.to === at && drag.id !== id}
            onToggle={() => choose(togglePart(choices, id), t('report.partsEdit'))}
          />
        ))}
      </ul>
      <p className={css.hint}>{t('report.moveHint')}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface RowProps {
  readonly id: ReportPartId;
  readonly isChosen: boolean;
  /** Another part would be put here. */
  readonly isTarget: boolean;
  readonly onToggle: () => void;
}

function PartRow({ id, isChosen, isTarget, onToggle }: RowProps) {
  const { t } = useWords();
  return (
    <li className={css.part} data-card={id} data-target={isTarget}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>{t(`report.parts.${id}`)}</span>
      </label>
      {isChosen ? (
        <span className={css.grip} data-grip aria-hidden="true">
          <GripVertical />
        </span>
      ) : null}
    </li>
  );
}
