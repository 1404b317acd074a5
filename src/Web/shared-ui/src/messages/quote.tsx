import { languageOf } from '../text/language-of';
import styles from './quote.module.css';

interface Props {
  author: string;
  words: string;
}

/** What a message answers: who said it, and its words in at most two lines. */
export const Quote = ({ author, words }: Props) => (
  <blockquote className={styles.quote}>
    <b>{author}</b>
    <span lang={languageOf(words)}>{words}</span>
  </blockquote>
);
