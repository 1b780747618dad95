import { CourseTable } from '../components/answer/CourseTable';
import { CurriculumMap } from '../components/answer/CurriculumMap';
import { PracticeFacts } from '../components/answer/PracticeFacts';
import { Chosen } from '../components/Chosen';
import { Description } from '../components/Description';
import { NodeChooser } from '../components/NodeChooser';
import { NodeLine, NodeLink } from '../components/NodeLink';
import { Answered, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { CURRICULUM, type CurriculumAnswer } from '../core/questions/curriculum';
import { links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

/** How the courses of a program hang together. */
export function Curriculum({ program }: { program: string | null }) {
  const { t } = useWords();
  return (
    <>
      <Title text={t('curriculumTitle')} />
      <p className="lead">{t('curriculumLead')}</p>
      {program ? (
        <Asked key={program} program={program} />
      ) : (
        <NodeChooser
          label={t('chooseProgram')}
          kind="Program"
          href={(node) => links.curriculum({ program: node.id })}
        />
      )}
    </>
  );
}

function Asked({ program }: { program: string }) {
  const { t } = useWords();
  const asked = useAnswer(CURRICULUM, { program });
  const node = asked.answer?.curriculum.program;
  return (
    <>
      <Chosen label={t('program')} change={links.curriculum()}>
        {node ? <NodeLink node={node} /> : program}
      </Chosen>
      <p>
        <a href={links.whatIf({ program })}>{t('whatIfThis')}</a>
      </p>
      <Answered asked={asked}>{({ curriculum }) => <Answer answer={curriculum} />}</Answered>
    </>
  );
}

function Answer({ answer }: { answer: CurriculumAnswer }) {
  const { t } = useWords();
  return (
    <>
      <Description of={answer.program} />
      <Findings answer={answer} />
      {answer.courses.length > 0 && (
        <>
          <section aria-labelledby="structure">
            <h2 id="structure">{t('curriculumStructure')}</h2>
            <p className="small">{t('curriculumLegend')}</p>
            <CurriculumMap answer={answer} />
          </section>
          <section aria-labelledby="courses">
            <h2 id="courses">{t('curriculumTable')}</h2>
            <p className="small">{t('factorsExplained')}</p>
            <CourseTable courses={answer.courses} />
          </section>
          <section aria-labelledby="practice">
            <h2 id="practice">{t('practiceTitle')}</h2>
            <PracticeFacts practice={answer.practice} />
          </section>
        </>
      )}
      <Revision n={answer.revision} />
    </>
  );
}

/** What a planner should know first: how complex it is, the longest path, and what is wrong with the order. */
function Findings({ answer }: { answer: CurriculumAnswer }) {
  const { t, pick, name } = useWords();
  const { courses, complexity, longestPath, cycles, misplaced, missing, notes } = answer;
  return (
    <>
      <dl className="facts">
        <dt>{t('complexity')}</dt>
        <dd>{t('complexityOf', { n: complexity, courses: courses.length })}</dd>
        <dt>{t('longestPath')}</dt>
        <dd>{longestPath.length > 0 ? <NodeLine nodes={longestPath} /> : t('none')}</dd>
        <dt>{t('cycles')}</dt>
        <dd>{cycles.length > 0 ? cycles.map((c) => <Line key={c[0]?.id} nodes={c} />) : t('none')}</dd>
        <dt>{t('misplaced')}</dt>
        <dd>
          {misplaced.map(({ prerequisite: { before, after }, ...at }) => (
            <p key={before.id + after.id}>
              {t('misplacedLine', { before: name(before), m: at.before, after: name(after), n: at.after })}
            </p>
          ))}
          {misplaced.length === 0 && t('none')}
        </dd>
        <dt>{t('missingPrerequisites')}</dt>
        <dd>
          {missing.map(({ before, after }) => (
            <p key={before.id + after.id}>
              <NodeLink node={before} /> → <NodeLink node={after} />
            </p>
          ))}
          {missing.length === 0 && t('none')}
        </dd>
      </dl>
      {notes.map((note) => (
        <p key={note.en} className="note">
          {pick(note)}
        </p>
      ))}
    </>
  );
}

function Line({ nodes }: { nodes: CurriculumAnswer['longestPath'] }) {
  return (
    <p>
      <NodeLine nodes={nodes} />
    </p>
  );
}
