import type { Segment } from '../../../shared/document/segment.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { useWords } from '../../words.ts';
import css from './FlowPicture.module.css';
import { type FlowArrow, flowGeometry } from './flowGeometry.ts';
import { flowText, outOfHundred } from './flowText.ts';
import { type Flow, segmentFlows } from './segmentFlows.ts';

/** What a way does to a person's support: away from it, back to it, or neither. */
const toneOf: Readonly<Record<Flow['id'], 'away' | 'back' | 'out'>> = {
  toEducation: 'away',
  toJob: 'away',
  completion: 'away',
  backFromEducation: 'back',
  backFromJob: 'back',
  otherExit: 'out',
};

/** Where people of a target group are and go, with arrows as wide as the shares that take them within a year. */
export function FlowPicture({ segment }: { segment: Segment }) {
  const words = useWords();
  const { t, number } = words;
  const [frame, width] = useWidth<HTMLDivElement>();
  const flows = segmentFlows(segment);
  const { height, nodes, arrows } = flowGeometry(flows, width);
  const begins = segment.startsIn === 'support' ? 'support' : 'education';
  const counts = [
    t('segments.flow.atStart', { persons: number(segment.persons, { decimals: 1 }) }),
    t('segments.flow.arriving', { persons: number(segment.inflowPerMonth, { decimals: 1 }) }),
  ];
  const summary = flows.map((flow) => `${t(`segments.flow.${flow.id}`)}: ${flowText(flow, words)}.`).join(' ');
  return (
    <div ref={frame} style={{ height }}>
      {width > 0 ? (
        <svg width={width} height={height} role="img" aria-label={summary} className={css.picture}>
          {arrows.map((arrow) => (
            <Way key={arrow.flow.id} arrow={arrow} />
          ))}
          {(['support', 'education', 'job', 'out'] as const).map((place) => {
            const { x, y, width: w, height: h } = nodes[place];
            const lines = place === begins ? counts : [];
            const top = y + h / 2 + 4 - lines.length * 8;
            return (
              <g key={place} data-begins={place === begins} className={css[place]}>
                <rect x={x + 0.5} y={y + 0.5} width={w - 1} height={h - 1} rx={4} />
                <text x={x + w / 2} y={top} className={css.place}>
                  {t(`segments.flow.${place}`)}
                </text>
                {lines.map((line, at) => (
                  <text key={line} x={x + w / 2} y={top + 17 * (at + 1)} className={css.count}>
                    {line}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
      ) : null}
    </div>
  );
}

function Way({ arrow: { flow, path, label } }: { arrow: FlowArrow }) {
  const words = useWords();
  const { t } = words;
  const laterBelow = label.anchor === 'middle' ? label.y + 30 * flow.inYear + 28 : 0;
  return (
    <g data-tone={toneOf[flow.id]} data-empty={flow.share === 0}>
      <path d={path} className={css.way} />
      <text x={label.x} y={label.y} textAnchor={label.anchor} className={css.rate}>
        {flowText(flow, words)}
      </text>
      {flow.later === null ? null : (
        <text x={label.x} y={laterBelow} textAnchor={label.anchor} className={css.later}>
          {t('segments.flow.later', { many: outOfHundred(flow.later, words) })}
        </text>
      )}
    </g>
  );
}
