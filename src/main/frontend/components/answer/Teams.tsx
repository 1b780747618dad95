import { percent, score } from '../../core/format';
import { useWords } from '../../core/language';
import type { TeamAnswer, TeamMatch } from '../../core/questions/teams';
import { Bar } from '../Bar';
import { Fact } from '../Fact';
import { NodeLine, NodeLink } from '../NodeLink';
import { Empty } from '../Status';
import { CoverTable } from './CoverTable';
import { EvidenceList } from './EvidenceList';

/** Standing teams first, then what could be put together. */
export function Teams({ answer }: { answer: TeamAnswer }) {
  const { t } = useWords();
  return (
    <>
      <section aria-labelledby="standing">
        <h2 id="standing">{t('standing')}</h2>
        {answer.standing.length === 0 && <Empty text="noStanding" />}
        <ol className="answers">
          {answer.standing.map((match, i) => (
            <Team key={match.team?.id ?? i} match={match} open={i === 0} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="composed">
        <h2 id="composed">{t('composed')}</h2>
        {answer.composed.length === 0 && <Empty text="noComposed" />}
        <ol className="answers">
          {answer.composed.map((match, i) => (
            <Team key={i} match={match} open={false} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Team({ match, open }: { match: TeamMatch; open: boolean }) {
  const { t } = useWords();
  return (
    <li className="ranked">
      <div className="ranked-head">
        <h3>{match.team ? <NodeLink node={match.team} /> : t('composedName', { n: match.members.length })}</h3>
        <p className="measured wide">
          <span className="label">{t('coverage')}</span> <Bar value={match.coverage} /> <b>{percent(match.coverage)}</b>
        </p>
      </div>
      <dl className="inline-facts">
        {match.fit !== match.coverage && <Fact name={t('score')}>{score(match.fit)}</Fact>}
        <Fact name={t('leader')}>{match.leader && <NodeLink node={match.leader} />}</Fact>
        <Fact name={t('members')}>{match.members.length > 0 && <NodeLine nodes={match.members} />}</Fact>
      </dl>
      <CoverTable covers={match.covers} uncovered={match.uncovered} persons />
      <EvidenceList evidence={match.evidence} open={open} />
    </li>
  );
}
