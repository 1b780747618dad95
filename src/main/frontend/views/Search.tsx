import { NodeLink } from '../components/NodeLink';
import { SearchFilters } from '../components/SearchFilters';
import { Snippet } from '../components/Snippet';
import { Answered, Empty, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { SEARCH, type SearchPage } from '../core/questions/nodes';
import { links, type SearchParams } from '../core/route';
import { useAnswer } from '../core/useAnswer';

const FIRST = 20;

export function Search({ asked }: { asked: SearchParams }) {
  const { t } = useWords();
  const { q, kind, chain, program, enterprise, since, until } = asked;
  const offset = Number(asked.offset) || 0;
  const kinds = kind ? [kind] : null;
  const chains = chain ? [chain] : null;
  const answer = useAnswer(
    SEARCH,
    q ? { text: q, kinds, chains, program, enterprise, since, until, first: FIRST, offset } : null,
  );
  return (
    <>
      <Title text={q ? t('searchFor', { q }) : t('search')} />
      {!q && <Empty text="typeToSearch" />}
      {q && (
        <Answered asked={answer}>
          {({ searchPage }) => (
            <>
              <SearchFilters asked={asked} counts={searchPage.counts} />
              <Hits page={searchPage} asked={asked} />
            </>
          )}
        </Answered>
      )}
    </>
  );
}

function Hits({ page, asked }: { page: SearchPage; asked: SearchParams }) {
  const words = useWords();
  if (page.hits.length === 0) return <Empty text="noHits" />;
  // Of the page that is shown, not of the one that is awaited.
  const offset = Number(page.pageInfo.endCursor) - page.hits.length;
  const shown = { from: offset + 1, to: offset + page.hits.length, n: words.number(page.totalCount) };
  return (
    <>
      <p role="status">{words.t('hitsShown', shown)}</p>
      <ol className="hits" start={offset + 1}>
        {page.hits.map((hit) => (
          <li key={hit.node.id}>
            <NodeLink node={hit.node} kind />
            <p className="snippet">
              <Snippet text={hit.snippet} />
            </p>
          </li>
        ))}
      </ol>
      <nav className="pages" aria-label={words.t('pages')}>
        {offset > 0 && (
          <a href={links.search({ ...asked, offset: Math.max(0, offset - FIRST) || null })} rel="prev">
            {words.t('previousPage')}
          </a>
        )}
        {page.pageInfo.hasNextPage && (
          <a href={links.search({ ...asked, offset: offset + FIRST })} rel="next">
            {words.t('nextPage')}
          </a>
        )}
      </nav>
      <Revision n={page.revision} />
    </>
  );
}
