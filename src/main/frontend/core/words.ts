import type { Brief, Language } from './questions/brief';
import type { KindInfo, Vocabulary } from './questions/graph';
import { type TextKey, texts } from './texts';

interface Named {
  zh: string;
  en: string;
}

/** All that the page says in one language: its own texts, and the names of kinds, relations and nodes. */
export interface Words {
  language: Language;
  vocabulary: Vocabulary;
  t: (key: TextKey, values?: Record<string, string | number>) => string;
  /** The one of two names that is in this language. */
  pick: (named: Named) => string;
  name: (node: Pick<Brief, 'name' | 'nameEn'>) => string;
  kind: (kind: string) => string;
  chain: (kind: string) => string;
  relation: (kind: string) => string;
  number: (n: number) => string;
}

const empty: Vocabulary = { chains: [], kinds: [], relations: [] };

export function wordsOf(language: Language, vocabulary: Vocabulary = empty): Words {
  const kinds = new Map<string, KindInfo>(vocabulary.kinds.map((k) => [k.name, k]));
  const relations = new Map(vocabulary.relations.map((r) => [r.name, r]));
  const pick = (named: Named) => (language === 'EN' ? named.en : named.zh);
  const numbers = new Intl.NumberFormat(language === 'EN' ? 'en' : 'zh-CN');
  const named = (found: Named | undefined, key: string) => (found ? pick(found) : key);
  return {
    language,
    vocabulary,
    t: (key, values = {}) => fill(texts[key][language === 'EN' ? 1 : 0], values),
    pick,
    name: (node) => (language === 'EN' && node.nameEn) || node.name,
    kind: (kind) => named(kinds.get(kind), kind),
    chain: (kind) => kinds.get(kind)?.chain.name ?? 'between',
    relation: (kind) => named(relations.get(kind), kind),
    number: (n) => numbers.format(n),
  };
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
