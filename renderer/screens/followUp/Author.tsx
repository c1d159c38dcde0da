import { useId, useState } from 'react';
import { AUTHOR_MAX, authorSchema } from '../../../shared/file/comment.ts';
import { saveSettings } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './FiguresCard.module.css';

/** Who writes the figures: the name that comments are signed with, kept on this computer. */
export function Author() {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const name = useAppStore(({ settings }) => settings.authorName ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const keep = () => {
    const read = authorSchema.safeParse(typed?.trim());
    if (read.success && read.data !== name) void saveSettings({ authorName: read.data });
    setTyped(null);
  };
  if (isReadOnly) return null;
  return (
    <div className={css.author}>
      <label htmlFor={id}>{t('followUp.yourName')}</label>
      <input
        id={id}
        value={typed ?? name}
        maxLength={AUTHOR_MAX}
        autoComplete="off"
        aria-describedby={`${id}-why`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <span id={`${id}-why`}>{t('followUp.yourNameHint')}</span>
    </div>
  );
}
