// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test, vi } from 'vitest';
import { DateField } from '../../../renderer/components/DateField.tsx';
import { type Language, localeOf } from '../../../shared/words/language.ts';

afterEach(cleanup);

function show(language: Language, value: string) {
  const onChange = vi.fn();
  render(
    <I18nProvider locale={localeOf[language]}>
      <DateField label="Dag" value={value} onChange={onChange} />
    </I18nProvider>,
  );
  return onChange;
}

const written = () =>
  screen
    .getAllByRole('spinbutton')
    .map((segment) => segment.textContent)
    .join('.');

test.each(['da', 'en'] as const)('a day is written day first, whatever the region of the machine: %s', (language) => {
  show(language, '2027-03-02');
  expect(written()).toBe('02.03.2027');
});

test('its parts are changed one by one by keyboard, the day first', async () => {
  const onChange = show('da', '2027-03-02');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  expect(onChange).toHaveBeenLastCalledWith('2027-03-03');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  expect(onChange).toHaveBeenLastCalledWith('2027-04-02');
});

test('half a day is no day', () => {
  show('da', '2027-12');
  expect(written()).not.toContain('2027');
});
