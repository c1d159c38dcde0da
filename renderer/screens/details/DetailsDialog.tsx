import { useState } from 'react';
import { detailsOf, setDetails } from '../../../shared/document/edits/setDetails.ts';
import type { Fault } from '../../../shared/document/fault.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { parseNumber } from '../../../shared/words/parse.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { monthId } from '../../../shared/words/time.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FieldFault, FormField } from '../../components/FormField.tsx';
import { LabelledSelect } from '../../components/LabelledSelect.tsx';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './DetailsDialog.module.css';

/** Months before and after the first month that can be chosen instead. */
const BACK = 36;
const AHEAD = 72;

function monthsAround(startMonth: string): string[] {
  return Array.from({ length: BACK + AHEAD + 1 }, (_, at) => monthId(startMonth, at - BACK));
}

const NAME_MAX = 120;
const TEXT_MAX = 4000;

/** Name, municipality, description, first month and length, saved as one step of undo. */
export function DetailsDialog({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const words = useWords();
  const { t, language } = words;
  const [draft, setDraft] = useState(() => ({ ...detailsOf(scenario), months: String(scenario.horizonMonths) }));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [notANumber, setNotANumber] = useState<string | null>(null);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  const save = () => {
    const { months, ...details } = draft;
    const read = parseNumber(months, language);
    if (!read.ok || !Number.isInteger(read.value)) return setNotANumber(months);
    setNotANumber(null);
    const edited = setDetails(scenario, { ...details, name: details.name.trim(), horizonMonths: read.value });
    if (!edited.ok) return setFaults(edited.faults);
    useDocumentStore.getState().edit(edited.scenario, { label: t('details.step') });
    onClose();
  };
  const own = ['name', 'municipality', 'description', 'startMonth', 'horizonMonths'];
  const faultAt = (path: string) => {
    const fault = faults.find((one) => one.path === path);
    return fault ? faultSentence(words, fault) : null;
  };
  const elsewhere = faults.filter(({ path }) => !own.includes(path)).map((fault) => faultSentence(words, fault));

  return (
    <Dialog
      title={t('details.title')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('details.cancel')}</Button>
          <Button kind="primary" onPress={save}>
            {t('details.save')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <FormField
          label={t('details.name')}
          value={draft.name}
          fault={faultAt('name')}
          maxLength={NAME_MAX}
          path="name"
          onChange={(name) => change({ name })}
        />
        <FormField
          label={t('details.municipality')}
          value={draft.municipality}
          fault={faultAt('municipality')}
          maxLength={NAME_MAX}
          path="municipality"
          onChange={(municipality) => change({ municipality })}
        />
        <LabelledSelect
          label={t('details.startMonth')}
          options={monthsAround(scenario.startMonth).map((id) => ({ id, text: words.month(id, 0) }))}
          chosen={draft.startMonth}
          onChoose={(startMonth) => change({ startMonth })}
        />
        <FieldFault>{faultAt('startMonth')}</FieldFault>
        <FormField
          label={t('details.horizonMonths')}
          value={draft.months}
          fault={notANumber === null ? faultAt('horizonMonths') : t('details.notANumber', { typed: notANumber })}
          unit={t('details.months')}
          maxLength={10}
          isNumber
          path="horizonMonths"
          onChange={(months) => change({ months })}
        />
        <p className={css.hint}>{t('details.horizonHint')}</p>
        <FormField
          label={t('details.description')}
          value={draft.description}
          fault={faultAt('description')}
          maxLength={TEXT_MAX}
          path="description"
          isLong
          onChange={(description) => change({ description })}
        />
        {elsewhere.length > 0 ? <FieldFault>{elsewhere.join(' ')}</FieldFault> : null}
      </div>
    </Dialog>
  );
}
