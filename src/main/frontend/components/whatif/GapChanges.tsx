import { type ReactNode, useState } from 'react';
import { useWords } from '../../core/language';
import type { Gap } from '../../core/questions/gaps';
import type { WhatIfAnswer } from '../../core/questions/whatIf';
import { gapChanges } from '../../core/whatif/answer';
import { GapItem } from '../answer/GapItem';
import { Empty } from '../Status';

/** Dropping a course may open a hundred gaps; the weightiest come first. */
const SHOWN = 10;

/** The gaps that close, that open, and that turn into others. */
export function GapChanges({ opened, closed }: Pick<WhatIfAnswer, 'opened' | 'closed'>) {
  const { t } = useWords();
  const changes = gapChanges(opened, closed);
  const kinds = new Map(changes.turned.map(({ before, after }) => [after.concept.id, before.kind]));
  const kind = (gap: Gap) => {
    const before = kinds.get(gap.concept.id);
    const now = t(`gap${gap.kind}`);
    return before ? t('gapTurned', { before: t(`gap${before}`), after: now }) : now;
  };
  return (
    <>
      {opened.length + closed.length === 0 && <Empty text="gapsSame" />}
      <Group name="gapsClosed" gaps={changes.closed} kind={kind} />
      <Group name="gapsOpened" gaps={changes.opened} kind={kind} />
      <Group name="gapsTurned" gaps={changes.turned.map((turned) => turned.after)} kind={kind} />
    </>
  );
}

interface GroupProps {
  name: 'gapsClosed' | 'gapsOpened' | 'gapsTurned';
  gaps: Gap[];
  kind: (gap: Gap) => ReactNode;
}

function Group({ name, gaps, kind }: GroupProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby={name} data-gaps={name}>
      <h3 id={name}>
        {t(name)} <span className="count">{gaps.length}</span>
      </h3>
      <p className="small">{t(`${name}Means`)}</p>
      <ol className="answers">
        {gaps.slice(0, all ? gaps.length : SHOWN).map((gap) => (
          <GapItem key={gap.concept.id} gap={gap}>
            <p className="small">{kind(gap)}</p>
          </GapItem>
        ))}
      </ol>
      {!all && gaps.length > SHOWN && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('moreGaps', { n: gaps.length })}
        </button>
      )}
    </section>
  );
}
