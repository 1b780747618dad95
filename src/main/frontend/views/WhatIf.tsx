import { useEffect, useRef } from 'react';
import { Chosen } from '../components/Chosen';
import { NodeChooser } from '../components/NodeChooser';
import { Answered, Empty, Failed } from '../components/Status';
import { Title } from '../components/Title';
import { ChangeList } from '../components/whatif/ChangeList';
import { Draft } from '../components/whatif/Draft';
import { Named } from '../components/whatif/Named';
import { MOST_SCORES, Outcome } from '../components/whatif/Outcome';
import { ProcessChoice } from '../components/whatif/ProcessChoice';
import { Starts } from '../components/whatif/Starts';
import { FictiveContext } from '../core/fictive';
import type { Refused } from '../core/graphql';
import { useWords } from '../core/language';
import { WHAT_IF } from '../core/questions/whatIf';
import { useAnswer } from '../core/useAnswer';
import { asInput, freshOf, write } from '../core/whatif/changes';
import { hrefOf, refusedAt, type Supposing } from '../core/whatif/state';

/** A program as it is and as it would be with some changes; nothing is written. */
export function WhatIf({ state }: { state: Supposing }) {
  const { t } = useWords();
  return (
    <>
      <Title text={t('whatIfTitle')} />
      <p className="lead">{t('whatIfLead')}</p>
      <p className="note">{t('whatIfNothingWritten')}</p>
      {state.program ? (
        <Asked key={state.program} state={state} program={state.program} />
      ) : (
        <NodeChooser
          label={t('chooseProgram')}
          kind="Program"
          href={(node) => hrefOf({ ...state, program: node.id })}
        />
      )}
    </>
  );
}

interface Props {
  state: Supposing;
  program: string;
}

function Asked({ state, program }: Props) {
  const { t, language } = useWords();
  const { changes, process } = state;
  const variables = { program, changes: changes.map(asInput), process, first: MOST_SCORES, language };
  const asked = useAnswer(WHAT_IF, changes.length > 0 ? variables : null);
  return (
    <FictiveContext value={new Set(freshOf(changes).map((node) => node.id))}>
      <Chosen label={t('program')} change={hrefOf({ ...state, program: null })}>
        <Named id={program} fresh={[]} kind={false} />
      </Chosen>
      <ProcessChoice state={state} />
      <Changes state={state} program={program} error={asked.error} again={asked.again} />
      {changes.length > 0 && !asked.error && (
        <Answered asked={asked}>{({ whatIf }) => <Outcome answer={whatIf} state={state} />}</Answered>
      )}
    </FictiveContext>
  );
}

function Changes({ state, program, error, again }: Props & { error?: Refused; again: () => void }) {
  const { t } = useWords();
  const section = useFocusAfter(state.draft ? write(state.draft) : state.changes.map(write).join('\n'));
  const refused = error ? refusedAt(error.message) : null;
  return (
    <section ref={section} aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {t('supposedChanges')} {state.changes.length > 0 && <span className="count">{state.changes.length}</span>}
      </h2>
      {error && refused?.at === null && <Failed error={error} again={again} />}
      <ChangeList state={state} refused={refused} />
      {refused?.at != null && <Empty text="refusedNoOutcome" />}
      {state.draft ? (
        <Draft state={state} program={program} />
      ) : (
        <>
          <h3 className="next-change">{t('addChange')}</h3>
          <Starts state={state} />
        </>
      )}
    </section>
  );
}

/** The link that led on is gone after each step; the focus goes to the heading of what comes next, not to the top of the page. */
function useFocusAfter(step: string) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const heading = section.current?.querySelector<HTMLElement>('#draft') ?? section.current?.querySelector('h2');
    heading?.focus();
  }, [step]);
  return section;
}
