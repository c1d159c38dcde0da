import {
  BookOpen,
  ChartSpline,
  ClipboardCheck,
  Columns3,
  FileText,
  Layers,
  LayoutList,
  LineChart,
  ListChecks,
  Settings2,
  SlidersHorizontal,
  Spline,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ENTRY_COUNT } from '../../shared/evidence/entryCount.ts';
import { type Screen, useAppStore } from '../state/appStore.ts';
import { useDocumentStore } from '../state/documentStore.ts';
import { useLocalCount } from '../state/localInitiatives.ts';
import { useWords } from '../words.ts';
import css from './Rail.module.css';

/** The way through the work, in its natural order. */
export function Rail() {
  const { t } = useWords();
  const segments = useDocumentStore(({ open }) => open?.history.present.segments.length);
  const interventions = useDocumentStore(({ open }) => open?.history.present.interventions.length);
  const locals = useLocalCount();
  const hasNone = segments === undefined;
  return (
    <nav className={css.rail} aria-label={t('app.navigation')}>
      <Entry screen="overview" icon={<LayoutList />} label={t('app.overview')} />
      <p className={css.section}>{t('app.sectionScenario')}</p>
      <Entry screen="segments" icon={<Users />} label={t('app.segments')} count={segments} isDisabled={hasNone} />
      <Entry
        screen="interventions"
        icon={<Layers />}
        label={t('app.interventions')}
        count={interventions}
        isDisabled={hasNone}
      />
      <Entry screen="assumptions" icon={<SlidersHorizontal />} label={t('app.assumptions')} isDisabled={hasNone} />
      <Entry screen="projection" icon={<LineChart />} label={t('app.projection')} isDisabled={hasNone} />
      <Entry screen="uncertainty" icon={<ChartSpline />} label={t('app.uncertainty')} isDisabled={hasNone} />
      <Entry screen="optimisation" icon={<Spline />} label={t('app.optimisation')} isDisabled={hasNone} />
      <Entry screen="comparison" icon={<Columns3 />} label={t('app.comparison')} isDisabled={hasNone} />
      <Entry screen="followUp" icon={<ClipboardCheck />} label={t('followUp.title')} isDisabled={hasNone} />
      <Entry screen="check" icon={<ListChecks />} label={t('app.check')} isDisabled={hasNone} />
      <Entry screen="report" icon={<FileText />} label={t('report.title')} isDisabled={hasNone} />
      <p className={css.section}>{t('evidence.section')}</p>
      <Entry screen="evidence" icon={<BookOpen />} label={t('app.evidence')} count={ENTRY_COUNT + locals} />
      <div className={css.foot}>
        <Entry screen="settings" icon={<Settings2 />} label={t('app.settings')} />
      </div>
    </nav>
  );
}

interface EntryProps {
  readonly screen: Screen;
  readonly icon: ReactNode;
  readonly label: string;
  readonly count?: number | undefined;
  readonly isDisabled?: boolean;
}

function Entry({ screen, icon, label, count, isDisabled = false }: EntryProps) {
  const { t } = useWords();
  const isHere = useAppStore((app) => app.screen === screen);
  const faults = useAppStore((app) => Object.values(app.faultyFields).filter((one) => one === screen).length);
  return (
    <button
      type="button"
      className={css.entry}
      aria-current={isHere ? 'page' : undefined}
      disabled={isDisabled}
      onClick={() => useAppStore.getState().goTo(screen)}
    >
      <span className={css.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={css.label}>{label}</span>
      {faults > 0 ? <span className={css.faults}>{t('app.errors', { count: faults })}</span> : null}
      {faults === 0 && count !== undefined ? <span className={css.count}>{count}</span> : null}
    </button>
  );
}
