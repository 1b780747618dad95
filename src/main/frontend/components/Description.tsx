import { useWords } from '../core/language';

interface Described {
  description: string | null;
  descriptionEn: string | null;
}

/** What a node is, in the language of the page where the record has it, else in the other one. */
export function Description({ of }: { of: Described }) {
  const { language } = useWords();
  const [first, second] = language === 'EN' ? [of.descriptionEn, of.description] : [of.description, of.descriptionEn];
  const text = first ?? second;
  return text && <p className="description">{text}</p>;
}
