import { type FormEvent, useState } from 'react';
import { useWords } from '../core/language';
import { go, links, type Route } from '../core/route';
import { KindSelect } from './KindSelect';
import { SuggestBox } from './SuggestBox';

/** The search of the whole graph, at the top of every view. */
export function SearchBox({ route }: { route: Route }) {
  const { t } = useWords();
  const searching = route.view === 'search';
  const [kind, setKind] = useState(searching ? route.params.get('kind') : null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    go(links.search({ q: String(form.get('q') ?? '').trim(), kind: String(form.get('kind') ?? '') }));
  };
  return (
    <search>
      <form className="search" onSubmit={submit}>
        <SuggestBox
          name="q"
          label={t('searchLabel')}
          hint={t('searchHint')}
          initial={searching ? (route.params.get('q') ?? '') : ''}
          kind={kind}
        />
        <KindSelect name="kind" label={t('searchKind')} initial={kind} onChange={setKind} />
        <button type="submit">{t('search')}</button>
      </form>
    </search>
  );
}
