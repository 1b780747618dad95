import { useWords } from '../core/language';
import { links, type Route } from '../core/route';
import type { TextKey } from '../core/texts';
import { SearchBox } from './SearchBox';

const places: { view: string; href: string; text: TextKey }[] = [
  { view: 'absorb', href: links.absorb(), text: 'navAbsorb' },
  { view: 'gaps', href: links.gaps(), text: 'navGaps' },
  { view: 'fit', href: links.fit(), text: 'navFit' },
  { view: 'signals', href: links.signals(), text: 'navSignals' },
  { view: 'curriculum', href: links.curriculum(), text: 'navCurriculum' },
  { view: 'whatif', href: links.whatIf(), text: 'navWhatIf' },
  { view: 'paths', href: links.paths(), text: 'navPaths' },
  { view: 'ask', href: links.ask(), text: 'navAsk' },
];

export function Header({ route, onLanguage }: { route: Route; onLanguage: () => void }) {
  const { t, language } = useWords();
  return (
    <header className="top">
      <div className="top-line">
        <a className="brand" href={links.home()} aria-current={route.view === '' ? 'page' : undefined}>
          <span className="brand-mark" aria-hidden="true">
            <i data-chain="industry" />
            <i data-chain="education" />
            <i data-chain="innovation" />
            <i data-chain="talent" />
          </span>
          {t('title')}
        </a>
        <nav aria-label={t('mainNavigation')}>
          <ul>
            {places.map((place) => (
              <li key={place.view}>
                <a href={place.href} aria-current={route.view === place.view ? 'page' : undefined}>
                  {t(place.text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" className="quiet language" lang={language === 'EN' ? 'zh-CN' : 'en'} onClick={onLanguage}>
          {t('otherLanguage')}
        </button>
      </div>
      <SearchBox key={`${route.view} ${route.params}`} route={route} />
    </header>
  );
}
