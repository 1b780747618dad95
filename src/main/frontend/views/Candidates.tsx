import { useState } from 'react';
import { PagedList } from '../components/PagedList';
import { Failed } from '../components/Status';
import { Title } from '../components/Title';
import { ask, Refused } from '../core/graphql';
import { useWords } from '../core/language';
import { CANDIDATES, type Candidate, type CandidatesAnswer, DECIDE } from '../core/questions/candidates';
import { usePages } from '../core/usePages';

/** Words that people asked with and no node uses, for whoever keeps the vocabulary. */
export function Candidates() {
  const { t } = useWords();
  const pages = usePages(CANDIDATES, { first: 50 }, read);
  return (
    <>
      <Title text={t('candidatesTitle')} />
      <p className="lead">{t('candidatesLead')}</p>
      <PagedList pages={pages} className="choices" empty="candidatesNone">
        {(candidate) => <Line key={candidate.term} candidate={candidate} />}
      </PagedList>
    </>
  );
}

const read = (answer: CandidatesAnswer) => ({ ...answer.candidates, items: answer.candidates.nodes });

function Line({ candidate }: { candidate: Candidate }) {
  const words = useWords();
  const [state, setState] = useState(candidate.state);
  const [error, setError] = useState<Refused>();
  const decide = (decision: 'ACCEPTED' | 'REJECTED') =>
    ask(DECIDE, { term: candidate.term, decision })
      .then((answer) => setState(answer.decideCandidate.state))
      .catch((e) => setError(e instanceof Refused ? e : new Refused('ERROR', String(e))));
  return (
    <li>
      <span>
        <strong>{candidate.term}</strong>{' '}
        <span className="small">
          {words.t('candidateSeen', { n: words.number(candidate.seen), day: candidate.last.slice(0, 10) })}
          {candidate.example && ` · ${candidate.example}`}
        </span>
      </span>
      {state === 'OPEN' ? (
        <span className="more">
          <button type="button" className="quiet" onClick={() => decide('ACCEPTED')}>
            {words.t('candidateAccept')}
          </button>
          <button type="button" className="quiet" onClick={() => decide('REJECTED')}>
            {words.t('candidateReject')}
          </button>
        </span>
      ) : (
        <span role="status">{words.t(state === 'ACCEPTED' ? 'candidateAccepted' : 'candidateRejected')}</span>
      )}
      {error && <Failed error={error} />}
    </li>
  );
}
