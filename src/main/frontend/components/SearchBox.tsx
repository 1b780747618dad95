import type { FormEvent } from 'react';
import { useWords } from '../core/language';
import { go, links, type Route } from '../core/route';
import { KindSelect } from './KindSelect';

/** The search of the whole graph, at the top of every view. */
export function SearchBox({ route }: { route: Route }) {
  const { t } = useWords();
  const searching = route.view === 'search';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    go(links.search(String(form.get('q') ?? '').trim(), String(form.get('kind') ?? '')));
  };
  return (
    <search>
      <form className="search" onSubmit={submit}>
        <input
          type="search"
          name="q"
          aria-label={t('searchLabel')}
          placeholder={t('searchHint')}
          defaultValue={searching ? (route.params.get('q') ?? '') : ''}
        />
        <KindSelect name="kind" label={t('searchKind')} initial={searching ? route.params.get('kind') : null} />
        <button type="submit">{t('search')}</button>
      </form>
    </search>
  );
}
