import type { ReactNode } from 'react';
import { joinedBy, score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Absorption, Placement } from '../../core/questions/absorption';
import { Bar } from '../Bar';
import { Fact } from '../Fact';
import { NodeLine, NodeLink } from '../NodeLink';
import { CoverTable } from './CoverTable';
import { EvidenceList } from './EvidenceList';
import { Plan } from './Plan';

/** One course or unit that should absorb a process, and why. */
export function AbsorptionItem({ item, open, children }: { item: Absorption; open: boolean; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <li className="ranked">
      <div className="ranked-head">
        <h3>
          <NodeLink node={item.target} kind />
        </h3>
        <p className="score">
          <span className="label">{t('score')}</span> <b>{score(item.score)}</b>
        </p>
      </div>
      <Parts item={item} />
      <Where placement={item.placement} target={item.target.id} />
      <Plan placement={item.placement} />
      <CoverTable covers={item.covers} uncovered={item.uncovered} />
      <EvidenceList evidence={item.evidence} open={open} />
      {children}
    </li>
  );
}

/** The score broken down; as a product where it is one. */
function Parts({ item }: { item: Absorption }) {
  const { t, pick } = useWords();
  const parts = item.parts.map((p) => `${pick(p)} ${score(p.value)}`);
  const sign = joinedBy(item.score, item.parts);
  return (
    <>
      <dl className="parts">
        {item.parts.map((p) => (
          <div key={p.name}>
            <dt>{pick(p)}</dt>
            <dd className="measured">
              <Bar value={p.value} /> {score(p.value)}
            </dd>
          </div>
        ))}
      </dl>
      {sign && <p className="small">{t('scoreIs', { score: score(item.score), parts: parts.join(` ${sign} `) })}</p>}
    </>
  );
}

/** Where it would stand in the teaching; what nobody wrote down is said to be so. */
function Where({ placement, target }: { placement: Placement; target: string }) {
  const { t } = useWords();
  const { programs, course, semester, position, hours } = placement;
  return (
    <dl className="inline-facts" aria-label={t('placement')}>
      <Fact name={t('program')}>{programs.length > 0 && <NodeLine nodes={programs} />}</Fact>
      {course?.id !== target && <Fact name={t('courseLabel')}>{course && <NodeLink node={course} />}</Fact>}
      <Fact name={t('semester')}>{semester !== null && t('semesterN', { n: semester })}</Fact>
      {position !== null && <Fact name={t('position')}>{t('positionN', { n: position })}</Fact>}
      <Fact name={t('hours')}>{hours !== null && t('hoursN', { n: hours })}</Fact>
    </dl>
  );
}
