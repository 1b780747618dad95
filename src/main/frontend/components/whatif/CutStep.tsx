import { useWords } from '../../core/language';
import { RELATIONS, type RelationLine, type RelationsAnswer } from '../../core/questions/record';
import { usePages } from '../../core/usePages';
import { NodeLink } from '../NodeLink';
import { PagedList } from '../PagedList';

interface Props {
  from: string;
  kind: string;
  /** Where choosing the other end leads. */
  href: (to: string) => string;
}

/** The relations of a kind that lead on from a node: only what is there can go. */
export function CutStep({ from, kind, href }: Props) {
  const { t, pick } = useWords();
  const pages = usePages(RELATIONS, { id: from, kind, direction: 'OUT', first: 30 }, read);
  return (
    <section className="chooser" aria-label={t('chooseCut')}>
      <p>{t('chooseCut')}</p>
      <PagedList pages={pages} className="choices" empty="cutNothing">
        {({ cursor, other, node }: RelationLine) => (
          <li key={cursor}>
            <NodeLink node={other} href={href(other.id)} kind />{' '}
            <span className="small">{node.properties.map((p) => `${pick(p)} ${p.value}`).join(' · ')}</span>
          </li>
        )}
      </PagedList>
    </section>
  );
}

function read({ node }: RelationsAnswer) {
  return node && { ...node.relations, items: node.relations.edges };
}
