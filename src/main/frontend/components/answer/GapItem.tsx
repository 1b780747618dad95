import type { ReactNode } from 'react';
import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Gap } from '../../core/questions/gaps';
import type { TextKey } from '../../core/texts';
import { Bar } from '../Bar';
import { NodeLink } from '../NodeLink';
import { EvidenceList } from './EvidenceList';
import { NearNode } from './NearNode';

/** What is asked and not taught, who asks, and what comes nearest; the children say more of it. */
export function GapItem({ gap, children }: { gap: Gap; children?: ReactNode }) {
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
      {children}
      <EvidenceList evidence={gap.evidence} />
    </li>
  );
}
