import { useEffect, useMemo, useState } from 'react';
import { Footer } from './components/Footer';
import { Header } from './components/Header';
import { Failed, Waiting } from './components/Status';
import { rememberLanguage, startLanguage, WordsContext } from './core/language';
import { VOCABULARY } from './core/questions/graph';
import { useAnswer } from './core/useAnswer';
import { useRoute } from './core/useRoute';
import { wordsOf } from './core/words';
import { viewOf } from './views';

const NOTHING = {};

export function App() {
  const [language, setLanguage] = useState(startLanguage);
  const asked = useAnswer(VOCABULARY, NOTHING);
  const words = useMemo(() => wordsOf(language, asked.answer?.vocabulary), [language, asked.answer]);
  const route = useRoute();
  useEffect(() => rememberLanguage(language), [language]);
  return (
    <WordsContext value={words}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link; the address after # is the state of the page and must stay */}
      <a className="skip" href="#content" onClick={toContent}>
        {words.t('skip')}
      </a>
      <Header route={route} onLanguage={() => setLanguage(language === 'EN' ? 'ZH' : 'EN')} />
      <main id="content" tabIndex={-1}>
        {asked.error && <Failed error={asked.error} again={asked.again} />}
        {!asked.answer && asked.loading && <Waiting />}
        {asked.answer && viewOf(route)}
      </main>
      <Footer />
    </WordsContext>
  );
}

function toContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
