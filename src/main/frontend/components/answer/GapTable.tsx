import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Gap, GapKind } from '../../core/questions/gaps';
import type { TextKey } from '../../core/texts';
import { Bar } from '../Bar';
import { NodeLink } from '../NodeLink';
import { EvidenceList } from './EvidenceList';
import { NearNode } from './NearNode';

/** The gaps of one kind, the weightiest first; nothing where there are none. */
export function GapTable({ kind, gaps, count }: { kind: GapKind; gaps: Gap[]; count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <section aria-labelledby={`gaps-${kind}`}>
      <h3 id={`gaps-${kind}`}>
        {t(`gap${kind}`)} <span className="count">{count}</span>
      </h3>
      <p className="small">{t(`gapMeans${kind}`)}</p>
      {gaps.length < count && <p className="small">{t('shownOf', { n: gaps.length, all: count })}</p>}
      {gaps.length > 0 && (
        <ol className="answers">
          {gaps.map((gap) => (
            <GapItem key={gap.concept.id} gap={gap} />
          ))}
        </ol>
      )}
    </section>
  );
}

function GapItem({ gap }: { gap: Gap }) {
  const { t } = useWords();
  return (
    <li className="ranked">
      <div className="ranked-head">
        <h4>
          <NodeLink node={gap.concept} kind />
        </h4>
        <p className="measured">
          <span className="label">{t('gapWeight')}</span> <Bar value={gap.weight} /> <b>{score(gap.weight)}</b>
        </p>
      </div>
      <p className="small">
        {t('askersN', { n: gap.askers })}
        {gap.requiredLevel !== null && ` · ${t('askedLevel', { n: gap.requiredLevel })}`}
        {gap.taughtLevel !== null && ` · ${t('taughtLevel', { n: gap.taughtLevel })}`}
        {gap.taughtBy && (
          <>
            {' · '}
            <NodeLink node={gap.taughtBy} kind />
          </>
        )}
      </p>
      {gap.reason && (
        <p className="small">
          {t(`why${gap.reason}` as TextKey)} {gap.maybeIn && <NodeLink node={gap.maybeIn} kind />}
        </p>
      )}
      {gap.nearest && <NearNode near={gap.nearest} label={t('nearestTaught')} />}
      <EvidenceList evidence={gap.evidence} />
    </li>
  );
}
