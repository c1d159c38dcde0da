import { useRef, useState } from 'react';
import type { LocalContent } from '../../../shared/evidence/localInitiative.ts';
import { targetGroupIds } from '../../../shared/evidence/targetGroup.ts';
import { Button } from '../../components/Button.tsx';
import { today } from '../../state/today.ts';
import { useWords } from '../../words.ts';
import { FieldFault, FormField } from '../../components/FormField.tsx';
import { faultsShown } from './faultsShown.ts';
import { GradingForm } from './GradingForm.tsx';
import { LocalFiguresForm } from './LocalFiguresForm.tsx';
import css from './LocalForm.module.css';
import { type LocalDraft, readDraft } from './localDraft.ts';
import { Pane } from './Pane.tsx';
import { Section } from './Section.tsx';
import { targetGroupName } from './targetGroupName.ts';

/** Characters that a name and a description may have. */
const NAME_MAX = 120;
const TEXT_MAX = 4000;

interface Props {
  readonly title: string;
  readonly draft: LocalDraft;
  /** Why it was not stored, though nothing is wrong with the fields. */
  readonly fault: string | null;
  readonly onSave: (content: LocalContent) => void;
  readonly onChange: (draft: LocalDraft) => void;
  readonly onCancel: () => void;
}

/** The form for an initiative of one's own: what it is, the 11 elements, and own figures if there are any. */
export function LocalForm({ title, draft, fault, onSave, onChange, onCancel }: Props) {
  const words = useWords();
  const { t, language } = words;
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setIsTried] = useState(false);
  const change = (part: Partial<LocalDraft>) => onChange({ ...draft, ...part });
  const read = readDraft(draft, language);
  const faults = faultsShown(words, read, draft, { left, isTried });
  const leave = (path: string) => setLeft(new Set(left).add(path));

  const save = () => {
    setIsTried(true);
    if (read.ok) return onSave(read.content);
    const path = [...read.notNumbers, ...read.faults.map((fault) => fault.path)][0];
    form.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  };

  return (
    <Pane
      title={title}
      tools={
        <div className={css.tools}>
          <Button onPress={onCancel}>{t('evidence.cancel')}</Button>
          <Button kind="primary" onPress={save}>
            {t('evidence.save')}
          </Button>
        </div>
      }
    >
      <FieldFault>{fault ?? (isTried && !read.ok ? t('evidence.notSaved') : null)}</FieldFault>
      <form className={css.form} ref={form} onSubmit={(event) => event.preventDefault()}>
        <FormField
          label={t('evidence.name')}
          value={draft.name}
          fault={faults.name ?? null}
          maxLength={NAME_MAX}
          path="name"
          onChange={(name) => change({ name })}
          onLeave={() => leave('name')}
        />
        <FormField
          label={t('evidence.describe')}
          value={draft.description}
          fault={faults.description ?? null}
          maxLength={TEXT_MAX}
          path="description"
          isLong
          onChange={(description) => change({ description })}
        />
        <fieldset className={css.groups}>
          <legend>{t('evidence.forWhom')}</legend>
          {targetGroupIds.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={draft.targetGroups.includes(id)}
                onChange={({ target }) =>
                  change({
                    targetGroups: target.checked
                      ? [...draft.targetGroups, id]
                      : draft.targetGroups.filter((one) => one !== id),
                  })
                }
              />
              {targetGroupName(id, today(), language)}
            </label>
          ))}
        </fieldset>
        <Section title={t('evidence.elements')} subtitle={t('evidence.elementsHint')}>
          <GradingForm grading={draft.grading} onChange={(grading) => change({ grading })} />
        </Section>
        <Section title={t('evidence.ownFigures')} subtitle={t('evidence.ownFiguresHint')}>
          <LocalFiguresForm draft={draft} faults={faults} onChange={change} onLeave={leave} />
        </Section>
      </form>
    </Pane>
  );
}
