import { useState } from 'react';
import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Brief, Evidence, Step } from '../../core/questions/brief';
import { linkNames } from '../../core/sentence';
import { NodeLink } from '../NodeLink';
import { Empty } from '../Status';

/** A team may have a hundred proofs; the strongest come first. */
const SHOWN = 6;

/** Why an answer says what it says: sentences whose names lead on, the document, and where each relation was read from. */
export function EvidenceList({ evidence, open = false }: { evidence: Evidence[]; open?: boolean }) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  if (evidence.length === 0) return <Empty text="noEvidence" />;
  return (
    <details className="evidence" open={open}>
      <summary>{t('evidenceN', { n: evidence.length })}</summary>
      <ol>
        {evidence.slice(0, shown).map((e, i) => (
          <li key={i}>
            <Sentence text={e.sentence} steps={e.path} />
            <p className="small">
              {t('contribution', { n: score(e.contribution) })}
              {e.document && (
                <>
                  {' · '}
                  {t('document')} <NodeLink node={e.document} kind />
                </>
              )}
              <Sources steps={e.path} />
            </p>
          </li>
        ))}
      </ol>
      {shown < evidence.length && (
        <p className="more">
          <button type="button" className="quiet" onClick={() => setShown(evidence.length)}>
            {t('more')}
          </button>
          <span className="small">{t('shownOf', { n: shown, all: evidence.length })}</span>
        </p>
      )}
    </details>
  );
}

export function Sentence({ text, steps }: { text: string; steps: Step[] }) {
  const nodes: Brief[] = steps.flatMap((s) => [s.relation.from, s.relation.to]);
  return (
    <p className="sentence">
      {linkNames(text, nodes).map((word, i) =>
        word.node ? <NodeLink key={i} node={word.node} text={word.text} /> : <span key={i}>{word.text}</span>,
      )}
    </p>
  );
}

export function Sources({ steps }: { steps: Step[] }) {
  const { t } = useWords();
  const sources = [...new Set(steps.map((s) => s.relation.source))];
  if (sources.length === 0) return null;
  return (
    <span className="source">
      {' · '}
      {t('source')} {sources.join(t('listSeparator'))}
    </span>
  );
}
