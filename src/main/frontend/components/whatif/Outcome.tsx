import { useWords } from '../../core/language';
import type { WhatIfAnswer } from '../../core/questions/whatIf';
import { links } from '../../core/route';
import type { Supposing } from '../../core/whatif/state';
import { Revision } from '../Status';
import { GapChanges } from './GapChanges';
import { ScoreTable } from './ScoreTable';
import { StateTable } from './StateTable';

/** As many as the page of proposals shows. */
export const MOST_SCORES = 10;

/** A program as it is and as it would be. */
export function Outcome({ answer, state }: { answer: WhatIfAnswer; state: Supposing }) {
  const { t } = useWords();
  const { program, process } = state;
  return (
    <>
      <section aria-labelledby="states">
        <h2 id="states">{t('stateTitle')}</h2>
        <StateTable before={answer.before} after={answer.after} />
      </section>
      <section aria-labelledby="gap-changes">
        <h2 id="gap-changes">{t('gapsChangedTitle')}</h2>
        <GapChanges opened={answer.opened} closed={answer.closed} />
        <p className="small">
          <a href={links.gaps({ program })}>{t('allGapsNow')}</a>
        </p>
      </section>
      {process && (
        <section aria-labelledby="scores">
          <h2 id="scores">{t('scoresTitle')}</h2>
          <p className="small">
            {t('scoresLead', { n: MOST_SCORES })}{' '}
            <a href={links.absorb({ process, program })}>{t('scoresBreakdown')}</a>
          </p>
          <ScoreTable scores={answer.scores} />
        </section>
      )}
      <Revision n={answer.revision} />
    </>
  );
}
