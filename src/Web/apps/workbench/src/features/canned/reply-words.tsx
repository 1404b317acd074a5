import { cutAtPlaces } from './placeholders';
import styles from './canned.module.css';

/** The words of a reply; a place that is still open stands out by its name. */
export const ReplyWords = ({ words, lang }: { words: string; lang?: string }) => (
  <span className={styles.words} lang={lang}>
    {cutAtPlaces(words).map((part, index) =>
      part.open ? (
        <span key={index} className={styles.place}>
          {part.words.replace(/^attribute\./, '')}
        </span>
      ) : (
        part.words
      ),
    )}
  </span>
);
