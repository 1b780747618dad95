import { ExpertTable } from '../components/answer/ExpertTable';
import { Teams } from '../components/answer/Teams';
import { Understood } from '../components/answer/Understood';
import { ProblemForm } from '../components/ProblemForm';
import { Answered, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { EXPERTS, type Problem, TEAMS } from '../core/questions/teams';
import { useAnswer } from '../core/useAnswer';

const TEAMS_SHOWN = 5;
const EXPERTS_SHOWN = 10;

interface Props {
  text: string | null;
  need: string | null;
  /** When given, only these concepts count. */
  concepts: string[];
}

/** Which teams fit a problem. */
export function Enterprise(props: Props) {
  const { t } = useWords();
  const problem = problemOf(props);
  const about = `${props.text} ${props.need}`;
  return (
    <>
      <Title text={t('fitTitle')} />
      <p className="lead">{t('fitLead')}</p>
      <ProblemForm key={`form ${about}`} text={props.text} need={props.need} />
      {problem && <Asked key={`answer ${about}`} problem={problem} props={props} />}
    </>
  );
}

function problemOf({ text, need, concepts }: Props): Problem | null {
  if (concepts.length > 0) return { skills: concepts };
  if (need) return { need };
  return text ? { text } : null;
}

function Asked({ problem, props }: { problem: Problem; props: Props }) {
  const { t, language } = useWords();
  const teams = useAnswer(TEAMS, { problem, first: TEAMS_SHOWN, language });
  const experts = useAnswer(EXPERTS, { problem, first: EXPERTS_SHOWN, language });
  return (
    <>
      <Answered asked={teams}>
        {(answer) => (
          <>
            <Understood answer={answer.teams} text={props.text} need={props.need} only={props.concepts.length > 0} />
            {answer.teams.required.length > 0 && <Teams answer={answer.teams} />}
          </>
        )}
      </Answered>
      {teams.answer && teams.answer.teams.required.length > 0 && (
        <section aria-labelledby="experts">
          <h2 id="experts">{t('experts')}</h2>
          <Answered asked={experts}>{(answer) => <ExpertTable matches={answer.experts.matches} />}</Answered>
        </section>
      )}
      {teams.answer && <Revision n={teams.answer.teams.revision} />}
    </>
  );
}
