import { useId } from 'react';
import { useWords } from '../../core/language';
import { type NodeRecord, RELATIONS, type RelationLine, type RelationsAnswer } from '../../core/questions/record';
import { usePages } from '../../core/usePages';
import { NodeLink } from '../NodeLink';
import { PagedList } from '../PagedList';

const FIRST = 10;

const read = (answer: RelationsAnswer) =>
  answer.node && { ...answer.node.relations, items: answer.node.relations.edges };

interface Props {
  id: string;
  degree: NodeRecord['degrees'][number];
}

/** The relations of one kind that begin (OUT) or end (IN) at a node. */
export function RelationGroup({ id, degree }: Props) {
  const words = useWords();
  const heading = useId();
  const { kind, direction, count } = degree;
  const pages = usePages(RELATIONS, { id, kind, direction, first: FIRST }, read);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>
        {words.relation(kind)}{' '}
        <span className="direction">{words.t(direction === 'OUT' ? 'outgoing' : 'incoming')}</span>{' '}
        <span className="count">{words.number(count)}</span>
      </h3>
      <PagedList pages={pages} className="relations" empty="noRelations">
        {(line: RelationLine) => <Line key={line.cursor} line={line} />}
      </PagedList>
    </section>
  );
}

function Line({ line }: { line: RelationLine }) {
  const { t, pick } = useWords();
  const facts = line.node.properties
    .filter((p) => p.name !== 'source')
    .map((p) => `${pick(p)} ${p.value}`)
    .join(' · ');
  return (
    <li>
      <NodeLink node={line.other} kind />
      {facts && <span className="small"> {facts}</span>}
      <span className="source small" title={t('source')}>
        {line.node.source}
      </span>
    </li>
  );
}
