import { AbsorptionItem } from '../components/answer/AbsorptionItem';
import { Requirements } from '../components/answer/Requirements';
import { Chosen } from '../components/Chosen';
import { Description } from '../components/Description';
import { DecidedElsewhere } from '../components/decision/DecidedElsewhere';
import { Deciding } from '../components/decision/Deciding';
import { NodeChooser } from '../components/NodeChooser';
import { NodeLine, NodeLink } from '../components/NodeLink';
import { ProgramSelect } from '../components/ProgramSelect';
import { Answered, Empty, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { SupposeTaught } from '../components/whatif/SupposeTaught';
import { useWords } from '../core/language';
import { ABSORPTIONS, type AbsorptionAnswer } from '../core/questions/absorption';
import { DECISIONS_ABOUT } from '../core/questions/decisions';
import { go, links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

const FIRST = 10;

interface Props {
  process: string | null;
  program: string | null;
}

/** Which courses should absorb a process. */
export function Planner({ process, program }: Props) {
  const { t } = useWords();
  return (
    <>
      <Title text={t('absorbTitle')} />
      <p className="lead">{t('absorbLead')}</p>
      <ProgramSelect value={program} onChange={(id) => go(links.absorb({ process, program: id }))} />
      {process ? (
        <Asked key={process} process={process} program={program} />
      ) : (
        <NodeChooser
          label={t('chooseProcess')}
          kind="Process"
          href={(node) => links.absorb({ process: node.id, program })}
        />
      )}
    </>
  );
}

function Asked({ process, program }: { process: string; program: string | null }) {
  const { t, language } = useWords();
  const asked = useAnswer(ABSORPTIONS, { process, program, first: FIRST, language });
  const node = asked.answer?.absorptions.process;
  return (
    <>
      <Chosen label={t('chosenProcess')} change={links.absorb({ program })}>
        {node ? <NodeLink node={node} /> : process}
      </Chosen>
      <Answered asked={asked}>{({ absorptions }) => <Answer answer={absorptions} program={program} />}</Answered>
    </>
  );
}

function Answer({ answer, program }: { answer: AbsorptionAnswer; program: string | null }) {
  const { t, pick } = useWords();
  const proposed = answer.watch ? answer.ifReady : answer.items;
  // A question of its own: it asks what each scores now, which the answer need not wait for.
  const decisions = useAnswer(DECISIONS_ABOUT, { process: answer.process.id }).answer?.decisions.nodes;
  return (
    <>
      <Description of={answer.process} />
      <State answer={answer} program={program} />
      <section aria-labelledby="recommended">
        <h2 id="recommended">{t('recommended')}</h2>
        {answer.watch && (
          <p className="note">
            <b>{t('watch')}</b> {pick(answer.watch)} {answer.ifReady.length > 0 && t('ifReady')}
          </p>
        )}
        {proposed.length === 0 && <Empty text="noAbsorption" />}
        <ol className="answers">
          {proposed.map((item, i) => (
            <AbsorptionItem key={item.target.id} item={item} open={i === 0}>
              <SupposeTaught item={item} answer={answer} program={program} />
              {decisions && (
                <Deciding
                  proposed={{
                    process: answer.process.id,
                    target: item.target,
                    program,
                    revision: answer.revision,
                    plan: item.placement,
                  }}
                  before={decisions.find((d) => d.target?.id === item.target.id)}
                />
              )}
            </AbsorptionItem>
          ))}
        </ol>
      </section>
      <DecidedElsewhere
        decisions={(decisions ?? []).filter((d) => !proposed.some((item) => item.target.id === d.target?.id))}
        program={program}
        revision={answer.revision}
      />
      <p>
        <a href={links.decisions({ program })}>{t('decisionsTitle')}</a>
      </p>
      <Revision n={answer.revision} />
    </>
  );
}

/** Where things stand before anything is recommended: what it requires, who has it, what nobody teaches. */
function State({ answer, program }: { answer: AbsorptionAnswer; program: string | null }) {
  const { t, pick } = useWords();
  const { required, absorbedBy, missing, notes } = answer;
  return (
    <section aria-labelledby="requires">
      <h2 id="requires">{t('requires')}</h2>
      <Requirements required={required} />
      {required.length === 0 && notes.length === 0 && <Empty text="requiresNothing" />}
      <dl className="facts">
        <dt>{t('absorbedBy')}</dt>
        <dd>{absorbedBy.length > 0 ? <NodeLine nodes={absorbedBy} kind /> : t('absorbedByNobody')}</dd>
        {required.length > 0 && (
          <>
            <dt>{t(program ? 'missingInProgram' : 'missing')}</dt>
            <dd>{missing.length > 0 ? <NodeLine nodes={missing} /> : t('missingNone')}</dd>
          </>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note.en} className="note">
          {pick(note)}
        </p>
      ))}
    </section>
  );
}
