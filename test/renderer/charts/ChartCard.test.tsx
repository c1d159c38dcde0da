// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ChartCard } from '../../../renderer/charts/ChartCard.tsx';

afterEach(cleanup);

test('the button to the table names its chart, and the table is made only when it is shown', async () => {
  const table = vi.fn(() => <p>tabellen</p>);
  render(<ChartCard title="Unge" subtitle="personer" source="kilde" chart={<p>figuren</p>} table={table} />);
  expect(screen.queryByText('figuren')).not.toBeNull();
  expect(table).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Vis tabel: Unge' }));
  expect(screen.queryByText('tabellen')).not.toBeNull();
  expect(screen.queryByText('figuren')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Vis figur: Unge' }));
  expect(screen.queryByText('figuren')).not.toBeNull();
});
