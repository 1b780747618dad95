import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Signal } from '../../core/questions/signals';
import { Fact } from '../Fact';
import { NodeLine, NodeLink } from '../NodeLink';
import { EvidenceList, Sentence } from './EvidenceList';

/** Something new that no course has yet: how old, whether it grows, who speaks for it, what it would need. */
export function SignalItem({ item, open }: { item: Signal; open: boolean }) {
  const { t, pick, number } = useWords();
  const { growth } = item;
  const lacking = item.requirements.filter((r) => !r.met).map((r) => r.required);
  const factors = item.scoreParts.map((p) => `${pick(p)} ${score(p.value)}`).join(' × ');
  return (
    <li className="ranked">
      <div className="ranked-head">
        <h3>
          <NodeLink node={item.node} kind />
        </h3>
        <p className="score">
          <span className="label">{t('score')}</span> <b>{score(item.score)}</b>
        </p>
      </div>
      <p className="small">{t('scoreIs', { score: score(item.score), parts: factors })}</p>
      <dl className="inline-facts">
        <Fact name={t('firstSeen')}>
          {item.firstSeen} {item.firstSeenIn.id !== item.node.id && <NodeLink node={item.firstSeenIn} kind />}
        </Fact>
        <Fact name={t('age')}>{t('ageDays', { n: number(item.ageDays) })}</Fact>
        <Fact name={t('growth')}>
          {t(`trend${growth.trend}`)} {t('growthCounts', { previous: growth.previous, recent: growth.recent })}
          {growth.ratio !== null && ` ${t('growthRatio', { ratio: score(growth.ratio) })}`}
        </Fact>
        <Fact name={t('readiness')}>{item.readiness !== null && score(item.readiness)}</Fact>
      </dl>
      <Parts item={item} />
      {lacking.length > 0 && (
        <p className="uncovered">
          <strong>{t('wouldNeed')}</strong> <NodeLine nodes={lacking} kind />
        </p>
      )}
      {item.why.map((path) => (
        <Sentence key={path.sentence} text={path.sentence} steps={path.steps} />
      ))}
      <EvidenceList evidence={item.evidence} open={open} />
    </li>
  );
}

/** Which parts a course has, and which not. */
function Parts({ item }: { item: Signal }) {
  const { t } = useWords();
  return (
    <ul className="places">
      {item.parts.map((part) => (
        <li key={part.concept.id}>
          {part.concept.id !== item.node.id && (
            <>
              <NodeLink node={part.concept} kind />{' '}
            </>
          )}
          {t(`place${part.place}`)}{' '}
          <NodeLine nodes={[...new Map(part.containedIn.map((c) => [c.target.id, c.target])).values()]} kind />
        </li>
      ))}
    </ul>
  );
}
