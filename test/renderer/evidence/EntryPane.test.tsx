// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EntryPane } from '../../../renderer/screens/evidence/EntryPane.tsx';
import type { OpenSource } from '../../../renderer/screens/evidence/SourceLink.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { defaultSettings } from '../../../shared/contract/stored.ts';
import { library } from '../../../shared/evidence/library.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { languages } from '../../../shared/words/language.ts';
import { theEntry } from './theEntry.ts';

const nothing = () => undefined;

function show(entry: EvidenceEntry, onOpenSource: OpenSource = nothing): HTMLElement {
  return render(<EntryPane entry={entry} scenario={null} onOpenSource={onOpenSource} onUse={nothing} />).container;
}

/** use-intl tells the console of a text that it cannot say, and React of what it cannot draw. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(nothing);
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
  cleanup();
});

describe('an entry on the screen', () => {
  test.each(languages)('every entry is drawn whole in %s, without a number or a text that is none', (language) => {
    useAppStore.setState({ settings: { ...defaultSettings, language } });
    for (const entry of library.entries) {
      const { textContent } = show(entry);
      expect(textContent).toContain(entry.name[language]);
      expect(textContent).toContain(entry.summary[language]);
      for (const caution of entry.cautions) expect(textContent).toContain(caution[language]);
      expect(textContent).not.toMatch(/NaN|undefined|Infinity|evidence\.|\{|\}/);
      cleanup();
    }
  });

  test('every figure from a document has a way to its own sentence', async () => {
    useAppStore.setState({ settings: { ...defaultSettings, language: 'da' } });
    const opened = vi.fn<OpenSource>();
    const entry = theEntry('mentor');
    show(entry, opened);
    const table = within(screen.getByRole('table', { name: 'Alle tal' }));
    for (const { label, source } of entry.figures) {
      if (source.kind === 'research') {
        expect(table.getByRole('rowheader', { name: new RegExp(`${label.da}.*anden forskning`) })).toBeDefined();
        continue;
      }
      await userEvent.click(table.getByRole('button', { name: `Vis stedet i kilden: ${label.da}` }));
      expect(opened).toHaveBeenLastCalledWith(source);
    }
  });

  test('the dots are two equal pictures, named by the sentence beside them', () => {
    useAppStore.setState({ settings: { ...defaultSettings, language: 'da' } });
    show(theEntry('mentor'));
    const sentence = 'Af 100: 12 til 16 i uddannelse og 5 til 7 i job efter 12 måneder. Det er 6 flere af 100.';
    const pair = screen.getByRole('figure', { name: sentence });
    const pictures = [...pair.querySelectorAll('svg[viewBox="0 0 100 100"]')];
    expect(pictures.map((picture) => picture.querySelectorAll('circle').length)).toEqual([100, 100]);
  });

  test('the published saving cannot be used in a scenario, and says that it is not added', () => {
    useAppStore.setState({ settings: { ...defaultSettings, language: 'da' } });
    show(theEntry('published-saving'));
    expect(screen.queryByRole('button', { name: 'Brug i scenarie' })).toBeNull();
    expect(screen.getByText('Lægges ikke til kommunens resultat')).toBeDefined();
  });

  test('without an open scenario an entry cannot be used, and says what is needed', () => {
    useAppStore.setState({ settings: { ...defaultSettings, language: 'da' } });
    show(theEntry('ips'));
    expect(screen.getByRole('button', { name: 'Brug i scenarie' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('Åbn et scenarie i Overblik for at bruge indsatsen.')).toBeDefined();
  });
});
