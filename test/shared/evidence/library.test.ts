import { describe, expect, test } from 'vitest';
import { catalogueRowSchema } from '../../../shared/evidence/catalogueRow.ts';
import { certainties, certaintySteps } from '../../../shared/evidence/certainty.ts';
import { documents, documentOf, sourceDocumentSchema } from '../../../shared/evidence/documents.ts';
import { evidenceEntry, library } from '../../../shared/evidence/library.ts';
import { practiceNoteSchema } from '../../../shared/evidence/practiceNote.ts';
import { type EvidenceEntry, evidenceEntrySchema } from '../../../shared/evidence/schema.ts';

const withEffect = [
  'ips',
  'ipse',
  'ips-ung',
  'mentor',
  'brobygning',
  'jobfirst',
  'nytteindsats',
  'retention-bedsteforaeldre',
  'energi-til-hinanden',
  'ung-i-uddannelse',
];

const withDirection = [
  'virksomhedsrettede-indsatser',
  'loentilskud',
  'loentimer',
  'faerre-sager',
  'sagsbehandlerens-tro',
  'sagsbehandlerskift',
  'primaer-kontaktperson',
  'jobrettet-indsats-30a',
  'virkeligheden-virker',
  'medarbejderen-virker',
];

const catalogue = {
  aroundPrimarySchool: [
    'Ungeguides',
    'Ung i uddannelse',
    'Projekt Uddannelsesparat',
    'Samspil',
    'Obligatorisk tilbud om erhvervspraktik i udskolingen',
    'Feedback-samtaler i udskolingen',
    'Læringslokomotivet',
    'Måltid, Fritid, Fremtid',
  ],
  afterPrimarySchool: [
    'SKUB',
    'Ung på vej',
    'Projekt Jobkurs',
    'Unge på Broen',
    'Job-bro til uddannelse',
    'KTA – Klar til arbejde',
    'Ree Park – Ungeteam',
    'Frivillige erhvervsmentorer',
    'Unge på vej',
    'IPS Ung',
    'STUB partnerskab',
    'Milepælen',
    'Virksomhed i virksomheden',
    'Parat til uddannelse – brobygning til EUD',
    'HF-fundamentet',
    'NExTWORK',
    '#KomMed',
    'Brug for alle unge',
    'Unge uddannelseshjælpsmodtageres vej mod uddannelse og arbejde',
    'Et skridt ad gangen. Udsatte unge på vej mod uddannelse og arbejde',
    'Styrket tidlig indsats for 15-17-årige',
    'Projekt Platform – springbræt til uddannelse og job',
    'Energi til hinanden',
  ],
  retention: [
    'Støberiet',
    'Fremskudte indsatser FGU',
    'Bedsteforældreordningen',
    'Back on Track',
    'FAST: fra frafald til fastholdelse',
  ],
};

function idsOf(group: EvidenceEntry['group']): string[] {
  return library.entries.filter((entry) => entry.group === group).map(({ id }) => id);
}

describe('what the library holds', () => {
  test('the ten entries with an effect or figures for the model', () => {
    expect(idsOf('effect')).toEqual(withEffect);
  });

  test('the ten with a direction, an association or a legal frame', () => {
    expect(idsOf('direction')).toEqual(withDirection);
  });

  test('the published saving, by itself', () => {
    expect(idsOf('saving')).toEqual(['published-saving']);
  });

  test.each(['aroundPrimarySchool', 'afterPrimarySchool', 'retention'] as const)('all catalogue rows: %s', (place) => {
    const rows = library.catalogueRows.filter((row) => row.place === place);
    expect(rows.map(({ name }) => name.da)).toEqual(catalogue[place]);
  });

  test('36 rows in all, each shown by exactly one entry', () => {
    expect(library.catalogueRows).toHaveLength(36);
    const shown = library.entries.filter((entry) => entry.catalogue).map(({ id }) => id);
    expect(shown.toSorted()).toEqual(library.catalogueRows.map(({ id }) => id).toSorted());
    expect(new Set(shown).size).toBe(36);
  });

  test('four rows belong to an entry with figures of its own', () => {
    const own = library.entries.filter(({ catalogue: row, group }) => row && group !== 'catalogue');
    expect(own.map(({ id }) => id)).toEqual([
      'ips-ung',
      'retention-bedsteforaeldre',
      'energi-til-hinanden',
      'ung-i-uddannelse',
    ]);
  });

  test('four governance examples and three focus points', () => {
    expect(library.governanceExamples.map(({ municipality }) => municipality)).toEqual([
      'Viborg Kommune',
      'Silkeborg Kommune',
      'Herning Kommune',
      'Nyborg Kommune',
    ]);
    expect(library.focusPoints.map(({ id }) => id)).toEqual(['bredt-udvalg', 'faelles-maalsaetninger', 'brug-af-data']);
  });

  test('an entry is found by the id that an intervention carries', () => {
    expect(evidenceEntry('mentor')?.name.da).toBe('Mentorstøtte til udsatte unge');
    expect(evidenceEntry('egen-indsats')).toBeUndefined();
  });
});

