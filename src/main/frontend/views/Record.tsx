import { Description } from '../components/Description';
import { KindTag } from '../components/NodeLink';
import { Neighbours } from '../components/record/Neighbours';
import { Properties } from '../components/record/Properties';
import { RelationGroup } from '../components/record/RelationGroup';
import { Answered, Empty, Failed, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { Refused } from '../core/graphql';
import { useWords } from '../core/language';
import { NODE, type NodeRecord } from '../core/questions/record';
import { links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

/** All about one node. */
export function Record({ id }: { id: string }) {
  const asked = useAnswer(NODE, { id });
  if (asked.error) return <Missing id={id} error={asked.error} again={asked.again} />;
  return (
    <Answered asked={asked}>
      {({ node, graph }) =>
        node ? (
          <>
            <Head node={node} />
            <Properties node={node} />
            <Relations node={node} />
            <Neighbours id={id} />
            <Revision n={graph.revision} />
          </>
        ) : (
          <Missing id={id} error={new Refused('NOT_FOUND', '')} />
        )
      }
    </Answered>
  );
}

function Missing({ id, error, again }: { id: string; error: Refused; again?: () => void }) {
  return (
    <>
      <Title text={id} />
      <Failed error={error} again={again} />
    </>
  );
}

function Head({ node }: { node: NodeRecord }) {
  const words = useWords();
  const other = words.language === 'EN' ? node.name : node.nameEn;
  return (
    <div className="record-head" data-chain={node.chain.name}>
      <p className="chain-line">
        {words.pick(node.chain)} · <KindTag kind={node.kind} />
      </p>
      <Title text={words.name(node)} />
      {other && other !== words.name(node) && <p className="other-name">{other}</p>}
      <Description of={node} />
      <Questions node={node} />
    </div>
  );
}

/** The questions that can be asked of a node of this kind. */
function Questions({ node }: { node: NodeRecord }) {
  const { t } = useWords();
  return (
    <ul className="questions">
      {['Process', 'Technology'].includes(node.kind) && (
        <li>
          <a href={links.absorb({ process: node.id })}>{t('askAbsorb')}</a>
        </li>
      )}
      {node.kind === 'Need' && (
        <li>
          <a href={links.fit({ need: node.id })}>{t('askFit')}</a>
        </li>
      )}
      <li>
        <a href={links.paths({ from: node.id })}>{t('pathFromHere')}</a>
      </li>
    </ul>
  );
}

function Relations({ node }: { node: NodeRecord }) {
  const words = useWords();
  const all = node.degrees.reduce((sum, d) => sum + d.count, 0);
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">
        {words.t('relationsTitle')} <span className="count">{words.number(all)}</span>
      </h2>
      {all === 0 && <Empty text="noRelations" />}
      <div className="groups">
        {node.degrees.map((d) => (
          <RelationGroup key={`${d.kind} ${d.direction}`} id={node.id} degree={d} />
        ))}
      </div>
    </section>
  );
}
