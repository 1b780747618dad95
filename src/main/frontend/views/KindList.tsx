import { NodeLink } from '../components/NodeLink';
import { PagedList } from '../components/PagedList';
import { Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import type { Brief } from '../core/questions/brief';
import { NODES, type NodesAnswer } from '../core/questions/nodes';
import { usePages } from '../core/usePages';

export function KindList({ kind }: { kind: string }) {
  const words = useWords();
  const pages = usePages(NODES, { kind, first: 60 }, readNodes);
  return (
    <>
      <Title text={words.kind(kind)} />
      {pages.total !== undefined && <p className="lead">{words.t('listCount', { n: words.number(pages.total) })}</p>}
      <PagedList pages={pages} className="columns" empty="nothing">
        {(node: Brief) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        )}
      </PagedList>
      {pages.revision !== undefined && <Revision n={pages.revision} />}
    </>
  );
}

const readNodes = (answer: NodesAnswer) => ({
  ...answer.nodes,
  items: answer.nodes.nodes,
  revision: answer.graph.revision,
});
