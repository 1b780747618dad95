import { useState } from 'react';
import { AnswerTable } from '../components/explore/AnswerTable';
import { QuestionForm } from '../components/explore/QuestionForm';
import { Answered, Empty, Failed } from '../components/Status';
import { Title } from '../components/Title';
import { complete, examples, given } from '../core/explore';
import { Refused } from '../core/graphql';
import { useWords } from '../core/language';
import { EXPLORATIONS, EXPLORE, type Exploration } from '../core/questions/explore';
import { links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

const NOTHING = {};
const FIRST = 100;
/** The server gives no more at once. */
const MOST = 10_000;

/** One named question: what it wants to know, and what it found. */
export function AskQuestion({ name, params }: { name: string; params: URLSearchParams }) {
  const { t } = useWords();
  const asked = useAnswer(EXPLORATIONS, NOTHING);
  return (
    <Answered asked={asked}>
      {({ explorations }) => {
        const found = explorations.find((e) => e.name === name);
        if (!found) return <Failed error={new Refused('NOT_FOUND', name)} />;
        if (found.fault) return <Failed error={new Refused('BAD_REQUEST', found.fault)} />;
        return (
          <>
            <p>
              <a href={links.ask()}>{t('allQuestions')}</a>
            </p>
            <Asked exploration={found} params={params} />
          </>
        );
      }}
    </Answered>
  );
}

function Asked({ exploration, params }: { exploration: Exploration; params: URLSearchParams }) {
  const { t, pick } = useWords();
  const { name, parameters, title, description, cypher } = exploration;
  const values = given(parameters, params);
  const example = examples(parameters);
  return (
    <>
      <Title text={pick(title)} />
      <p className="lead">{pick(description)}</p>
      {parameters.length > 0 && <QuestionForm key={params.toString()} exploration={exploration} values={values} />}
      {Object.keys(example).length > 0 && (
        <p>
          <a href={links.ask(name, example)}>{t('tryExample')}</a>
        </p>
      )}
      {complete(parameters, values) ? (
        <Answers key={params.toString()} exploration={exploration} values={values} />
      ) : (
        <Empty text="questionIncomplete" />
      )}
      <details>
        <summary>{t('cypherText')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
        <pre tabIndex={0}>{cypher}</pre>
      </details>
    </>
  );
}

function Answers({ exploration, values }: { exploration: Exploration; values: Record<string, string[]> }) {
  const [first, setFirst] = useState(FIRST);
  const parameters = Object.entries(values)
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => ({ name, values: texts }));
  const asked = useAnswer(EXPLORE, { name: exploration.name, parameters, first });
  const more = first < MOST ? () => setFirst(Math.min(MOST, first * 10)) : undefined;
  return (
    <Answered asked={asked}>
      {({ explore }) => <AnswerTable name={exploration.name} answer={explore} more={more} />}
    </Answered>
  );
}
