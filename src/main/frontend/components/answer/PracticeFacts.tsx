import { percent } from '../../core/format';
import { useWords } from '../../core/language';
import type { Brief } from '../../core/questions/brief';
import type { NodeShare, Practice } from '../../core/questions/curriculum';
import { NodeLine, NodeLink } from '../NodeLink';

/** How much is practice, what came from projects, what has equipment; each with the nodes it counts. */
export function PracticeFacts({ practice }: { practice: Practice }) {
  const { t } = useWords();
  const { byType, tasks, conversions, converted, equipped, furnished } = practice;
  return (
    <dl className="facts">
      <dt>{t('practiceShare')}</dt>
      <dd>
        <Range practice={practice.practice} />
      </dd>
      <dt>{t('hoursByType')}</dt>
      <dd>
        {byType.map(({ courseType, hours }) => (
          <Counted
            key={courseType}
            text={`${courseType || t('notRecorded')} ${t('hoursN', { n: hours.hours })}`}
            nodes={hours.counted}
          />
        ))}
      </dd>
      <dt>{t('trainingTasks')}</dt>
      <dd>
        <Counted text={t('hoursN', { n: tasks.hours })} nodes={tasks.counted} />
      </dd>
      <dt>{t('convertedUnits')}</dt>
      <dd>
        <p>{shareText(converted)}</p>
        <ul>
          {conversions.map(({ target, from }) => (
            <li key={target.id}>
              <NodeLink node={target} kind /> ← <NodeLine nodes={from} kind />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('equippedUnits')}</dt>
      <dd>
        <Counted text={shareText(equipped)} nodes={equipped.counted} />
      </dd>
      <dt>{t('coursesWithUnits')}</dt>
      <dd>
        <Counted text={shareText(furnished)} nodes={furnished.counted} />
      </dd>
    </dl>
  );
}

function shareText({ value, counted, of }: NodeShare): string {
  return value === null ? '0 / 0' : `${percent(value)} (${counted.length} / ${of.length})`;
}

function Range({ practice }: { practice: Practice['practice'] }) {
  const { t } = useWords();
  const { total, atLeast, atMost, lowest, highest, surely, perhaps } = practice;
  if (lowest === null || highest === null) return t('notRecorded');
  return (
    <>
      <p>{t('practiceRange', { lowest: percent(lowest), highest: percent(highest), atLeast, atMost, total })}</p>
      <Counted text={t('surelyPractice')} nodes={surely} />
      <Counted text={t('perhapsPractice')} nodes={perhaps} />
    </>
  );
}

function Counted({ text, nodes }: { text: string; nodes: Brief[] }) {
  if (nodes.length === 0) return <p>{text}</p>;
  return (
    <details>
      <summary>{text}</summary>
      <NodeLine nodes={nodes} />
    </details>
  );
}
