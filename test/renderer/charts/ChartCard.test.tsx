// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ChartCard } from '../../../renderer/charts/ChartCard.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { aTable } from '../../shared/tables/aTable.ts';

const { saveTable } = vi.hoisted(() => ({ saveTable: vi.fn() }));
vi.mock('../../../renderer/api.ts', () => ({ api: { saveTable } }));

afterEach(cleanup);

const card = (data = () => aTable) => (
  <ChartCard title="Unge" subtitle="personer" source="kilde" chart={<p>figuren</p>} data={data} />
);

test('the button to the table names its chart, and the table is made only when it is shown', async () => {
  const data = vi.fn(() => aTable);
  render(card(data));
  expect(screen.queryByText('figuren')).not.toBeNull();
  expect(data).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Vis tabel: Unge' }));
  expect(screen.getByRole('table', { name: aTable.title })).not.toBeNull();
  expect(screen.getByRole('columnheader', { name: 'Forskel' })).not.toBeNull();
  expect(screen.getByRole('rowheader', { name: 'januar 2027' })).not.toBeNull();
  expect(screen.queryByText('figuren')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Vis figur: Unge' }));
  expect(screen.queryByText('figuren')).not.toBeNull();
});

test('its numbers are saved with what there is to know about them, and where they went is said', async () => {
  saveTable.mockResolvedValue({ ok: true, value: { path: '/hjem/unge.xlsx' } });
  render(card());
  await userEvent.click(screen.getByRole('button', { name: 'Gem data: Unge' }));
  expect(saveTable).toHaveBeenCalledExactlyOnceWith({
    name: 'Unge',
    table: { ...aTable, notes: [...aTable.notes, 'personer', 'kilde'] },
  });
  expect(useAppStore.getState().notice?.text).toBe('Gemt: /hjem/unge.xlsx');
});

test('a dialog that was closed is no error, and a picture is not made of a table', async () => {
  saveTable.mockResolvedValue({ ok: false, error: { code: 'cancelled', facts: {} } });
  render(card());
  await userEvent.click(screen.getByRole('button', { name: 'Gem data: Unge' }));
  expect(useAppStore.getState().error).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Vis tabel: Unge' }));
  expect(screen.getByRole('button', { name: 'Kopiér billede: Unge' }).hasAttribute('disabled')).toBe(true);
});