describe('its form', () => {
  test.each(library.entries)('$id is valid', (entry) => {
    expect(evidenceEntrySchema.safeParse(entry).error?.issues).toBeUndefined();
  });

  test('rows, notes and documents are valid', () => {
    for (const row of library.catalogueRows) catalogueRowSchema.parse(row);
    for (const note of [...library.governanceExamples, ...library.focusPoints]) practiceNoteSchema.parse(note);
    for (const document of documents) expect(sourceDocumentSchema.parse(document)).toEqual(documentOf(document.file));
  });

  test('an entry without English, with an unknown key or with a blank text is refused', () => {
    const entry = evidenceEntry('ips');
    expect(evidenceEntrySchema.safeParse({ ...entry, name: { da: 'IPS' } }).success).toBe(false);
    expect(evidenceEntrySchema.safeParse({ ...entry, rank: 1 }).success).toBe(false);
    expect(evidenceEntrySchema.safeParse({ ...entry, summary: { da: ' ', en: 'IPS' } }).success).toBe(false);
  });

  test('ids are unique, and so are the figures of an entry', () => {
    const ids = library.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, figures } of library.entries) {
      const figureIds = figures.map((figure) => figure.id);
      expect(new Set(figureIds).size, id).toBe(figureIds.length);
    }
  });

  test('explanations are written in both languages, not copied from one to the other', () => {
    for (const { id, summary, cautions, figures, points, study } of library.entries) {
      const labels = figures.map(({ label }) => label);
      for (const { da, en } of [summary, study.description, ...cautions, ...points, ...labels]) {
        expect(da, id).not.toBe(en);
      }
    }
  });

  test('nobody can change the library', () => {
    const [entry] = library.entries;
    expect(() => Object.assign(entry ?? {}, { id: 'andet' })).toThrow(TypeError);
    expect(Object.isFrozen(entry?.figures[0]?.values)).toBe(true);
  });
});

describe('certainty', () => {
  test('five steps; the first two count in full, the others not at all', () => {
    expect(certainties.map((certainty) => certaintySteps[certainty].defaultCausalShare)).toEqual([1, 1, 0, 0, 0]);
    expect(certainties.map((certainty) => certaintySteps[certainty].filled)).toEqual([5, 4, 3, 2, 1]);
    expect(certainties.map((certainty) => certaintySteps[certainty].name.da)).toEqual([
      'forsøg',
      'kontrolgruppe',
      'sammenhæng',
      'lovende praksis',
      'faglig vurdering',
    ]);
  });

  test('the default causal share follows the certainty; the one exception gives its reason', () => {
    const differing = library.entries.filter(
      ({ certainty, defaultCausalShare }) => defaultCausalShare !== certaintySteps[certainty].defaultCausalShare,
    );
    expect(differing.map(({ id }) => id)).toEqual(['nytteindsats']);
    for (const { id, causalShareReason } of library.entries) {
      expect(causalShareReason !== undefined, id).toBe(id === 'nytteindsats');
    }
  });

  test('a typical duration stands in the source, or is said to be an assumption', () => {
    for (const { id, typicalDurationMonths, durationAssumption, norms } of library.entries) {
      if (typicalDurationMonths === undefined) continue;
      const norm = norms.durationMonths;
      const stated = norm && norm.min <= typicalDurationMonths && typicalDurationMonths <= norm.max;
      expect(Boolean(stated) !== Boolean(durationAssumption), id).toBe(true);
    }
  });
});
