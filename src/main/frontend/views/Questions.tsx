import { useId, useState } from 'react';
import { Answered, Empty } from '../components/Status';
import { Title } from '../components/Title';
import { speaksOf } from '../core/explore';
import { groupBy } from '../core/format';
import { useWords } from '../core/language';
import { EXPLORATIONS, type Exploration } from '../core/questions/explore';
import { links } from '../core/route';
import { type TextKey, texts } from '../core/texts';
import { useAnswer } from '../core/useAnswer';

const NOTHING = {};

/** All named questions, by whose they are. */
export function Questions() {
  const { t } = useWords();
  const asked = useAnswer(EXPLORATIONS, NOTHING);
  const [typed, setTyped] = useState('');
  const field = useId();
  return (
    <>
      <Title text={t('questionsTitle')} />
      <p className="lead">{t('questionsLead')}</p>
      <div className="field">
        <label htmlFor={field}>{t('filter')}</label>
        <input id={field} type="search" value={typed} onChange={(e) => setTyped(e.target.value)} />
      </div>
      <Answered asked={asked}>
        {({ explorations }) => <Groups found={explorations.filter((e) => speaksOf(e, typed))} />}
      </Answered>
    </>
  );
}

function Groups({ found }: { found: Exploration[] }) {
  const { t } = useWords();
  if (found.length === 0) return <Empty text="noHits" />;
  return groupBy(found, groupOf).map(([group, explorations]) => (
    <section key={group} aria-labelledby={`questions-${group}`}>
      <h2 id={`questions-${group}`}>{t(group as TextKey)}</h2>
      <ul className="choices questions">
        {explorations.map((exploration) => (
          <Line key={`${exploration.own} ${exploration.name}`} exploration={exploration} />
        ))}
      </ul>
    </section>
  ));
}

function groupOf({ own, audience }: Exploration): string {
  const key = `for${audience}`;
  return own || !(key in texts) ? 'forOwn' : key;
}

function Line({ exploration }: { exploration: Exploration }) {
  const { t, pick } = useWords();
  const { name, title, description, fault } = exploration;
  if (fault) {
    return (
      <li>
        <strong>{name}</strong>
        <p className="failed small">
          {t('questionFault')}
          {fault}
        </p>
      </li>
    );
  }
  return (
    <li>
      <a href={links.ask(name)}>{pick(title)}</a>
      <p className="small">{pick(description)}</p>
    </li>
  );
}
