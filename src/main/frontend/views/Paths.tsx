import { Sentence, Sources } from '../components/answer/EvidenceList';
import { Chosen } from '../components/Chosen';
import { NodeChooser } from '../components/NodeChooser';
import { NodeLink } from '../components/NodeLink';
import { Answered, Empty, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { NODE, PATHS, type PathsAnswer } from '../core/questions/record';
import { links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

interface Props {
  from: string | null;
  to: string | null;
}

/** How two nodes are joined, as sentences. */
export function Paths({ from, to }: Props) {
  const { t, language } = useWords();
  const asked = useAnswer(PATHS, from && to ? { from, to, first: 10, language } : null);
  return (
    <>
      <Title text={t('pathsTitle')} />
      <p className="lead">{t('pathsLead')}</p>
      <div className="ends">
        <End label={t('from')} id={from} href={(id) => links.paths({ from: id, to })} />
        <End label={t('to')} id={to} href={(id) => links.paths({ from, to: id })} />
      </div>
      {from && to && (
        <p>
          <a href={links.paths({ from: to, to: from })}>{t('swap')}</a>
        </p>
      )}
      <Answered asked={asked}>{(answer) => <Found answer={answer} />}</Answered>
    </>
  );
}

function End({ label, id, href }: { label: string; id: string | null; href: (id: string | null) => string }) {
  const asked = useAnswer(NODE, id ? { id } : null);
  if (!id) return <NodeChooser label={label} href={(node) => href(node.id)} />;
  return (
    <Chosen label={label} change={href(null)}>
      {asked.answer?.node ? <NodeLink node={asked.answer.node} kind /> : id}
    </Chosen>
  );
}

function Found({ answer }: { answer: PathsAnswer }) {
  const { t } = useWords();
  if (answer.paths.length === 0) return <Empty text="noPaths" />;
  return (
    <>
      <ol className="paths">
        {answer.paths.map((path, i) => (
          <li key={i}>
            <Sentence text={path.sentence} steps={path.steps} />
            <p className="small">
              {t('pathLength', { n: path.length })}
              <Sources steps={path.steps} />
            </p>
          </li>
        ))}
      </ol>
      <Revision n={answer.graph.revision} />
    </>
  );
}
