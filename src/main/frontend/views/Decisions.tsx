import { useId, useState } from 'react';
import { Standing } from '../components/decision/Standing';
import { NodeLink } from '../components/NodeLink';
import { PagedList } from '../components/PagedList';
import { ProgramSelect } from '../components/ProgramSelect';
import { Failed } from '../components/Status';
import { Title } from '../components/Title';
import { download } from '../core/csv';
import { decisionsAsCsv } from '../core/decisions';
import { ask, Refused } from '../core/graphql';
import { useWords } from '../core/language';
import {
  DECISIONS,
  type Decision,
  type DecisionsAnswer,
  type DecisionsVariables,
  VERDICTS,
} from '../core/questions/decisions';
import { type DecisionParams, go, links } from '../core/route';
import { usePages } from '../core/usePages';

/** As many as one question gives. */
const MOST = 1000;

/** What was decided on all proposals, the latest first. */
export function Decisions({ asked }: { asked: DecisionParams }) {
  const { t } = useWords();
  const wanted = { verdict: asked.verdict ?? null, program: asked.program ?? null, counting: !asked.all };
  const pages = usePages(DECISIONS, { ...wanted, first: 50 }, read);
  return (
    <>
      <Title text={t('decisionsTitle')} />
      <p className="lead">{t('decisionsLead')}</p>
      <Filters asked={asked} />
      {pages.items.length > 0 && <Download wanted={{ ...wanted, first: MOST }} />}
      <PagedList pages={pages} className="decisions" empty="decisionsNone">
        {(decision) => <Line key={decision.id} decision={decision} />}
      </PagedList>
    </>
  );
}

const read = (answer: DecisionsAnswer) => ({ ...answer.decisions, items: answer.decisions.nodes });

function Filters({ asked }: { asked: DecisionParams }) {
  const { t } = useWords();
  const verdict = useId();
  const set = (change: DecisionParams) => go(links.decisions({ ...asked, ...change }));
  return (
    <fieldset className="filters">
      <legend>{t('filter')}</legend>
      <div>
        <label htmlFor={verdict}>{t('verdict')}</label>
        <select id={verdict} value={asked.verdict ?? ''} onChange={(e) => set({ verdict: e.target.value || null })}>
          <option value="">{t('allVerdicts')}</option>
          {VERDICTS.map((v) => (
            <option key={v} value={v}>
              {t(`verdict${v}`)}
            </option>
          ))}
        </select>
      </div>
      <ProgramSelect value={asked.program ?? null} onChange={(program) => set({ program })} />
      <label className="check">
        <input type="checkbox" checked={!!asked.all} onChange={(e) => set({ all: e.target.checked ? '1' : null })} />{' '}
        {t('withSuperseded')}
      </label>
    </fieldset>
  );
}

/** All of them, not only those shown. */
function Download({ wanted }: { wanted: DecisionsVariables }) {
  const words = useWords();
  const [error, setError] = useState<Refused>();
  const fetchAll = async () => {
    const all: Decision[] = [];
    let after: string | null = null;
    do {
      const { decisions }: DecisionsAnswer = await ask(DECISIONS, { ...wanted, after });
      all.push(...decisions.nodes);
      after = decisions.pageInfo.hasNextPage ? decisions.pageInfo.endCursor : null;
    } while (after);
    download('decisions.csv', decisionsAsCsv(all, words));
  };
  const start = () => {
    setError(undefined);
    fetchAll().catch((e) => setError(e instanceof Refused ? e : new Refused('ERROR', String(e))));
  };
  return (
    <div>
      <button type="button" className="quiet" onClick={start}>
        {words.t('downloadCsv')}
      </button>
      {error && <Failed error={error} again={start} />}
    </div>
  );
}

function Line({ decision }: { decision: Decision }) {
  const { t } = useWords();
  const { process, target, program, counts } = decision;
  return (
    <li className="decided">
      <h2>
        {process && (
          <NodeLink node={process} href={links.absorb({ process: process.id, program: program?.id ?? null })} />
        )}{' '}
        → {target && <NodeLink node={target} kind />} {!counts && <span className="small">{t('superseded')}</span>}
      </h2>
      {program && (
        <p className="small">
          {t('program')} <NodeLink node={program} />
        </p>
      )}
      <Standing decision={decision} />
    </li>
  );
}
