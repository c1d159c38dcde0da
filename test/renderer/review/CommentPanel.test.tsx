// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommentPanel } from '../../../renderer/screens/review/CommentPanel.tsx';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useCommentStore } from '../../../renderer/state/commentStore.ts';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useFileStore } from '../../../renderer/state/fileStore.ts';
import { defaultSettings, type ScenarioRow } from '../../../shared/contract/stored.ts';
import { emptyFollowUp } from '../../../shared/followUp/followUp.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aDocument } from '../../electron/database/aDocument.ts';
import { aComment } from '../../shared/file/aComment.ts';
import { header } from '../../shared/file/fileText.ts';

const bridge = vi.hoisted(() => ({ asked: [] as [string, unknown][] }));

vi.mock('../../../renderer/api.ts', () => ({
  api: {
    addComment: async (input: { text: string }) => {
      bridge.asked.push(['addComment', input]);
      return { ok: true, value: { comments: [aComment({ text: input.text, author: 'Bo' })], unreadable: 0 } };
    },
    resolveComment: async (input: unknown) => {
      bridge.asked.push(['resolveComment', input]);
      const state = { isResolved: true, by: 'Bo', at: '2027-01-05T08:00:00.000Z' };
      return { ok: true, value: { comments: [aComment({ state })], unreadable: 0 } };
    },
    saveSettings: async (input: unknown) => {
      bridge.asked.push(['saveSettings', input]);
      return { ok: true, value: input };
    },
  },
}));

const { t, day } = wordsIn('da');
const row = { id: 'review-1', revision: 1, changedAt: '2026-11-22T10:00:00.000Z' } as ScenarioRow;

beforeEach(() => {
  bridge.asked.length = 0;
  useAppStore.setState({ screen: 'segments', settings: defaultSettings, wantedField: null, error: null });
  useFileStore.setState({
    review: { file: 'f', name: 'plan.ungeplan', header, scenario: 'plan', followUp: emptyFollowUp, decided: [] },
  });
  useDocumentStore.getState().openDocument(row, aDocument(), { kind: 'review' });
  useCommentStore.setState({ scenario: 'plan', comments: [], unreadable: 0, isShown: true, field: null });
  render(<CommentPanel />);
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const written = () => screen.getByRole('textbox', { name: t('review.write') });

describe('a comment under review', () => {
  test('is about the field that was looked at, signed, and goes by the scenario’s own id', async () => {
    useCommentStore.setState({
      field: { screen: 'segments', field: 'segments/unge/persons', about: 'Personer, unge' },
    });
    await userEvent.type(written(), ' Er det ikke for mange? ');
    await userEvent.type(screen.getByRole('textbox', { name: t('review.author') }), 'Bo');
    await userEvent.click(button(t('review.add')));
    await waitFor(() => expect(bridge.asked.map(([name]) => name)).toEqual(['addComment', 'saveSettings']));
    expect(bridge.asked[0]?.[1]).toEqual({
      scenario: 'plan',
      screen: 'segments',
      field: 'segments/unge/persons',
      about: 'Personer, unge',
      author: 'Bo',
      text: 'Er det ikke for mange?',
    });
    expect(bridge.asked[1]?.[1]).toMatchObject({ authorName: 'Bo' });
    // The name is asked for once, and the next comment begins empty.
    expect(screen.queryByRole('textbox', { name: t('review.author') })).toBeNull();
    expect((written() as HTMLTextAreaElement).value).toBe('');
  });

  test('is about the screen where no field of it was looked at', async () => {
    useCommentStore.setState({ field: { screen: 'assumptions', field: 'economy/hourlyWage', about: 'Timeløn' } });
    screen.getByText(t('review.about', { what: t('review.aboutScreen', { screen: t('segments.title') }) }));
  });

  test('that says nothing, or is signed by nobody, is told what is missing and is not sent', async () => {
    await userEvent.click(button(t('review.add')));
    screen.getByText(t('review.textEmpty'));
    screen.getByText(t('review.authorEmpty', { most: '80' }));
    expect(bridge.asked).toEqual([]);
  });
});

describe('the list', () => {
  test('shows what was written as text, whatever it is', async () => {
    const text = '<img src=x onerror="alert(1)"> **fed** =1+1';
    useCommentStore.setState({ comments: [aComment({ text, author: '<i>Bo</i>' })] });
    await screen.findByText(text);
    screen.getByText(t('review.byAt', { author: '<i>Bo</i>', day: day(aComment().writtenAt) }));
    expect(document.querySelector('aside img, aside i')).toBeNull();
  });

  test('leads to the field; one that has gone is said to have', async () => {
    const there = aComment({ field: 'segments/unge/persons', about: 'Personer' });
    const gone = aComment({ id: 'k2', field: 'segments/fjernet/persons', about: 'Fjernet' });
    const strange = aComment({ id: 'k3', screen: 'constructor', field: '__proto__/x', about: 'Sær' });
    useCommentStore.setState({ comments: [there, gone, strange] });
    await userEvent.click(await screen.findByRole('button', { name: t('review.goTo', { what: 'Personer' }) }));
    expect(useAppStore.getState()).toMatchObject({ screen: 'segments', wantedField: 'segments/unge/persons' });
    expect(screen.queryByRole('button', { name: t('review.goTo', { what: 'Fjernet' }) })).toBeNull();
    expect(screen.getAllByText(`(${t('review.aboutGone')})`, { exact: false })).toHaveLength(2);
  });

  test('keeps what is resolved out of sight, and shows it when asked', async () => {
    useCommentStore.setState({ comments: [aComment()] });
    await userEvent.click(await screen.findByRole('button', { name: t('review.resolve') }));
    await waitFor(() => expect(screen.queryByText(aComment().text)).toBeNull());
    expect(bridge.asked).toEqual([
      ['resolveComment', { scenario: 'plan', id: 'k1', isResolved: true, by: t('review.unnamed') }],
    ]);
    await userEvent.click(screen.getByRole('checkbox'));
    screen.getByText(aComment().text);
    screen.getByText(t('review.resolvedBy', { by: 'Bo', day: day('2027-01-05T08:00:00.000Z') }));
    button(t('review.reopen'));
  });

  test('counts what cannot be read', async () => {
    useCommentStore.setState({ unreadable: 2 });
    await screen.findByText(t('review.unreadable', { count: 2 }));
  });
});
