import { useState } from 'react';
import type { RevisionRow, ScenarioRow } from '../../../shared/contract/stored.ts';
import { missingIn } from '../../../shared/document/missing.ts';
import type { Words } from '../../../shared/words/words.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { valueOrTell } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useComparisonStore } from '../../state/comparisonStore.ts';
import { useWords } from '../../words.ts';
import css from './AddDialog.module.css';
import { useStoredScenarios, useVersions } from './useStored.ts';

/** Chooses a stored scenario, or an earlier version of one, to stand beside the open one. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const [row, setRow] = useState<ScenarioRow | null>(null);
  const [version, setVersion] = useState<RevisionRow | null>(null);
  const add = async () => {
    if (row && (await addColumn(words, row, version))) onClose();
  };
  return (
    <Dialog
      title={t('comparison.addTitle')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('comparison.cancel')}</Button>
          <Button kind="primary" isDisabled={row === null} onPress={() => void add()}>
            {t('comparison.addThis')}
          </Button>
        </>
      }
    >
      <Scenarios
        chosen={row}
        onChoose={(chosen) => {
          setRow(chosen);
          setVersion(null);
        }}
      />
      {row ? <Versions row={row} chosen={version} onChoose={setVersion} /> : null}
    </Dialog>
  );
}

/** Puts a scenario, as it is in the store, among the columns. False, and the reason in the window, where it cannot be read. */
async function addColumn(words: Words, row: ScenarioRow, version: RevisionRow | null): Promise<boolean> {
  const { id, name } = row;
  const opened = version
    ? valueOrTell(await api.openRevision({ id, revision: version.revision }))
    : valueOrTell(await api.openScenario({ id }));
  if (!opened) return false;
  if (missingIn(opened.scenario).length > 0) {
    useAppStore.getState().notify({ text: words.t('comparison.incomplete', { name }) });
    return false;
  }
  useComparisonStore.getState().add({
    id,
    revision: version?.revision ?? null,
    name: version ? `${name}, ${versionText(words, version)}` : name,
    scenario: opened.scenario,
  });
  return true;
}

function versionText({ t, day }: Words, { label, savedAt }: RevisionRow): string {
  const facts = { day: day(savedAt) };
  return label === null ? t('comparison.versionOf', facts) : t('comparison.versionNamed', { ...facts, label });
}

interface ScenariosProps {
  readonly chosen: ScenarioRow | null;
  readonly onChoose: (row: ScenarioRow) => void;
}

function Scenarios({ chosen, onChoose }: ScenariosProps) {
  const { t, day } = useWords();
  const [search, setSearch] = useState('');
  const rows = useStoredScenarios(search);
  return (
    <>
      <input
        type="search"
        className={css.search}
        aria-label={t('comparison.search')}
        placeholder={t('comparison.search')}
        value={search}
        maxLength={200}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <fieldset className={css.rows}>
        <legend className="visually-hidden">{t('comparison.choices')}</legend>
        {rows?.map((row) => (
          <label key={row.id} className={css.row}>
            <input
              type="radio"
              name="comparison-scenario"
              checked={chosen?.id === row.id}
              onChange={() => onChoose(row)}
            />
            <span>
              {row.name}
              <span className={css.note}>{[row.municipality, day(row.changedAt)].filter(Boolean).join(' · ')}</span>
            </span>
          </label>
        ))}
        {rows?.length === 0 ? <p>{t('comparison.noneFound')}</p> : null}
      </fieldset>
    </>
  );
}

interface VersionsProps {
  readonly row: ScenarioRow;
  readonly chosen: RevisionRow | null;
  readonly onChoose: (version: RevisionRow | null) => void;
}

function Versions({ row, chosen, onChoose }: VersionsProps) {
  const words = useWords();
  const { t } = words;
  const versions = useVersions(row.id);
  const choose = (value: string) => onChoose(versions.find(({ revision }) => String(revision) === value) ?? null);
  return (
    <label className={css.version}>
      {t('comparison.version')}
      <select value={chosen?.revision ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t('comparison.versionNow')}</option>
        {versions.map((version) => (
          <option key={version.revision} value={version.revision}>
            {versionText(words, version)}
          </option>
        ))}
      </select>
    </label>
  );
}
