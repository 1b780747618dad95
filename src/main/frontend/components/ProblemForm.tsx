import { type FormEvent, useId } from 'react';
import { useWords } from '../core/language';
import { NODE } from '../core/questions/record';
import { go, links } from '../core/route';
import { useAnswer } from '../core/useAnswer';
import { Chosen } from './Chosen';
import { NodeChooser } from './NodeChooser';
import { NodeLink } from './NodeLink';
import { Answered } from './Status';

/** A problem: a need of the record, or a text. */
export function ProblemForm({ text, need }: { text: string | null; need: string | null }) {
  return need ? <ChosenNeed id={need} /> : <TextForm text={text} />;
}

function ChosenNeed({ id }: { id: string }) {
  const { t } = useWords();
  const asked = useAnswer(NODE, { id });
  return (
    <>
      <Chosen label={t('chosenNeed')} change={links.fit()}>
        {asked.answer?.node ? <NodeLink node={asked.answer.node} /> : id}
      </Chosen>
      <Answered asked={asked}>
        {({ node }) => node?.description && <blockquote className="problem">{node.description}</blockquote>}
      </Answered>
    </>
  );
}

function TextForm({ text }: { text: string | null }) {
  const { t } = useWords();
  const field = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    if (asked) go(links.fit({ text: asked }));
  };
  return (
    <>
      <form className="problem" onSubmit={submit}>
        <label htmlFor={field}>{t('problemText')}</label>
        <p className="small" id={`${field}-hint`}>
          {t('problemHint')}
        </p>
        <textarea
          id={field}
          name="text"
          rows={5}
          required
          aria-describedby={`${field}-hint`}
          placeholder={t('problemExample')}
          defaultValue={text ?? ''}
        />
        <button type="submit">{t('findTeams')}</button>
      </form>
      {!text && <NodeChooser label={t('chooseNeed')} kind="Need" href={(node) => links.fit({ need: node.id })} />}
    </>
  );
}
