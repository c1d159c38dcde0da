import { memo, useEffect, useRef } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { CertaintyMark } from '../../components/CertaintyMark.tsx';
import { useWords } from '../../words.ts';
import css from './EvidenceList.module.css';
import { GradeMarks } from './GradeMarks.tsx';
import type { ItemKey } from './itemKey.ts';
import type { ListRow, ListSection } from './listSections.ts';

interface Props {
  readonly sections: readonly ListSection[];
  readonly chosen: ItemKey;
  readonly onChoose: (key: ItemKey) => void;
}

/** The entries in their sections. The arrows go through them, and what has the focus is shown beside. */
export const EvidenceList = memo(function EvidenceList({ sections, chosen, onChoose }: Props) {
  const { t } = useWords();
  const rows = sections.flatMap((section) => section.rows);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-key="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ListBox
      ref={list}
      className={css.list ?? ''}
      aria-label={t('evidence.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const row = rows.find(({ key }) => keys !== 'all' && keys.has(key));
        if (row) onChoose(row.key);
      }}
      renderEmptyState={() => <p className={css.empty}>{t('evidence.noneFound')}</p>}
    >
      {sections.map(({ id, rows: own }) => (
        <ListBoxSection key={id} id={id}>
          <Header className={css.section}>{t(`evidence.sections.${id}`)}</Header>
          {own.map((row) => (
            <ListBoxItem key={row.key} id={row.key} textValue={row.name} className={css.row ?? ''}>
              <Row row={row} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
});

function Row({ row: { name, under, headline, certainty, marks } }: { row: ListRow }) {
  return (
    <>
      <span className={css.name}>{name}</span>
      <span className={css.headline} data-empty={headline?.isEmpty ?? true}>
        {headline?.text}
        {headline?.unit ? <span className="visually-hidden"> {headline.unit}</span> : null}
      </span>
      <span className={css.under} data-whole={marks !== null}>
        {under}
      </span>
      {marks ? <GradeMarks grades={marks.grades} label={marks.label} /> : null}
      {certainty ? <CertaintyMark filled={certainty.filled} label={certainty.label} /> : null}
    </>
  );
}
