import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Brief, Evidence, Step } from '../../core/questions/brief';
import { linkNames } from '../../core/sentence';
import { NodeLink } from '../NodeLink';
import { Empty } from '../Status';

/** Why an answer says what it says: sentences whose names lead on, the document, and where each relation was read from. */
export function EvidenceList({ evidence, open = false }: { evidence: Evidence[]; open?: boolean }) {
  const { t } = useWords();
  if (evidence.length === 0) return <Empty text="noEvidence" />;
  return (
    <details className="evidence" open={open}>
      <summary>{t('evidenceN', { n: evidence.length })}</summary>
      <ol>
        {evidence.map((e, i) => (
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
