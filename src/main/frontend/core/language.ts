import { createContext, useContext } from 'react';
import type { Language } from './questions/brief';
import { type Words, wordsOf } from './words';

const KEY = 'fourchains.language';

/** The language of the address (?lang=en), else of the last visit, else Chinese. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? remembered();
  return asked?.toLowerCase() === 'en' ? 'EN' : 'ZH';
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language === 'EN' ? 'en' : 'zh-CN';
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing forgets the language, no more.
  }
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export const WordsContext = createContext<Words>(wordsOf('ZH'));

export const useWords = () => useContext(WordsContext);
