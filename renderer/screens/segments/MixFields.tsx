import { useEffect, useState } from 'react';
import { limits } from '../../../shared/document/limits.ts';
import { filledMix, restOfMix } from '../../../shared/document/reimbursementMix.ts';
import type { Economy } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { addsUpToOne } from '../../../shared/document/shares.ts';
import { fieldText } from '../../../shared/words/format.ts';
import { Button } from '../../components/Button.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { bands } from './bands.ts';
import css from './MixCard.module.css';

type Mix = Segment['reimbursementMix'];

interface Props {
  readonly path: string;
  readonly mix: Mix;
  readonly reimbursement: Economy['reimbursement'];
  readonly onChange: (mix: Mix) => void;
}

/** Four shares that count as soon as they add up, and until then say by how much they do not. */
export function MixFields({ path, mix, reimbursement, onChange }: Props) {
  const { t, percent, language } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const [draft, setDraft] = useState<Mix | null>(null);
  const shown = draft ?? mix;
  const rest = restOfMix(shown);
  const isOff = draft !== null;

  // What comes from elsewhere, as an undo, takes the place of what does not add up.
  const [before, setBefore] = useState(mix);
  if (before !== mix) {
    setBefore(mix);
    setDraft(null);
  }
  useEffect(() => {
    useAppStore.getState().markField(`${path}/sum`, isOff ? 'segments' : null);
    return () => useAppStore.getState().markField(`${path}/sum`, null);
  }, [path, isOff]);

  const take = (next: Mix) => {
    const isWhole = addsUpToOne(next);
    setDraft(isWhole ? null : next);
    if (isWhole) onChange(next);
  };
  const filled = filledMix(shown);
  const facts = {
    off: percent(Math.abs(rest), 7),
    used: mix.map((share) => fieldText(share, language, 'percent')).join(' · '),
  };
  return (
    <>
      <div className={css.fields}>
        {bands.map((band, step) => (
          <NumberField
            key={band}
            label={t(`segments.bands.${band}`)}
            unit={t('segments.reimbursementMix.refund', { share: percent(reimbursement[step] ?? 0, 0) })}
            scale="percent"
            limits={limits.share}
            value={shown[step] ?? 0}
            isReadOnly={isReadOnly}
            onChange={(share) => {
              take(shown.map((one, at) => (at === step ? share : one)) as Mix);
              return null;
            }}
            onDone={() => useDocumentStore.getState().endEditGroup()}
          />
        ))}
      </div>
      <div className={css.sum} role="status" data-off={isOff}>
        <span>{t('segments.reimbursementMix.sum', { sum: percent(1 - rest, 7) })}</span>
        {isOff ? (
          <>
            <span>
              {rest > 0 ? t('segments.reimbursementMix.missing', facts) : t('segments.reimbursementMix.over', facts)}
            </span>
            <Button onPress={() => take(filled.mix)}>
              {t(rest > 0 ? 'segments.reimbursementMix.fill' : 'segments.reimbursementMix.take', {
                off: facts.off,
                band: t(`segments.bands.${bands[filled.step as 0]}`),
              })}
            </Button>
            <Button kind="quiet" onPress={() => setDraft(null)}>
              {t('segments.reimbursementMix.keep')}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
