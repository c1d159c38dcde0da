import { memo } from 'react';
import { useWords } from '../../words.ts';
import { columns, firstOfGroup, groups } from './columns.ts';

/** The groups of heads, and under them the heads. */
export const TableHead = memo(function TableHead() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        {groups.map(({ id, columns: own }) => (
          <th key={id} colSpan={own.length} scope="colgroup" data-kind={own[0].kind} data-first="true">
            {t(`segments.groups.${id}`)}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column, at) => (
          <th
            key={`${column.kind} ${column.kind === 'number' ? column.field : ''}`}
            scope="col"
            data-kind={column.kind}
            data-first={firstOfGroup.has(at)}
          >
            {t(`segments.heads.${column.head}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
});
