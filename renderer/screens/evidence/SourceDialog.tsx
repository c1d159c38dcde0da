import { useEffect, useState } from 'react';
import { type DocumentFile, documentOf } from '../../../shared/evidence/documents.ts';
import type { DocumentSource } from '../../../shared/evidence/source.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useWords } from '../../words.ts';
import { PassageText } from './PassageText.tsx';

/** A quote and the document that it stands in. */
export type Place = Pick<DocumentSource, 'file' | 'quote'>;

/** Gets the text of a document; null when that could not be done. */
export type ReadSource = (file: DocumentFile) => Promise<string | null>;

interface Props {
  readonly place: Place;
  readonly onRead: ReadSource;
  readonly onClose: () => void;
}

type Reading = { readonly state: 'reading' } | { readonly state: 'read'; readonly text: string | null };

/** The document opened at the place that is quoted, with the quote marked. */
export function SourceDialog({ place: { file, quote }, onRead, onClose }: Props) {
  const { t, language } = useWords();
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void onRead(file).then((text) => {
      if (isWanted) setReading({ state: 'read', text });
    });
    return () => {
      isWanted = false;
    };
  }, [file, onRead]);
  const { title, publisher, dating } = documentOf(file);
  const about = [publisher, dating[language]].filter((part) => part !== undefined).join('. ');
  return (
    <Dialog
      size="wide"
      title={title[language]}
      subtitle={about}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={() => setIsWhole(!isWhole)}>
            {t(isWhole ? 'evidence.sourceAround' : 'evidence.sourceWhole')}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {t('evidence.close')}
          </Button>
        </>
      }
    >
      {reading.state === 'reading' ? (
        <p>{t('evidence.sourceLoading')}</p>
      ) : (
        <PassageText key={String(isWhole)} text={reading.text} quote={quote} isWhole={isWhole} />
      )}
    </Dialog>
  );
}
