import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { ExpertMatch } from '../../core/questions/teams';
import { Bar } from '../Bar';
import { NodeLine, NodeLink } from '../NodeLink';
import { Empty } from '../Status';
import { EvidenceList } from './EvidenceList';

/** Single persons who can prove part of what is asked for. */
export function ExpertTable({ matches }: { matches: ExpertMatch[] }) {
  const { t } = useWords();
  if (matches.length === 0) return <Empty text="noExperts" />;
  return (
    <ol className="experts">
      {matches.map((match) => (
        <li key={match.person.id}>
          <div className="ranked-head">
            <h3>
              <NodeLink node={match.person} kind />
            </h3>
            <p className="measured">
              <span className="label">{t('score')}</span> <Bar value={match.score} /> {score(match.score)}
            </p>
          </div>
          <p>
            <span className="label">{t('covers')}</span>{' '}
            <NodeLine nodes={match.covers.filter((c) => c.proof > 0).map((c) => c.concept)} />
          </p>
          <EvidenceList evidence={match.evidence} />
        </li>
      ))}
    </ol>
  );
}
