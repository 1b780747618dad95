import { useWords } from '../../core/language';
import type { Change, Fresh, Joined } from '../../core/whatif/changes';
import { Named } from './Named';

/** A change in words. */
export function ChangeText({ change, fresh }: { change: Change; fresh: Fresh[] }) {
  const { t } = useWords();
  switch (change.is) {
    case 'drop':
      return (
        <>
          <Named id={change.id} fresh={fresh} /> <span className="small">{t('dropHint')}</span>
        </>
      );
    case 'node':
      return (
        <>
          <Named id={change.id} fresh={[change]} />
          <Numbers of={change} /> <span className="small">{change.id}</span>
        </>
      );
    case 'unread':
      return <code>{change.text}</code>;
    default:
      return <Relation change={change} fresh={fresh} />;
  }
}

function Relation({ change, fresh }: { change: Joined; fresh: Fresh[] }) {
  const words = useWords();
  return (
    <>
      <Named id={change.from} fresh={fresh} />{' '}
      <b className="verb">
        {change.is === 'cut' && `${words.t('cutShort')} `}
        {change.kind ? words.relation(change.kind) : '…'}
      </b>{' '}
      <Named id={change.to} fresh={fresh} />
      <Numbers of={change} />
    </>
  );
}

type Numbered = Partial<Record<'level' | 'hours' | 'semester', number | null>>;

function Numbers({ of }: { of: Numbered }) {
  const { t } = useWords();
  const said = [
    of.level != null && t('levelN', { n: of.level }),
    of.semester != null && t('semesterN', { n: of.semester }),
    of.hours != null && t('hoursN', { n: of.hours }),
  ].filter(Boolean);
  return said.length > 0 && <span className="small"> · {said.join(' · ')}</span>;
}
