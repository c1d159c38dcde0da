import { z } from 'zod';
import { type LocalText, localTextSchema } from './localText.ts';

/**
 * The five Danish documents that the library quotes. Their text lies in `assets/sources/` under these names, so that a
 * figure can be followed to the sentence it comes from. It is the documents' own but for the names of persons (two
 * employees, two signatories and the authors of studies), each replaced by NAME_LEFT_OUT; a test holds the shipped
 * texts against untouched copies, so that nothing else can come to differ and no name can come back.
 */
export const documentFiles = {
  youthNote: '000_04609be91d45d730.txt',
  knowledgeProjects: '001_3718cc71d1b045a1.txt',
  furtherFromWorkNote: '002_b719fa99de9b9104.txt',
  catalogue: '003_40f3fd0a5f0f45af.txt',
  jobTrialGuide: '004_c4b5da4e1ccca03f.txt',
} as const;

/** What the shipped texts have where the documents name a person. */
export const NAME_LEFT_OUT = '[navn udeladt]';

export const documentFileSchema = z.enum(documentFiles);

export type DocumentFile = z.infer<typeof documentFileSchema>;

export const sourceDocumentSchema = z.strictObject({
  file: documentFileSchema,
  title: localTextSchema,
  /** Left out where the document does not name one. */
  publisher: z.string().min(1).exactOptional(),
  /** Left out where the document does not date itself; `dating` says what can be told instead. */
  year: z.int().exactOptional(),
  dating: localTextSchema,
  /** A public address, only where the document itself states one. None of the five does. */
  link: z.url().exactOptional(),
});

export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

const undated: LocalText = { da: 'Dokumentet er ikke dateret.', en: 'The document is not dated.' };

export const documents: readonly SourceDocument[] = [
  {
    file: documentFiles.youthNote,
    title: {
      da: 'Vidensnotat: Hvad virker for at få unge i job eller uddannelse?',
      en: 'Knowledge note: What works to get young people into a job or education?',
    },
    dating: undated,
  },
  {
    file: documentFiles.knowledgeProjects,
    title: {
      da: 'Initiativer for borgere længere fra arbejdsmarkedet: fem vidensprojekter',
      en: 'Initiatives for citizens further from the labour market: five knowledge projects',
    },
    publisher: 'Styrelsen for Arbejdsmarked og Rekruttering (STAR)',
    dating: {
      da: 'Dokumentet er ikke dateret, men nævner resultater fra 2023.',
      en: 'The document is not dated, but it mentions results from 2023.',
    },
  },
  {
    file: documentFiles.furtherFromWorkNote,
    title: {
      da: 'Vidensnotat: Hvad virker for at få borgere længere fra arbejdsmarkedet i job?',
      en: 'Knowledge note: What works to get citizens further from the labour market into a job?',
    },
    dating: undated,
  },
  {
    file: documentFiles.catalogue,
    title: {
      da: 'Lovende praksis: unge uden uddannelse og beskæftigelse (inspirationskatalog)',
      en: 'Promising practice: young people without education or employment (catalogue of ideas)',
    },
    publisher: 'Marselisborg Consulting for Region Midtjylland',
    year: 2022,
    dating: { da: 'Foråret 2022.', en: 'Spring 2022.' },
  },
  {
    file: documentFiles.jobTrialGuide,
    title: {
      da: 'Vejledning om forsøg med jobrettet indsats for unge',
      en: 'Guide to the trial of job-oriented efforts for young people',
    },
    publisher: 'Styrelsen for Arbejdsmarked og Rekruttering (STAR)',
    year: 2022,
    dating: { da: 'Den 28. marts 2022.', en: '28 March 2022.' },
  },
];

/** The document with that file name. */
export function documentOf(file: DocumentFile): SourceDocument {
  const found = documents.find((document) => document.file === file);
  if (!found) throw new RangeError(`No document is described for ${file}.`);
  return found;
}
